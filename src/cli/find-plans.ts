import { statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { failure } from "../lint/failure.ts";
import { inARow } from "../phrase.ts";
import { plansBelow } from "./plans-below.ts";
import type { World } from "./world.ts";

/**
 * The plan files that paths stand for: a file is itself, a folder every plan below it, a glob what it matches.
 * No path means this folder. What git ignores is left out unless it is named itself.
 * @returns paths relative to the current folder, each once, in order
 * @throws UserError where a path leads to nothing
 */
export async function findPlans(paths: readonly string[], world: World): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths.length > 0 ? paths : ["."]) {
    for (const file of await plansAt(path, world)) found.add(file);
  }
  if (found.size > 0) return [...found];
  throw failure("noPlans");
}

/** The one plan a command works on: the file named, or the only plan of the folder. */
export async function findPlan(path: string | undefined, world: World): Promise<string> {
  const plans = await findPlans(path === undefined ? [] : [path], world);
  const [plan] = plans;
  if (plan !== undefined && plans.length === 1) return plan;
  const direct = plans.filter((file) => !file.includes("/") && basename(file).startsWith("smplan."));
  if (direct[0] && direct.length === 1) return direct[0];
  throw failure("severalPlans", {
    count: plans.length,
    plans: inARow(plans.slice(0, 5)),
    more: plans.length > 5 ? "…" : "",
  });
}

async function plansAt(path: string, world: World): Promise<string[]> {
  const absolute = resolve(world.cwd, path);
  const kind = kindOf(absolute);
  if (kind === "folder") return plansBelow(absolute).map((file) => here(join(absolute, file), world));
  if (kind === "file") return [here(absolute, world)];
  if (/[*?[\]{}!]/.test(path)) {
    const files = await glob(path.replaceAll("\\", "/"), world.cwd);
    if (files.length > 0) return files;
    throw failure("noMatch", { pattern: path });
  }
  throw failure("noPath", { path });
}

async function glob(pattern: string, cwd: string): Promise<string[]> {
  const { globby } = await import("globby");
  const files = await globby(pattern, {
    cwd,
    gitignore: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    dot: true,
    suppressErrors: true,
  });
  return files.sort();
}

function kindOf(path: string): "file" | "folder" | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isDirectory() ? "folder" : "file";
}

/** A path as the person would write it: relative to the current folder. */
function here(absolute: string, world: World): string {
  return relative(world.cwd, absolute).replaceAll("\\", "/") || ".";
}
