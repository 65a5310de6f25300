import { templates } from "virtual:smplan/templates";
import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { HelperName } from "./helper-names.ts";
import { templateHelpers } from "./template-helpers.ts";

/** The runtime of Handlebars, for compiled templates; its types describe the whole library. */
const { create } = runtime as unknown as typeof Handlebars;

/** Instantiated templates by name: one process may render many plans with the same templates. */
const templatesByName = new Map<string, (view: object) => string>();

/** Helpers that templates may call in addition to Handlebars' own, by name. */
export type TemplateHelpers = Readonly<Partial<Record<HelperName, Handlebars.HelperDelegate>>>;

/**
 * Returns a template with all templates of the same folder as its partials. Templates see only plain data.
 * @param helpers must be the same in each call for a template, because the result is cached
 * @throws Error if there is no such template
 */
export function builtInTemplate(name: string, helpers: TemplateHelpers = {}): (view: object) => string {
  const template = templatesByName.get(name) ?? createTemplate(name, helpers);
  templatesByName.set(name, template);
  return template;
}

function createTemplate(name: string, helpers: TemplateHelpers): (view: object) => string {
  const folder = name.slice(0, name.indexOf("/") + 1);
  const handlebars = create();
  handlebars.registerHelper(templateHelpers);
  for (const [helper, call] of Object.entries(helpers)) handlebars.registerHelper(helper, call);
  for (const [path, template] of Object.entries(templates)) {
    // The name of a partial is its path inside the folder: "table", "sections/kpis".
    if (path.startsWith(folder))
      handlebars.registerPartial(path.slice(folder.length), handlebars.template(template));
  }
  const specification = templates[name];
  if (!specification) throw new Error(`no template "${name}"`);
  return handlebars.template(specification);
}
