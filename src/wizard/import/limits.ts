/** Lines with text of a document in Markdown. A plan of a hundred pages has about 3,000. */
export const MAX_LINES = 5_000;

/** Paragraphs of a Word document; each cell of a table and each line of a list is one. */
export const MAX_PARAGRAPHS = 20_000;

/** Characters of a document's text, far more than a plan has. */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * Characters of a text that can be a value: a number, a day, a name, an address. A longer one is a text, and is not
 * searched for values, which would take a time that grows with the square of its length.
 */
export const MAX_VALUE_LENGTH = 2_000;

/** A document with more text, lines or markup than a plan, which is refused before it is read. */
export class DocumentTooLarge extends Error {
  constructor(readonly what: "text" | "blocks" | "depth" | "markup") {
    super(`too large: ${what}`);
    this.name = "DocumentTooLarge";
  }
}
