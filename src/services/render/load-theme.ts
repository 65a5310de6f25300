import { resolve } from "node:path";
import { type Theme, themes } from "../../documents/theme/theme.ts";
import { didYouMean, errorReason, userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { decodeText } from "../../yaml/decode.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/**
 * Returns the built-in theme with that name, or the theme in that YAML file.
 * @throws UserError if there is no such theme, or the file is not a valid theme
 */
export async function loadTheme(name: string, runtime: ServiceRuntime): Promise<Theme> {
  const built = themes.get(name);
  if (built) return built;
  if (!/\.ya?ml$/i.test(name)) {
    const known = [...themes.keys()];
    throw userError("noTheme", { theme: name, themes: known.join(", "), guess: didYouMean(name, known) });
  }
  const bytes = await withReadErrors(name, () => runtime.files.read(resolve(runtime.cwd, name)));
  const { data, diagnostics } = readYaml(decodeText(bytes).text);
  if (diagnostics.length > 0) throw userError("badTheme", { file: name, why: errorReason("themeNoYaml") });
  const { parseCustomTheme, ThemeError } = await import("../../documents/theme/custom-theme.ts");
  try {
    return parseCustomTheme(data);
  } catch (error) {
    if (error instanceof ThemeError) throw userError("badTheme", { file: name, why: error.reason });
    throw error;
  }
}
