import { builtInTemplate, type TemplateHelpers } from "./built-in-templates.ts";
import type { CustomTemplates } from "./custom-templates.ts";

/**
 * A template as it is here: the team's own where they have one, else the built-in one.
 * @throws TemplateFault where their own cannot be read
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
