import { type FileChild, Paragraph } from "docx";
import type { Block } from "../../model/chapter.ts";
import { anchored, paragraph, runs } from "./inline.ts";
import { factsTable, swotTable, wordTable } from "./tables.ts";
import { wordChart } from "./word-chart.ts";
import type { Writer } from "./writer-context.ts";

/** Pieces of the plan as paragraphs and tables, with room between them. */
export function wordBlocks(blocks: readonly Block[], writer: Writer): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const apart = tables.has(block.kind) && next && !spaced.has(next.kind);
    return [...wordBlock(block, writer), ...(apart ? [gap(writer)] : [])];
  });
}

const tables: ReadonlySet<Block["kind"]> = new Set(["facts", "table", "swot"]);

/** What keeps its distance by its style. */
const spaced: ReadonlySet<Block["kind"]> = new Set(["heading", "quote", "notes"]);

function wordBlock(block: Block, writer: Writer): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, block.rank, writer, block.anchor)];
    case "text":
      return [paragraph(block.text, "lead", writer)];
    case "facts":
      return [factsTable(block.facts, writer)];
    case "table":
      return [wordTable(block.table, block.plain ?? false, writer)];
    case "swot":
      return [swotTable(block.quadrants, writer.answeredBy, writer)];
    case "quote":
      return [
        ...(block.label ? [paragraph(block.label, "quoteLabel", writer)] : []),
        paragraph(block.text, "quote", writer),
      ];
    case "notes":
      return block.notes.map(({ text, source }) =>
        paragraph(source ? `${text} (${source})` : text, "note", writer),
      );
    case "chart":
      return wordChart(block.chart, writer);
  }
}

export function heading(text: string, rank: 1 | 2 | 3, writer: Writer, anchor?: string): Paragraph {
  return new Paragraph({
    style: writer.ids[`heading${rank}`],
    children: anchored(runs(text), anchor, writer),
  });
}

/** Two tables that touch become one. */
function gap({ ids }: Writer): Paragraph {
  return new Paragraph({ style: ids.cell });
}
