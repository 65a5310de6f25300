import type { ValidateFunction } from "ajv";

/** The validator of the plan's own keys, with sections left out. */
export const root: ValidateFunction;
/** The validator of each section, by its name. */
export const sections: Readonly<Record<string, ValidateFunction>>;
