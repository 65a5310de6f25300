import type { DocumentView } from "./model/document-view.ts";
import type { DocumentRenderOptions } from "./render-options.ts";

/** A document format. */
export interface DocumentFormat {
  /** The extension of its files, without the dot. */
  extension: string;
  /** Whether its files are binary and cannot be printed to a terminal. */
  isBinary?: true;
  /** Whether it can render the crisis manual as one card per person. */
  supportsPersonCards?: true;
  /** Whether it can take its styles from a reference document of the user. */
  supportsReference?: true;
  /** Returns whether a file was written by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  /** Returns the document: a string for text formats, bytes for binary ones. */
  render(
    view: DocumentView,
    options: DocumentRenderOptions,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Returns whether the first thousand bytes of a text contain the generator mark. */
export function hasGeneratorMark(content: Uint8Array, mark: string): boolean {
  return new TextDecoder().decode(content.subarray(0, 1000)).includes(mark);
}
