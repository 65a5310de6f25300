/** The sizes of page that documents are printed on. */
export const paperSizes = ["a4", "letter"] as const;
export type PaperSize = (typeof paperSizes)[number];
