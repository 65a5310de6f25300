/** A block of a document as plain data, without formatting. */
export type SourceBlock =
  | { kind: "heading"; depth: number; text: string }
  | {
      kind: "paragraph";
      text: string;
      /** Whether the whole paragraph is bold. Many documents use bold paragraphs as headings. */
      bold?: boolean;
    }
  | { kind: "list"; items: readonly SourceListItem[] }
  | { kind: "table"; rows: readonly (readonly string[])[] };

/** An item of a list, with the items nested in it. */
export interface SourceListItem {
  text: string;
  items: readonly SourceListItem[];
}

/** A heading with the content below it, up to the next heading of the same or a higher level. */
export interface SourceSection {
  heading: string;
  depth: number;
  /**
   * The style of the heading: a real heading, a bold line, or a line that ends with a colon before a list.
   */
  headingStyle: "heading" | "bold" | "colon";
  blocks: SourceBlock[];
  sections: SourceSection[];
}

/** The depth of bold lines as headings: below real headings, which have at most six levels. */
const BOLD_DEPTH = 7;
const COLON_DEPTH = 8;
const MAX_HEADING_LENGTH = 160;

/** Groups the blocks of a document by their headings. Blocks before the first heading belong to the root. */
export function groupBySection(blocks: readonly SourceBlock[]): SourceSection {
  const root: SourceSection = { heading: "", depth: -1, headingStyle: "heading", blocks: [], sections: [] };
  const openSections: SourceSection[] = [root];
  for (const [index, block] of blocks.entries()) {
    const started = sectionStartedBy(block, blocks[index + 1]);
    if (!started) {
      openSections.at(-1)?.blocks.push(block);
      // A line with a colon introduces only the list or table right after it.
      if (openSections.at(-1)?.headingStyle === "colon") openSections.pop();
      continue;
    }
    while ((openSections.at(-1)?.depth ?? -1) >= started.depth) openSections.pop();
    openSections.at(-1)?.sections.push(started);
    openSections.push(started);
  }
  return root;
}

function sectionStartedBy(block: SourceBlock, next: SourceBlock | undefined): SourceSection | undefined {
  const section = (
    heading: string,
    depth: number,
    headingStyle: SourceSection["headingStyle"],
  ): SourceSection => ({
    heading,
    depth,
    headingStyle,
    blocks: [],
    sections: [],
  });
  if (block.kind === "heading") return section(block.text, block.depth, "heading");
  if (block.kind !== "paragraph" || block.text.includes("\n") || block.text.length > MAX_HEADING_LENGTH)
    return undefined;
  if (block.bold && !/[.!?]$/.test(block.text)) return section(block.text, BOLD_DEPTH, "bold");
  if (block.text.endsWith(":") && (next?.kind === "list" || next?.kind === "table"))
    return section(block.text, COLON_DEPTH, "colon");
  return undefined;
}

/** Returns a block as readable text, with a line for each list item and each row of a table. */
export function blockText(block: SourceBlock): string {
  if (block.kind === "list") return itemsText(block.items);
  if (block.kind === "table") return block.rows.map((row) => row.join(" | ")).join("\n");
  return block.text;
}

/** Returns the items of a list as text. Nested items are indented. */
export function itemsText(items: readonly SourceListItem[], indent = ""): string {
  return items
    .map(({ text, items: below }) =>
      [`${indent}- ${text}`, ...(below.length > 0 ? [itemsText(below, `${indent}  `)] : [])].join("\n"),
    )
    .join("\n");
}

/** Returns a text without control characters and repeated spaces, and with `\n` as its only line break. */
export function cleanText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u00ad\u200b\ufeff]/g, "")
      // Unicode counts joiners of letters and emoji as control characters, but they are part of the text.
      .replace(/\p{C}/gu, (char) => (/[\n\u{e0020}-\u{e007f}]|\u200c|\u200d/u.test(char) ? char : " "))
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim()
  );
}
