import { templates } from "virtual:smplan/templates";
import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { HelperName } from "./helper-names.ts";
import { templateHelpers as fixed } from "./template-helpers.ts";

/** The part of Handlebars that runs compiled templates; its types name the whole. */
const { create } = runtime as unknown as typeof Handlebars;

/** A plan is printed with the same templates as the one before it. */
const templatesByName = new Map<string, (view: object) => string>();

/** What templates may call besides what Handlebars has, by name. */
export type TemplateHelpers = Readonly<Partial<Record<HelperName, Handlebars.HelperDelegate>>>;

/**
 * A template with every template of the same folder as its partials. Nothing but plain data is looked into.
 * @param helpers always the same ones for a template
 */
export function builtInTemplate(name: string, helpers: TemplateHelpers = {}): (view: object) => string {
  const template = templatesByName.get(name) ?? createTemplate(name, helpers);
  templatesByName.set(name, template);
  return template;
}

function createTemplate(name: string, helpers: TemplateHelpers): (view: object) => string {
  const folder = name.slice(0, name.indexOf("/") + 1);
  const handlebars = create();
  handlebars.registerHelper(fixed);
  for (const [helper, call] of Object.entries(helpers)) handlebars.registerHelper(helper, call);
  for (const [path, template] of Object.entries(templates)) {
    // A partial is called by what comes after the folder: "table", "sections/kpis".
    if (path.startsWith(folder))
      handlebars.registerPartial(path.slice(folder.length), handlebars.template(template));
  }
  const specification = templates[name];
  if (!specification) throw new Error(`no template "${name}"`);
  return handlebars.template(specification);
}
