import type { ObjectiveMatrix } from "../../sections/matrix.ts";
import { escapeMermaid, quoteMermaid } from "./escape-mermaid.ts";

/** The number of arrows up to which a diagram is readable. */
const MAX_ARROWS = 40;

/**
 * Returns a diagram of channels, the objectives they serve and the KPIs that measure these, from left to
 * right; `undefined` if there are no arrows or too many.
 */
export function chainDiagram({ caption, columns, groups, verdict }: ObjectiveMatrix): string | undefined {
  const channels = groups.find(({ kind }) => kind === "channels")?.rows ?? [];
  const kpis = groups.find(({ kind }) => kind === "kpis")?.rows ?? [];
  const arrows = [
    ...channels.flatMap(({ cells }, from) => servedIndexes(cells).map((to) => `c${from} --> o${to}`)),
    ...kpis.flatMap(({ cells }, to) => servedIndexes(cells).map((from) => `o${from} --> k${to}`)),
  ];
  if (arrows.length === 0 || arrows.length > MAX_ARROWS) return undefined;
  return [
    "flowchart LR",
    `accTitle: ${escapeMermaid(caption)}`,
    `accDescr: ${escapeMermaid(verdict.text)}`,
    ...channels.map(({ name }, index) => `c${index}(${quoteMermaid(name)})`),
    ...columns.map(({ text }, index) => `o${index}[${quoteMermaid(text)}]`),
    ...kpis.map(({ name }, index) => `k${index}([${quoteMermaid(name)}])`),
    ...arrows,
  ].join("\n");
}

function servedIndexes(cells: readonly boolean[]): number[] {
  return cells.flatMap((serves, index) => (serves ? [index] : []));
}
