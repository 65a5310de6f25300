import { once } from "node:events";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { failure } from "../../errors.ts";
import { followImports } from "../../lint/config/track-imports.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import { WatchedFiles } from "../../platform/file-watcher.ts";
import type { World } from "../../platform/runtime.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { Lookout } from "./watch-session.ts";

/** Editors write a file in several steps; so long nothing more must happen before it is judged, in milliseconds. */
const QUIET = 60;

/**
 * Judges plans whenever they, what they include, or their configuration changes, until it is interrupted.
 * @throws UserError where the system lets no more files be watched
 */
export async function watch(paths: readonly string[], options: LintOptions, world: World): Promise<number> {
  followImports();
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
  let files: WatchedFiles | undefined;
  const failed = new Promise<never>((_, fail) => {
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => look().catch(fail), QUIET);
    };
    const look = async (): Promise<void> => {
      judging = true;
      const since = Date.now();
      const changed = new Set(pending);
      pending.clear();
      await lookout.look(changed, end.signal);
      judging = false;
      if (end.signal.aborted) return;
      files?.add(lookout.files, since);
      if (pending.size > 0) soon();
    };
    const happened = (path: string): void => {
      pending.add(resolve(world.cwd, path));
      if (!judging) soon();
    };
    // The one knows of plans that come; the other of all that they are made of, wherever it is.
    files = new WatchedFiles(happened, (error) => fail(unwatchable(error)));
    watcher.on("all", (_, path) => happened(path));
    watcher.on("error", (error) => fail(unwatchable(error)));
    watcher.once("ready", () => look().catch(fail));
  });
  try {
    return await Promise.race([failed, once(process, "SIGINT").then(() => CLEAN)]);
  } finally {
    end.abort();
    clearTimeout(timer);
    files?.close();
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
