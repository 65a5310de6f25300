import type { FileSystem } from "./file-system.ts";
import type { InputFiles } from "./input-files.ts";

/**
 * Where a command writes to. It has one way for each kind of text, so that no text of a plan, a file name or an option can
 * control a terminal, and no command can forget to see to that.
 */
export interface OutputStream {
  /** Writes text. Everything but line breaks and tabs that could control a terminal is shown as an escape. */
  write(text: string): void;
  /** Writes text that we styled: the same, but colors stay. Other people's text was escaped before it was styled. */
  writeStyled(text: string): void;
  /** Writes a document as it would be in a file: byte order mark, line ends and all; bytes as they are. */
  writeDocument(content: string | Uint8Array): void;
  /** What moves the cursor writes to the stream itself: prompts, the progress bar, a screen that is cleared. */
  readonly stream: NodeJS.WriteStream;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
}

/** All that a command knows of the world outside. Only the launcher fills it from the real one. */
export interface Runtime {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadStream;
  /** Results: what a pipe should get. */
  stdout: OutputStream;
  /** Talk: what a person should read. */
  stderr: OutputStream;
  files: FileSystem;
  /** What this run has read, through `files` or another view of them: no output may overwrite it. */
  inputs: InputFiles;
  now(): Date;
  /** Whether `--no-plugins` was given. */
  noPlugins?: boolean;
  /** The program that judges plans beside this one on other processors; without it all work is done here. */
  workerFile?: string;
}

/** The world with other files. Not a copy, which would open standard input. */
export function withFiles(runtime: Runtime, files: FileSystem): Runtime {
  return Object.create(runtime, { files: { value: files } });
}
