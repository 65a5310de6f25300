import { type Helpers, templateOf } from "./built-in-templates.ts";
import type { OwnTemplates } from "./custom-templates.ts";

/**
 * A template as it is here: the team's own where they have one, else the built-in one.
 * @throws TemplateFault where their own cannot be read
 */
export async function templateFor(
  name: string,
  own: OwnTemplates | undefined,
  helpers: Helpers = {},
): Promise<(view: object) => string> {
  if (!own?.texts.size) return templateOf(name, helpers);
  const { ownTemplateOf } = await import("./custom-templates.ts");
  return ownTemplateOf(name, helpers, own);
}
