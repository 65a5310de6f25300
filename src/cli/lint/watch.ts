import { once } from "node:events";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { failure } from "../../lint/failure.ts";
import { CLEAN } from "../command.ts";
import type { World } from "../world.ts";
import { Lookout } from "./lookout.ts";
import type { LintOptions } from "./options.ts";

/** Editors write a file in several steps; so long nothing more must happen before it is judged, in milliseconds. */
const QUIET = 60;

/**
 * Judges plans whenever they, what they include, or their configuration changes, until it is interrupted.
 * @throws UserError where the system lets no more files be watched
 */
export async function watch(paths: readonly string[], options: LintOptions, world: World): Promise<number> {
  const chokidar = await import("chokidar");
  const watcher = chokidar.watch(watchedFor(paths, world), {
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
  });
  const lookout = new Lookout(paths, options, world);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let judging = false;
  const end = new AbortController();
  const failed = new Promise<never>((_, fail) => {
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => look().catch(fail), QUIET);
    };
    const look = async (): Promise<void> => {
      judging = true;
      const changed = new Set(pending);
      pending.clear();
      await lookout.look(changed, end.signal);
      judging = false;
      // What is added to a closed watcher opens it again, and it would never end.
      if (end.signal.aborted) return;
      watcher.add(lookout.files);
      if (pending.size > 0) soon();
    };
    watcher.on("all", (_, path) => {
      pending.add(resolve(world.cwd, path));
      if (!judging) soon();
    });
    watcher.on("error", (error) => fail(unwatchable(error)));
    watcher.once("ready", () => look().catch(fail));
  });
  try {
    return await Promise.race([failed, once(process, "SIGINT").then(() => CLEAN)]);
  } finally {
    end.abort();
    clearTimeout(timer);
    await watcher.close();
  }
}

/** Folders and files as they were named; for a glob this folder, as new files may come to match it. */
function watchedFor(paths: readonly string[], { cwd }: World): string[] {
  const absolute = paths.map((path) => resolve(cwd, path));
  const there = absolute.filter((path) => statSync(path, { throwIfNoEntry: false }));
  return there.length === absolute.length && there.length > 0 ? there : [...there, cwd];
}

function unwatchable(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOSPC" && code !== "EMFILE") return error;
  return failure("watchLimit", { code });
}
