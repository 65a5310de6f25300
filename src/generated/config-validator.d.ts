export const config: import("ajv").ValidateFunction;
