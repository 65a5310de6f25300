import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { userError } from "../../errors.ts";
import { isWithin } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { CustomTemplates } from "../../templating/custom-templates.ts";
import { decodeText } from "../../yaml/decode.ts";
import { readErrorFor } from "../project/system-error.ts";

/** The folder of a project's own templates, next to its configuration; without one, next to its plan. */
export const TEMPLATES_FOLDER = "smplan-templates";

const TEMPLATE_EXTENSION = ".hbs";

/** A generous limit: there are about 100 built-in templates. */
const MAX_TEMPLATES = 500;

/** A generous limit: the largest built-in template has 5 kB. */
const MAX_TEMPLATE_BYTES = 200_000;

/**
 * Returns the templates below a project's folder, or `undefined` if it has none.
 * @throws UserError if one cannot be read, is not a regular file, is too large or links out of the project
 */
export function customTemplatesIn(
  root: string,
  { files, cwd }: Pick<ServiceRuntime, "files" | "cwd">,
): CustomTemplates | undefined {
  const folder = join(root, TEMPLATES_FOLDER);
  const shown = (path: string): string => relative(cwd, path) || path;
  const names = withTemplateErrors(shown(folder), () => templateFilesBelow(folder));
  if (names.length === 0) return undefined;
  const realRoot = files.realPath(root);
  const textOf = (path: string): string => {
    if (!isWithin(realRoot, files.realPath(path))) throw userError("templateOutside", { file: shown(path) });
    const bytes = files.read(path);
    if (bytes.length > MAX_TEMPLATE_BYTES)
      throw userError("templateLarge", { file: shown(path), kilobytes: MAX_TEMPLATE_BYTES / 1000 });
    return decodeText(bytes).text;
  };
  return {
    texts: new Map(
      names.map((name) => {
        const path = join(folder, name);
        const text = withTemplateErrors(shown(path), () => textOf(path));
        return [name.replaceAll("\\", "/").slice(0, -TEMPLATE_EXTENSION.length), { file: shown(path), text }];
      }),
    ),
  };
}

/** Returns the templates below a folder. Each real folder is read once, even if links point to it. */
function templateFilesBelow(folder: string): string[] {
  const names: string[] = [];
  const visited = new Set<string>();
  const visit = (below: string): void => {
    const real = realpathSync(join(folder, below));
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      const name = join(below, entry.name);
      if (entry.name.endsWith(TEMPLATE_EXTENSION)) names.push(name);
      else if (entry.isDirectory() || (entry.isSymbolicLink() && isLinkToFolder(join(folder, name))))
        visit(name);
      if (names.length > MAX_TEMPLATES) throw userError("manyTemplates", { max: MAX_TEMPLATES });
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

/** Returns whether a link points to a folder; `false` for a broken or circular link. */
function isLinkToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Returns the result of `load`. @throws UserError if it fails with a file system error */
function withTemplateErrors<T>(file: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw userError("folderForFile", { file });
    if (code) throw readErrorFor(file, code);
    throw error;
  }
}
