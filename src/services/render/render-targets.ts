import { statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { documentFormats, loadDocumentFormat } from "../../documents/index.ts";
import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";

/**
 * The kind of document that a file's ending asks for; nothing where it has none, or is a folder.
 * @throws UserError for an ending that no kind of document has
 */
export async function formatByExtension(
  output: string | undefined,
  runtime: Runtime,
): Promise<string | undefined> {
  const ending = extname(output ?? "").toLowerCase();
  if (output === undefined || ending === "" || isOutputFolder(output, runtime)) return undefined;
  const endings: string[] = [];
  // Most kinds are called as their files end: the others need not be loaded to know it.
  for (const name of [...documentFormats].sort((one) => (ending === `.${one}` ? -1 : 1))) {
    const own = `.${(await loadDocumentFormat(name)).extension}`;
    if (own === ending) return name;
    endings.push(own);
  }
  throw userError("noSuchEnding", { file: output, endings: endings.sort().join(", ") });
}

export function isOutputFolder(path: string, runtime: Runtime): boolean {
  if (/[\\/]$/.test(path)) return true;
  return statSync(resolve(runtime.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The file in a folder for each of several plans: beside each other as the plans are, so that none meets another. */
export function targetFiles(folder: string, plans: readonly string[], extension: string): string[] {
  const top = commonFolder(plans);
  return plans.map((plan) =>
    join(folder, relative(top, dirname(plan)), `${planBaseName(plan)}.${extension}`),
  );
}

function commonFolder(plans: readonly string[]): string {
  const [first = [], ...others] = plans.map((plan) => dirname(resolve(plan)).split(sep));
  let depth = first.length;
  for (const other of others) {
    let same = 0;
    while (same < depth && other[same] === first[same]) same++;
    depth = same;
  }
  return first.slice(0, depth).join(sep) || sep;
}

/** "smplan" for smplan.yaml, "dentist" for dentist.smplan.yaml. */
function planBaseName(file: string): string {
  return basename(file)
    .replace(/\.ya?ml$/, "")
    .replace(/\.smplan$/, "");
}
