import type { Matrix } from "../../sections/matrix.ts";
import { quoted, said } from "./escape-mermaid.ts";

/** With more arrows than this nobody finds their way. */
const MOST_ARROWS = 40;

/** What serves each objective, and what it is measured by: channels, objectives and KPIs from left to right. */
export function chainOf({ caption, columns, groups, verdict }: Matrix): string | undefined {
  const channels = groups.find(({ kind }) => kind === "channels")?.rows ?? [];
  const kpis = groups.find(({ kind }) => kind === "kpis")?.rows ?? [];
  const arrows = [
    ...channels.flatMap(({ cells }, from) => served(cells).map((to) => `c${from} --> o${to}`)),
    ...kpis.flatMap(({ cells }, to) => served(cells).map((from) => `o${from} --> k${to}`)),
  ];
  if (arrows.length === 0 || arrows.length > MOST_ARROWS) return undefined;
  return [
    "flowchart LR",
    `accTitle: ${said(caption)}`,
    `accDescr: ${said(verdict.text)}`,
    ...channels.map(({ name }, index) => `c${index}(${quoted(name)})`),
    ...columns.map(({ text }, index) => `o${index}[${quoted(text)}]`),
    ...kpis.map(({ name }, index) => `k${index}([${quoted(name)}])`),
    ...arrows,
  ].join("\n");
}

function served(cells: readonly boolean[]): number[] {
  return cells.flatMap((serves, index) => (serves ? [index] : []));
}
