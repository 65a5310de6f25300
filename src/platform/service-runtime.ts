import type { FileSystem } from "./file-system.ts";
import type { InputFiles } from "./input-files.ts";

/**
 * The part of a runtime that services use. It has no streams: a service returns what it found or wrote, and its
 * caller prints that.
 */
export interface ServiceRuntime {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  files: FileSystem;
  /** The files that this run has read, through `files` or other wrappers. No output may overwrite them. */
  inputs: InputFiles;
  now(): Date;
  /** Whether `--no-plugins` was given. */
  noPlugins?: boolean;
  /** The program that lints plans in worker threads. Without it, all work runs in this thread. */
  workerFile?: string;
}
