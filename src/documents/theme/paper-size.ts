/** The paper sizes of documents. */
export const paperSizes = ["a4", "letter"] as const;
/** One of `paperSizes`. */
export type PaperSize = (typeof paperSizes)[number];
