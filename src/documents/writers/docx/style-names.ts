/**
 * The styles that documents are written in, by the names that Word knows them by (its own have lower case in the file,
 * whatever language Word speaks). Nothing is formatted in any other way, so that a firm replaces the look by giving its
 * own styles these names.
 */
export const styleNames = {
  /** The plan's title on the cover. */
  title: "Title",
  /** Whose plan it is, above the title. */
  subtitle: "Subtitle",
  /** A section of the plan. */
  heading1: "heading 1",
  /** A part of a section, or one of its things: an objective, a campaign. */
  heading2: "heading 2",
  /** A thing in a part: a channel, a scenario, a post. */
  heading3: "heading 3",
  /** The heading above the contents, which is not in them. */
  contentsHeading: "TOC Heading",
  contents1: "toc 1",
  contents2: "toc 2",
  /** Running text. */
  text: "Body Text",
  /** What is said of a thing before its facts. */
  lead: "Plan Lead",
  /** A text to be used word for word: a post, a holding statement. */
  quote: "Quote",
  /** What a quote is: its language and its channels. */
  quoteLabel: "Plan Quote Label",
  /** How many errors the plan has. */
  notice: "Plan Notice",
  /** What is said beside a thing: a finding, a change. */
  note: "Plan Note",
  /** Text in a table. */
  cell: "Plan Cell",
  /** The first row of a table; it stays with the next. */
  head: "Plan Table Head",
  /** What stands beside a label is its fact; it stays with the next. */
  label: "Plan Label",
  /** The last label of several, which lets what follows go. */
  lastLabel: "Plan Last Label",
  /** A list in a table. */
  cellList: "Plan Cell List",
  header: "header",
  footer: "footer",
  /** Links to the web, to mail and telephones. */
  link: "Hyperlink",
  /** Links to another place of the document. */
  reference: "Plan Reference",
  /** How a KPI does, and what is missing: within the text. */
  good: "Plan Good",
  warning: "Plan Warning",
  bad: "Plan Bad",
  unknown: "Plan Unknown",
  /** A table with a row of heads. */
  table: "Plan Table",
  /** Labels and what stands beside them. */
  facts: "Plan Facts",
  /** The four quadrants. */
  swot: "Plan SWOT",
} as const;

export type StyleName = keyof typeof styleNames;

/** The id by which a document refers to each of the styles. */
export type StyleIds = Readonly<Record<StyleName, string>>;

/** Our own ids; in a firm's document the same styles may have others, such as "Ttulo1". */
export const builtInStyleIds = Object.fromEntries(
  Object.entries(styleNames).map(([key, name]) => [
    key,
    name.replace(/^toc /, "TOC").replace(/(^| )(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
  ]),
) as Record<StyleName, string>;
