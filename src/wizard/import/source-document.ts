/** A document as plain data: what stands in it, in order, without how it looks. */
export type SourceBlock =
  | { kind: "heading"; depth: number; text: string }
  | {
      kind: "paragraph";
      text: string /** All of it is bold: in many documents that is a heading. */;
      bold?: boolean;
    }
  | { kind: "list"; items: readonly SourceListItem[] }
  | { kind: "table"; rows: readonly (readonly string[])[] };

/** A line of a list, with the list below it. */
export interface SourceListItem {
  text: string;
  items: readonly SourceListItem[];
}

/** A heading with what stands under it, up to the next heading of its rank. */
export interface SourceSection {
  heading: string;
  depth: number;
  /** How the heading looks: a real one, a bold line, or a line that ends in a colon before a list. */
  headingStyle: "heading" | "bold" | "colon";
  blocks: SourceBlock[];
  sections: SourceSection[];
}

/** Below every real heading, of which there are at most six ranks. */
const BOLD_DEPTH = 7;
const COLON_DEPTH = 8;
const MAX_HEADING_LENGTH = 160;

/** The blocks of a document by their headings. What stands before the first one is the root's own. */
export function groupBySection(blocks: readonly SourceBlock[]): SourceSection {
  const root: SourceSection = { heading: "", depth: -1, headingStyle: "heading", blocks: [], sections: [] };
  const open: SourceSection[] = [root];
  for (const [index, block] of blocks.entries()) {
    const begins = sectionStartedBy(block, blocks[index + 1]);
    if (!begins) {
      open.at(-1)?.blocks.push(block);
      // What a colon announces is the list right after it, and nothing more.
      if (open.at(-1)?.headingStyle === "colon") open.pop();
      continue;
    }
    while ((open.at(-1)?.depth ?? -1) >= begins.depth) open.pop();
    open.at(-1)?.sections.push(begins);
    open.push(begins);
  }
  return root;
}

function sectionStartedBy(block: SourceBlock, next: SourceBlock | undefined): SourceSection | undefined {
  const section = (heading: string, depth: number, look: SourceSection["headingStyle"]): SourceSection => ({
    heading,
    depth,
    headingStyle: look,
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

/** A block as text, so that a person recognizes it: a line for each line of a list and each row of a table. */
export function blockText(block: SourceBlock): string {
  if (block.kind === "list") return itemsText(block.items);
  if (block.kind === "table") return block.rows.map((row) => row.join(" | ")).join("\n");
  return block.text;
}

/** The lines of a list as text, the ones below others further in. */
export function itemsText(items: readonly SourceListItem[], indent = ""): string {
  return items
    .map(({ text, items: below }) =>
      [`${indent}- ${text}`, ...(below.length > 0 ? [itemsText(below, `${indent}  `)] : [])].join("\n"),
    )
    .join("\n");
}

/** Text as it may stand in a plan: no signs that control a terminal, no line ends but our own, no double spaces. */
export function cleanText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u00ad\u200b\ufeff]/g, "")
      // What joins letters and emoji is no sign of control, though it counts among them.
      .replace(/\p{C}/gu, (sign) => (/[\n\u{e0020}-\u{e007f}]|\u200c|\u200d/u.test(sign) ? sign : " "))
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim()
  );
}
