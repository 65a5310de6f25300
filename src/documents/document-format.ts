import type { DocumentView } from "./model/document-view.ts";
import type { DocumentRenderOptions } from "./render-options.ts";

/** A kind of document. */
export interface DocumentFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** Whether its files are bytes, which no terminal shows. */
  isBinary?: true;
  /** Whether it can be the cards of the crisis manual, one for each person. */
  supportsPersonCards?: true;
  /** Whether it takes its look from a document of the person's own. */
  supportsReference?: true;
  /** Whether a file was made by this format, so that it may be replaced. */
  isOwnOutput(content: Uint8Array): boolean;
  /** A text, or the bytes of a file that is none. */
  render(view: DocumentView, look: DocumentRenderOptions): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Whether a mark of ours stands in the first thousand bytes of a text. */
export function hasGeneratorMark(content: Uint8Array, mark: string): boolean {
  return new TextDecoder().decode(content.subarray(0, 1000)).includes(mark);
}
