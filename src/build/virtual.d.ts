declare module "virtual:smplan/templates" {
  export const templates: Readonly<Record<string, TemplateSpecification>>;
}

declare module "virtual:smplan/template-sources" {
  export const sources: Readonly<Record<string, string>>;
}

declare module "virtual:smplan/messages" {
  /** The languages that have messages. */
  export const languages: readonly string[];
  /** The compiled texts by language and area, such as `bg/calendar`. */
  export const messageModules: Readonly<Record<string, () => Promise<{ default: object }>>>;
}

declare module "virtual:smplan/messages/*" {
  const messages: object;
  export default messages;
}
