declare module "virtual:smplan/templates" {
  export const templates: Readonly<Record<string, TemplateSpecification>>;
}

declare module "virtual:smplan/template-sources" {
  export const sources: Readonly<Record<string, string>>;
}
