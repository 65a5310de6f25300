import type { ServiceRuntime } from "./service-runtime.ts";

/**
 * An output of a command. It has one method for each kind of text. The methods escape text, so that plans,
 * file names and options cannot control a terminal even if a command does not escape them itself.
 */
export interface OutputStream {
  /**
   * Writes text with escapes for all characters that can control a terminal, except for line breaks and tabs.
   */
  write(text: string): void;
  /**
   * Writes text that smplan styled: the same, but with colors. Untrusted text has to be escaped before
   * styling.
   */
  writeStyled(text: string): void;
  /**
   * Writes a document as it would be in a file, with its byte order mark and line breaks; bytes are not
   * changed.
   */
  writeDocument(content: string | Uint8Array): void;
  /** The stream itself, for code that moves the cursor: prompts, the progress bar, clearing the screen. */
  readonly stream: NodeJS.WriteStream;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
}

/** The environment of a command. Only the launcher creates it from the actual process. */
export interface Runtime extends ServiceRuntime {
  stdin: NodeJS.ReadStream;
  /** For results, which a pipe should receive. */
  stdout: OutputStream;
  /** For prompts and messages to the user. */
  stderr: OutputStream;
}
