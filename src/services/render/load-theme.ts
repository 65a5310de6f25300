import { resolve } from "node:path";
import { type Theme, themes } from "../../documents/theme/theme.ts";
import { failure, guessFor, reason } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { decodeText } from "../../yaml/decode.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { read } from "../project/with-read-errors.ts";

/**
 * The theme of that name, or in the file of that name.
 * @throws UserError where there is none, or the file describes none
 */
export async function themeAt(name: string, world: World): Promise<Theme> {
  const built = themes.get(name);
  if (built) return built;
  if (!/\.ya?ml$/i.test(name)) {
    const known = [...themes.keys()];
    throw failure("noTheme", { theme: name, themes: known.join(", "), guess: guessFor(name, known) });
  }
  const bytes = await read(name, () => world.files.read(resolve(world.cwd, name)));
  const { data, faults } = readYaml(decodeText(bytes).text);
  if (faults.length > 0) throw failure("badTheme", { file: name, why: reason("themeNoYaml") });
  const { ownTheme, ThemeFault } = await import("../../documents/theme/custom-theme.ts");
  try {
    return ownTheme(data);
  } catch (error) {
    if (error instanceof ThemeFault) throw failure("badTheme", { file: name, why: error.why });
    throw error;
  }
}
