/** The names of the document formats whose documents are texts. */
export const textDocumentFormats = ["html", "markdown"] as const;

/** The names of the document formats whose documents are bytes. */
export const binaryDocumentFormats = ["docx", "pdf", "pptx"] as const;

/** The names of the built-in themes. */
export const themeNames = ["editorial", "official", "studio"] as const;

/** The tags of the supported languages. */
export const languageTags = ["bg", "en", "es"] as const;

/** The names of the output formats for findings. */
export const findingFormats = [
  "checkstyle",
  "compact",
  "github",
  "gitlab",
  "html",
  "json",
  "jsonl",
  "junit",
  "markdown",
  "rdjson",
  "sarif",
  "stylish",
] as const;

/** A document format whose documents are texts. */
export type TextDocumentFormat = (typeof textDocumentFormats)[number];

/** A document format whose documents are bytes. */
export type BinaryDocumentFormat = (typeof binaryDocumentFormats)[number];

/** A built-in theme. */
export type ThemeName = (typeof themeNames)[number];

/** The tag of a supported language. */
export type LanguageTag = (typeof languageTags)[number];

/** An output format for findings. */
export type FindingFormat = (typeof findingFormats)[number];
