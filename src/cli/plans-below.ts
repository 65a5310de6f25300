import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ignore, { type Ignore } from "ignore";

/** What a plan is called; a file by another name is read only where somebody names it. */
const planName = /^(?:smplan|.*\.smplan)\.ya?ml$/;
const skipped = new Set(["node_modules", ".git"]);

/** What one .gitignore says of the files below its folder. */
interface Ignoring {
  folder: string;
  patterns: Ignore;
}

/**
 * Every plan below a folder, by its path from there, in order, without what git ignores. Links to folders are
 * followed. A folder that may not be read has none.
 */
export function plansBelow(folder: string): string[] {
  const found: string[] = [];
  const up = above(folder);
  // Who names a folder that git ignores wants to have it looked at.
  walk(folder, "", isIgnored(folder, true, up) ? [] : up, new Set([realpathSync(folder)]), found);
  return found.sort();
}

function walk(
  folder: string,
  path: string,
  ignorings: readonly Ignoring[],
  way: ReadonlySet<string>,
  found: string[],
): void {
  const entries = entriesOf(folder);
  const own = entries.some(({ name }) => name === ".gitignore") ? ignoringIn(folder) : undefined;
  const all = own ? [...ignorings, own] : ignorings;
  for (const entry of entries) {
    const { name } = entry;
    const isPlan = planName.test(name);
    if (skipped.has(name) || (entry.isFile() && !isPlan)) continue;
    const file = join(folder, name);
    const kind = entry.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false }) : entry;
    const below = kind?.isDirectory() ?? false;
    if (!kind || (!below && !(isPlan && kind.isFile())) || isIgnored(file, below, all)) continue;
    const here = path === "" ? name : `${path}/${name}`;
    if (!below) found.push(here);
    else if (!entry.isSymbolicLink()) walk(file, here, all, way, found);
    else {
      // A link may lead back to where we come from.
      const real = realpathSync(file);
      if (!way.has(real)) walk(file, here, all, new Set([...way, real]), found);
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What the folders above say, up to the root of the repository, the uppermost first; nothing outside of one. */
function above(folder: string): Ignoring[] {
  const found: Ignoring[] = [];
  for (let here = folder; !existsSync(join(here, ".git")); ) {
    const parent = dirname(here);
    if (parent === here) return [];
    here = parent;
    const own = ignoringIn(here);
    if (own) found.unshift(own);
  }
  return found;
}

function ignoringIn(folder: string): Ignoring | undefined {
  try {
    return { folder, patterns: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) };
  } catch {
    return undefined;
  }
}

/** Of several files the nearest one decides, as git has it. */
function isIgnored(file: string, isFolder: boolean, ignorings: readonly Ignoring[]): boolean {
  for (const { folder, patterns } of ignorings.toReversed()) {
    const path = relative(folder, file).replaceAll("\\", "/");
    const { ignored, unignored } = patterns.test(isFolder ? `${path}/` : path);
    if (ignored || unignored) return ignored;
  }
  return false;
}
