import { once } from "node:events";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { trackImports } from "../../lint/config/track-imports.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { FileWatcher } from "../../platform/file-watcher.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { WatchSession } from "./watch-session.ts";

/** Editors write a file in several steps; so long nothing more must happen before it is judged, in milliseconds. */
const DEBOUNCE_MS = 60;

/**
 * Judges plans whenever they, what they include, or their configuration changes, until it is interrupted.
 * @throws UserError where the system lets no more files be watched
 */
export async function watchPlans(
  paths: readonly string[],
  options: LintRunOptions,
  runtime: Runtime,
): Promise<number> {
  trackImports();
  const chokidar = await import("chokidar");
  const watcher = chokidar.watch(pathsToWatch(paths, runtime), {
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
  });
  const lookout = new WatchSession(paths, options, runtime);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let judging = false;
  const end = new AbortController();
  let files: FileWatcher | undefined;
  const failed = new Promise<never>((_, fail) => {
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => look().catch(fail), DEBOUNCE_MS);
    };
    const look = async (): Promise<void> => {
      judging = true;
      const since = Date.now();
      const changed = new Set(pending);
      pending.clear();
      await lookout.update(changed, end.signal);
      judging = false;
      if (end.signal.aborted) return;
      files?.add(lookout.watchedFiles, since);
      if (pending.size > 0) soon();
    };
    const happened = (path: string): void => {
      pending.add(resolve(runtime.cwd, path));
      if (!judging) soon();
    };
    // The one knows of plans that come; the other of all that they are made of, wherever it is.
    files = new FileWatcher(happened, (error) => fail(watchError(error)));
    watcher.on("all", (_, path) => happened(path));
    watcher.on("error", (error) => fail(watchError(error)));
    watcher.once("ready", () => look().catch(fail));
  });
  try {
    return await Promise.race([failed, once(process, "SIGINT").then(() => EXIT_OK)]);
  } finally {
    end.abort();
    clearTimeout(timer);
    files?.close();
    await watcher.close();
  }
}

/** Folders and files as they were named; for a glob this folder, as new files may come to match it. */
function pathsToWatch(paths: readonly string[], { cwd }: Runtime): string[] {
  const absolute = paths.map((path) => resolve(cwd, path));
  const there = absolute.filter((path) => statSync(path, { throwIfNoEntry: false }));
  return there.length === absolute.length && there.length > 0 ? there : [...there, cwd];
}

function watchError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOSPC" && code !== "EMFILE") return error;
  return userError("watchLimit", { code });
}
