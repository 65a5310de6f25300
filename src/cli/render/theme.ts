import { resolve } from "node:path";
import { ownTheme, ThemeFault } from "../../documents/own-theme.ts";
import { loadTheme, type Theme, themeNames } from "../../documents/theme.ts";
import { failure } from "../../lint/failure.ts";
import { decodeText } from "../../yaml/bytes.ts";
import { readYaml } from "../../yaml/read.ts";
import { read } from "../read.ts";
import type { World } from "../world.ts";

/**
 * The theme of that name, or in the file of that name.
 * @throws UserError where there is none, or the file describes none
 */
export async function themeAt(name: string, world: World): Promise<Theme> {
  if (themeNames.includes(name)) return loadTheme(name);
  if (!/\.ya?ml$/.test(name)) throw failure("noTheme", { theme: name, themes: themeNames.join(", ") });
  const bytes = await read(name, () => world.files.read(resolve(world.cwd, name)));
  const { data, faults } = readYaml(decodeText(bytes).text);
  try {
    if (faults.length > 0) throw new ThemeFault("YAML");
    return await ownTheme(data);
  } catch (error) {
    if (error instanceof ThemeFault) throw failure("badTheme", { file: name, why: error.message });
    throw error;
  }
}
