/**
 * The styles of documents, by the names that Word uses in files. Word's built-in styles are lowercase there,
 * in any language of Word. Documents contain no other formatting, so that a reference document with styles of
 * these names changes the whole appearance.
 */
export const styleNames = {
  /** The plan's title on the cover. */
  title: "Title",
  /** The organization, above the title. */
  subtitle: "Subtitle",
  /** A section of the plan. */
  heading1: "heading 1",
  /** A part of a section, or an entity in it: an objective, a campaign. */
  heading2: "heading 2",
  /** An entity in a part: a channel, a scenario, a post. */
  heading3: "heading 3",
  /** The heading of the table of contents, which is not listed in it. */
  contentsHeading: "TOC Heading",
  contents1: "toc 1",
  contents2: "toc 2",
  /** Normal text. */
  text: "Body Text",
  /** The description of an entity, before its facts. */
  lead: "Plan Lead",
  /** A text to use word for word: a post, a prepared statement. */
  quote: "Quote",
  /** The label of a quote: its language and its channels. */
  quoteLabel: "Plan Quote Label",
  /** The number of errors in the plan. */
  notice: "Plan Notice",
  /** A note on an entity: a finding, a change. */
  note: "Plan Note",
  /** Text in a table. */
  cell: "Plan Cell",
  /** The first row of a table; it stays on the page of the next row. */
  head: "Plan Table Head",
  /** The label of a fact; it stays on the page of the next one. */
  label: "Plan Label",
  /** The last label of a table; it may be separated from the text after the table. */
  lastLabel: "Plan Last Label",
  /** A list in a table. */
  cellList: "Plan Cell List",
  header: "header",
  footer: "footer",
  /** Links to web addresses, email addresses and phone numbers. */
  link: "Hyperlink",
  /** Links to other places in the document. */
  reference: "Plan Reference",
  /** The states of KPIs, and missing values, within text. */
  good: "Plan Good",
  warning: "Plan Warning",
  bad: "Plan Bad",
  unknown: "Plan Unknown",
  /** A table with a header row. */
  table: "Plan Table",
  /** Labels with their values. */
  facts: "Plan Facts",
  /** The four quadrants of the SWOT analysis. */
  swot: "Plan SWOT",
} as const;

/** A key of `styleNames`. */
export type StyleName = keyof typeof styleNames;

/** The id of each style in a document. */
export type StyleIds = Readonly<Record<StyleName, string>>;

/** The built-in ids. In a reference document, the same styles may have other ids, such as "Ttulo1". */
export const builtInStyleIds = Object.fromEntries(
  Object.entries(styleNames).map(([key, name]) => [
    key,
    name.replace(/^toc /, "TOC").replace(/(^| )(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
  ]),
) as Record<StyleName, string>;
