import { once } from "node:events";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { userError } from "../../errors.ts";
import { trackImports } from "../../lint/config/track-imports.ts";
import { FileWatcher } from "../../platform/file-watcher.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { type WatchHooks, WatchSession } from "./watch-session.ts";

/**
 * The time without further changes before plans are linted, in milliseconds. Editors write a file in several
 * steps.
 */
const DEBOUNCE_MS = 60;

/** The surroundings of watched plans. */
interface WatchContext {
  runtime: ServiceRuntime;
  hooks: WatchHooks;
  /** Ends the watching when it is aborted. */
  signal: AbortSignal;
}

/**
 * Lints plans whenever they, the files they include or their configuration change, until the signal is
 * aborted.
 * @throws UserError if the system's limit of watched files is reached
 */
export async function watchPlans(
  paths: readonly string[],
  options: LintRunOptions,
  { runtime, hooks, signal }: WatchContext,
): Promise<void> {
  trackImports();
  const chokidar = await import("chokidar");
  const watcher = chokidar.watch(pathsToWatch(paths, runtime), {
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
  });
  const session = new WatchSession(paths, options, runtime, hooks);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isLinting = false;
  let files: FileWatcher | undefined;
  const failed = new Promise<never>((_, reject) => {
    const schedule = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => lintChanged().catch(reject), DEBOUNCE_MS);
    };
    const lintChanged = async (): Promise<void> => {
      isLinting = true;
      const since = Date.now();
      const changed = new Set(pending);
      pending.clear();
      await session.update(changed, signal);
      isLinting = false;
      if (signal.aborted) return;
      files?.add(session.watchedFiles, since);
      if (pending.size > 0) schedule();
    };
    const onChange = (path: string): void => {
      pending.add(resolve(runtime.cwd, path));
      if (!isLinting) schedule();
    };
    // Chokidar detects new plans. FileWatcher watches all files that plans depend on, in any folder.
    files = new FileWatcher(onChange, (error) => reject(watchError(error)));
    watcher.on("all", (_, path) => onChange(path));
    watcher.on("error", (error) => reject(watchError(error)));
    watcher.once("ready", () => lintChanged().catch(reject));
  });
  try {
    await Promise.race([failed, signal.aborted ? undefined : once(signal, "abort")]);
  } finally {
    clearTimeout(timer);
    files?.close();
    await watcher.close();
  }
}

/**
 * Returns the named files and folders. Adds the current folder if a path is a glob or does not exist, because
 * new files may match it.
 */
function pathsToWatch(paths: readonly string[], { cwd }: ServiceRuntime): string[] {
  const absolute = paths.map((path) => resolve(cwd, path));
  const existing = absolute.filter((path) => statSync(path, { throwIfNoEntry: false }));
  return existing.length === absolute.length && existing.length > 0 ? existing : [...existing, cwd];
}

function watchError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOSPC" && code !== "EMFILE") return error;
  return userError("watchLimit", { code });
}
