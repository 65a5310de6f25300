import type { DocumentView } from "./document.ts";

/** A kind of document. */
export interface DocumentFormat {
  /** The ending of its files, without the dot. */
  extension: string;
  /** Whether a text was made by this format, so that it may be replaced. */
  made(text: string): boolean;
  render(view: DocumentView): string;
}
