import type { Chart } from "../charts/chart.ts";
import type { CellValue, DocumentFact, DocumentTable } from "./cells.ts";
import type { NotesByAnchor } from "./notes.ts";

/** A quadrant of the SWOT analysis. */
export interface QuadrantPart {
  title: string;
  items: { anchor?: string; text: string; answers?: CellValue[] }[];
}

/** A matrix with objectives in columns and the entities that serve them in rows. */
export interface MatrixPart {
  caption: string;
  /** A sentence about missing relations, or that there are none. */
  verdict: { text: string };
  corner: string;
  columns: CellValue[];
  /** The text of a marked field. */
  yes: string;
  groups: {
    label: string;
    counts: { text: string; hole: boolean }[];
    rows: { name: string; at?: string; cells: boolean[]; hole?: string }[];
  }[];
}

/**
 * A block of a document that flows from page to page. Ranks of headings start at 2, because 1 is the
 * section's title.
 */
export type DocumentBlock =
  | { kind: "heading"; rank: 2 | 3; text: string; anchor?: string }
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: readonly DocumentFact[] }
  /** `plain`: its first column does not contain the names of the rows. */
  | { kind: "table"; table: DocumentTable; plain?: true }
  | { kind: "swot"; quadrants: readonly QuadrantPart[] }
  | { kind: "quote"; label?: string; text: string }
  | { kind: "notes"; notes: NotesByAnchor[string] }
  | { kind: "chart"; chart: Chart };

/** A section of the plan as a sequence of blocks. */
export interface Chapter {
  anchor: string;
  title: string;
  blocks: DocumentBlock[];
}
