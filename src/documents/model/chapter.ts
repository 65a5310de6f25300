import type { Chart } from "../charts/chart.ts";
import type { DocumentFact, DocumentTable } from "./cells.ts";
import type { NotesByAnchor } from "./notes.ts";

/** A value as tables take it. */
export type CellValue = DocumentFact["value"];

/** A quadrant of the SWOT analysis. */
export interface QuadrantPart {
  title: string;
  items: { anchor?: string; text: string; answers?: CellValue[] }[];
}

/** Objectives across, what serves them down. */
export interface MatrixPart {
  caption: string;
  /** Whether anything is missing. */
  verdict: { text: string };
  corner: string;
  columns: CellValue[];
  /** What is said of a field that is filled. */
  yes: string;
  groups: {
    label: string;
    counts: { text: string; hole: boolean }[];
    rows: { name: string; at?: string; cells: boolean[]; hole?: string }[];
  }[];
}

/** A piece of a document that flows from page to page. Ranks of headings begin with 2: 1 is the section's title. */
export type DocumentBlock =
  | { kind: "heading"; rank: 2 | 3; text: string; anchor?: string }
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: readonly DocumentFact[] }
  /** `plain`: its first column is none of names. */
  | { kind: "table"; table: DocumentTable; plain?: true }
  | { kind: "swot"; quadrants: readonly QuadrantPart[] }
  | { kind: "quote"; label?: string; text: string }
  | { kind: "notes"; notes: NotesByAnchor[string] }
  | { kind: "chart"; chart: Chart };

/** A section of the plan as pieces, one after the other. */
export interface Chapter {
  anchor: string;
  title: string;
  blocks: DocumentBlock[];
}
