import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { OwnTemplates } from "../../tell/own-templates.ts";
import { decodeText } from "../../yaml/bytes.ts";
import type { World } from "../world.ts";

/** The folder of a project's own templates, beside its configuration, else beside its plan. */
export const FOLDER = "smplan-templates";

const ENDING = ".hbs";

/** The templates below a project's folder; none where it has no such folder. */
export function ownTemplatesIn(
  root: string,
  { files, cwd }: Pick<World, "files" | "cwd">,
): OwnTemplates | undefined {
  const folder = join(root, FOLDER);
  const names = namesBelow(folder);
  if (names.length === 0) return undefined;
  return {
    texts: new Map(
      names.map((name) => {
        const path = join(folder, name);
        const text = decodeText(files.read(path)).text;
        return [name.replaceAll("\\", "/").slice(0, -ENDING.length), { file: relative(cwd, path), text }];
      }),
    ),
  };
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ENDING))
      .sort();
  } catch {
    return [];
  }
}
