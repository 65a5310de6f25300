import { statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { documentFormats, loadDocumentFormat } from "../../documents/index.ts";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";

/**
 * Returns the document format for a file extension, or `undefined` for a folder or without an extension.
 * @throws UserError for an unknown extension
 */
export async function formatByExtension(
  output: string | undefined,
  runtime: Pick<ServiceRuntime, "cwd">,
): Promise<string | undefined> {
  const extension = extname(output ?? "").toLowerCase();
  if (output === undefined || extension === "" || isOutputFolder(output, runtime)) return undefined;
  const known: string[] = [];
  // Most formats are named like their extension. That one is tried first, to avoid loading the others.
  for (const name of [...documentFormats].sort((one) => (extension === `.${one}` ? -1 : 1))) {
    const own = `.${(await loadDocumentFormat(name)).extension}`;
    if (own === extension) return name;
    known.push(own);
  }
  throw userError("noSuchEnding", { file: output, endings: known.sort().join(", ") });
}

/** Returns whether a path exists as a folder or ends with a slash. */
export function isOutputFolder(path: string, runtime: Pick<ServiceRuntime, "cwd">): boolean {
  if (/[\\/]$/.test(path)) return true;
  return statSync(resolve(runtime.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Returns the output file for each plan. Subfolders are kept, so that two plans do not get the same file. */
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
    let common = 0;
    while (common < depth && other[common] === first[common]) common++;
    depth = common;
  }
  return first.slice(0, depth).join(sep) || sep;
}

/** Returns "smplan" for smplan.yaml, "dentist" for dentist.smplan.yaml. */
function planBaseName(file: string): string {
  return basename(file)
    .replace(/\.ya?ml$/, "")
    .replace(/\.smplan$/, "");
}
