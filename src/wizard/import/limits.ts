/** The maximum number of non-empty lines in Markdown. A plan of a hundred pages has about 3,000. */
export const MAX_MARKDOWN_LINES = 5_000;

/** The maximum number of paragraphs in a Word document. Each table cell and each list item is a paragraph. */
export const MAX_PARAGRAPHS = 20_000;

/** The longest text of a document, in characters: far more than a plan has. */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * The longest text, in characters, that is searched for values such as numbers, dates, names and addresses.
 * The time of the search grows with the square of the length.
 */
export const MAX_VALUE_LENGTH = 2_000;

/** Thrown if a document has more text, lines or markup than a plan can have. */
export class DocumentTooLarge extends Error {
  constructor(readonly what: "text" | "blocks" | "depth" | "markup") {
    super(`too large: ${what}`);
    this.name = "DocumentTooLarge";
  }
}
