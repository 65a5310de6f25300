import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { userError } from "../../errors.ts";
import { isWithin } from "../../platform/paths.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { CustomTemplates } from "../../templating/custom-templates.ts";
import { decodeText } from "../../yaml/decode.ts";
import { readErrorFor } from "../project/system-error.ts";

/** The folder of a project's own templates, beside its configuration, else beside its plan. */
export const TEMPLATES_FOLDER = "smplan-templates";

const TEMPLATE_EXTENSION = ".hbs";

/** There are about 100 built-in templates. */
const MAX_TEMPLATES = 500;

/** The largest built-in template has 5 kB. */
const MAX_TEMPLATE_BYTES = 200_000;

/**
 * Returns the templates below a project's folder, or `undefined` if it has none.
 * @throws UserError if one cannot be read, is no regular file, is too large or lies outside the project, as a link can
 */
export function customTemplatesIn(
  root: string,
  { files, cwd }: Pick<Runtime, "files" | "cwd">,
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

/** The templates below a folder; each real folder once, whatever links lead to it. */
function templateFilesBelow(folder: string): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  const visit = (below: string): void => {
    const real = realpathSync(join(folder, below));
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      const name = join(below, entry.name);
      if (entry.name.endsWith(TEMPLATE_EXTENSION)) names.push(name);
      else if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(join(folder, name))))
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

/** Whether a link leads to a folder; one that leads nowhere, or to itself, does not. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** @throws UserError where the system refuses to hand over the file or folder */
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
