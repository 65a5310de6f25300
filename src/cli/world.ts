import type { Files } from "../plan/load.ts";
import type { InputFiles } from "./input-files.ts";

/** Somewhere to write text. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

/** All that a command knows of the world outside. Only the launcher fills it from the real one. */
export interface World {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadStream;
  /** Results: what a pipe should get. */
  stdout: Output & NodeJS.WritableStream;
  /** Talk: what a person should read. */
  stderr: Output & NodeJS.WritableStream;
  files: Files;
  /** What this run has read, through `files` or another view of them: no output may overwrite it. */
  inputs: InputFiles;
  now(): Date;
  /** Whether `--no-plugins` was given. */
  noPlugins?: boolean;
  /** The program that judges plans beside this one on other processors; without it all work is done here. */
  helper?: string;
}

/** The world with other files. Not a copy, which would open standard input. */
export function withFiles(world: World, files: Files): World {
  return Object.create(world, { files: { value: files } });
}
