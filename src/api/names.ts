/** The names of the document formats whose documents are texts. */
export const textDocumentFormats = ["html", "markdown"] as const;

/** The names of the document formats whose documents are bytes. */
export const binaryDocumentFormats = ["docx", "pdf", "pptx"] as const;

/** The names of the report formats whose reports are texts. */
export const textReportFormats = ["html", "json", "markdown", "text"] as const;

/** The names of the report formats whose reports are bytes. */
export const binaryReportFormats = ["pdf"] as const;

/** The names of the calendar formats. Their files are texts. */
export const calendarFormats = [
  "buffer",
  "csv",
  "hootsuite",
  "ics",
  "meta",
  "metricool",
  "sprout",
  "table",
] as const;

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

/** A report format whose reports are texts. */
export type TextReportFormat = (typeof textReportFormats)[number];

/** A report format whose reports are bytes. */
export type BinaryReportFormat = (typeof binaryReportFormats)[number];

/** A calendar format. */
export type CalendarFormatName = (typeof calendarFormats)[number];

/** A built-in theme. */
export type ThemeName = (typeof themeNames)[number];

/** The tag of a supported language. */
export type LanguageTag = (typeof languageTags)[number];

/** An output format for findings. */
export type FindingFormat = (typeof findingFormats)[number];
