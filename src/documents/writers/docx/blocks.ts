import { type FileChild, Paragraph } from "docx";
import type { DocumentBlock } from "../../model/chapter.ts";
import { textParagraph, textRuns, withBookmark } from "./inline.ts";
import { factsTable, swotTable, wordTable } from "./tables.ts";
import { wordChart } from "./word-chart.ts";
import type { DocxContext } from "./writer-context.ts";

/** Returns blocks as paragraphs and tables, with space between them. */
export function wordBlocks(blocks: readonly DocumentBlock[], context: DocxContext): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const apart = tableKinds.has(block.kind) && next && !spacedKinds.has(next.kind);
    return [...wordBlock(block, context), ...(apart ? [spacerParagraph(context)] : [])];
  });
}

const tableKinds: ReadonlySet<DocumentBlock["kind"]> = new Set(["facts", "table", "swot"]);

/** Blocks whose style already adds space above them. */
const spacedKinds: ReadonlySet<DocumentBlock["kind"]> = new Set(["heading", "quote", "notes"]);

function wordBlock(block: DocumentBlock, context: DocxContext): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [headingParagraph(block.text, block.rank, context, block.anchor)];
    case "text":
      return [textParagraph(block.text, "lead", context)];
    case "facts":
      return [factsTable(block.facts, context)];
    case "table":
      return [wordTable(block.table, block.plain ?? false, context)];
    case "swot":
      return [swotTable(block.quadrants, context.answeredBy, context)];
    case "quote":
      return [
        ...(block.label ? [textParagraph(block.label, "quoteLabel", context)] : []),
        textParagraph(block.text, "quote", context),
      ];
    case "notes":
      return block.notes.map(({ text, source }) =>
        textParagraph(source ? `${text} (${source})` : text, "note", context),
      );
    case "chart":
      return wordChart(block.chart, context);
  }
}

/** Returns a heading. If there is an anchor, it gets a bookmark for links. */
export function headingParagraph(
  text: string,
  rank: 1 | 2 | 3,
  context: DocxContext,
  anchor?: string,
): Paragraph {
  return new Paragraph({
    style: context.ids[`heading${rank}`],
    children: withBookmark(textRuns(text), anchor, context),
  });
}

/** Word merges two tables without a paragraph between them. */
function spacerParagraph({ ids }: DocxContext): Paragraph {
  return new Paragraph({ style: ids.cell });
}
