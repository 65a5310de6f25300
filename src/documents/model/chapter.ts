import type { Chart } from "../charts/chart.ts";
import type { Fact, Table } from "./cells.ts";
import type { Notes } from "./notes.ts";

/** A value as tables take it. */
export type Printed = Fact["value"];

/** A quadrant of the SWOT analysis. */
export interface Quadrant {
  title: string;
  items: { anchor?: string; text: string; answers?: Printed[] }[];
}

/** Objectives across, what serves them down. */
export interface Matrix {
  caption: string;
  /** Whether anything is missing. */
  verdict: { text: string };
  corner: string;
  columns: Printed[];
  /** What is said of a field that is filled. */
  yes: string;
  groups: {
    label: string;
    counts: { text: string; hole: boolean }[];
    rows: { name: string; at?: string; cells: boolean[]; hole?: string }[];
  }[];
}

/** A piece of a document that flows from page to page. Ranks of headings begin with 2: 1 is the section's title. */
export type Block =
  | { kind: "heading"; rank: 2 | 3; text: string; anchor?: string }
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: readonly Fact[] }
  /** `plain`: its first column is none of names. */
  | { kind: "table"; table: Table; plain?: true }
  | { kind: "swot"; quadrants: readonly Quadrant[] }
  | { kind: "quote"; label?: string; text: string }
  | { kind: "notes"; notes: Notes[string] }
  | { kind: "chart"; chart: Chart };

/** A section of the plan as pieces, one after the other. */
export interface Chapter {
  anchor: string;
  title: string;
  blocks: Block[];
}
