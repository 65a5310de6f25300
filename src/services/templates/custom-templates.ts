import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { failure } from "../../errors.ts";
import { isWithin } from "../../platform/paths.ts";
import type { World } from "../../platform/runtime.ts";
import type { OwnTemplates } from "../../templating/custom-templates.ts";
import { decodeText } from "../../yaml/decode.ts";
import { unreadableFile } from "../project/system-error.ts";

/** The folder of a project's own templates, beside its configuration, else beside its plan. */
export const FOLDER = "smplan-templates";

const ENDING = ".hbs";

/** There are about 100 built-in templates. */
const MAX_TEMPLATES = 500;

/** The largest built-in template has 5 kB. */
const MAX_TEMPLATE_BYTES = 200_000;

/**
 * Returns the templates below a project's folder, or `undefined` if it has none.
 * @throws UserError if one cannot be read, is no regular file, is too large or lies outside the project, as a link can
 */
export function ownTemplatesIn(
  root: string,
  { files, cwd }: Pick<World, "files" | "cwd">,
): OwnTemplates | undefined {
  const folder = join(root, FOLDER);
  const shown = (path: string): string => relative(cwd, path) || path;
  const names = reading(shown(folder), () => namesBelow(folder));
  if (names.length === 0) return undefined;
  const realRoot = files.real(root);
  const textOf = (path: string): string => {
    if (!isWithin(realRoot, files.real(path))) throw failure("templateOutside", { file: shown(path) });
    const bytes = files.read(path);
    if (bytes.length > MAX_TEMPLATE_BYTES)
      throw failure("templateLarge", { file: shown(path), kilobytes: MAX_TEMPLATE_BYTES / 1000 });
    return decodeText(bytes).text;
  };
  return {
    texts: new Map(
      names.map((name) => {
        const path = join(folder, name);
        const text = reading(shown(path), () => textOf(path));
        return [name.replaceAll("\\", "/").slice(0, -ENDING.length), { file: shown(path), text }];
      }),
    ),
  };
}

/** The templates below a folder; each real folder once, whatever links lead to it. */
function namesBelow(folder: string): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  const visit = (below: string): void => {
    const real = realpathSync(join(folder, below));
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      const name = join(below, entry.name);
      if (entry.name.endsWith(ENDING)) names.push(name);
      else if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, name)))) visit(name);
      if (names.length > MAX_TEMPLATES) throw failure("manyTemplates", { max: MAX_TEMPLATES });
    }
  };
  try {
    visit("");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return names.sort();
}

/** Whether a link leads to a folder; one that leads nowhere, or to itself, does not. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** @throws UserError where the system refuses to hand over the file or folder */
function reading<T>(file: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw failure("folderForFile", { file });
    if (code) throw unreadableFile(file, code);
    throw error;
  }
}
