declare module "virtual:smplan/validators" {
  type Validate = import("ajv").ValidateFunction;
  export const root: Validate;
  export const sections: Readonly<Record<string, Validate>>;
}

declare module "virtual:smplan/config-validator" {
  export const config: import("ajv").ValidateFunction;
}

declare module "virtual:smplan/thorough-validators" {
  type Validate = import("ajv").ValidateFunction;
  export const root: Validate;
  export const config: Validate;
  export const sections: Readonly<Record<string, Validate>>;
}

declare module "virtual:smplan/references" {
  export const references: import("./references.ts").IdPaths;
}

declare module "virtual:smplan/readers" {
  export const readers: Readonly<Record<string, import("./field-audiences.ts").FieldAudience>>;
}

declare module "virtual:smplan/sections" {
  export const sections: readonly string[];
}

declare module "virtual:smplan/schema" {
  export const schema: import("./schemas.ts").JsonSchema;
}

declare module "virtual:smplan/templates" {
  export const templates: Readonly<Record<string, TemplateSpecification>>;
}

declare module "virtual:smplan/template-sources" {
  export const sources: Readonly<Record<string, string>>;
}
