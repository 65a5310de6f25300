import { builtInTemplate, type TemplateHelpers } from "./built-in-templates.ts";
import type { CustomTemplates } from "./custom-templates.ts";

/**
 * Returns the team's custom template if there is one, otherwise the built-in one.
 * @throws TemplateError if a custom template is invalid
 */
export async function resolveTemplate(
  name: string,
  own: CustomTemplates | undefined,
  helpers: TemplateHelpers = {},
): Promise<(view: object) => string> {
  if (!own?.texts.size) return builtInTemplate(name, helpers);
  const { customTemplate } = await import("./custom-templates.ts");
  return customTemplate(name, helpers, own);
}
