import { statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { documentFormats, loadDocumentFormat } from "../../documents/index.ts";
import type { World } from "../world.ts";

/** The kind of document that a file's ending asks for. */
export async function formatOf(output: string | undefined): Promise<string | undefined> {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  for (const name of ending === "" ? [] : documentFormats)
    if ((await loadDocumentFormat(name)).extension === ending) return name;
  return undefined;
}

export function isFolder(path: string, world: World): boolean {
  if (/[\\/]$/.test(path)) return true;
  return statSync(resolve(world.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The file in a folder for each of several plans: beside each other as the plans are, so that none meets another. */
export function targetsIn(folder: string, plans: readonly string[], extension: string): string[] {
  const top = commonFolder(plans);
  return plans.map((plan) => join(folder, relative(top, dirname(plan)), `${nameOf(plan)}.${extension}`));
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
function nameOf(file: string): string {
  return basename(file)
    .replace(/\.ya?ml$/, "")
    .replace(/\.smplan$/, "");
}
