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
  /**
   * Passes on a notice for the user, such as a folder that could not be searched. Without it, there are no
   * notices.
   * @param language the language of the notice, by default the environment's language
   */
  notify?(notice: Error, language?: string): void | Promise<void>;
  /** Whether `--no-plugins` was given. */
  noPlugins?: boolean;
  /** The program that lints plans in worker threads. Without it, all work runs in this thread. */
  workerFile?: string;
}
