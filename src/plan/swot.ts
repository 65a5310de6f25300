import { memoizeLast } from "./memoize-last.ts";
import type { Situation, SwotItem } from "./types.ts";

export const swotQuadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;
type SwotQuadrant = (typeof swotQuadrants)[number];

/** An item of the SWOT, whether it is a sentence or has an id. */
export interface LocatedSwotItem {
  quadrant: SwotQuadrant;
  /** The list it stands in, and its place there. */
  list: readonly unknown[];
  index: number;
  statement: string;
  /** What it has besides its statement, where it has an id. */
  entry?: SwotItem;
}

/** Every item of the SWOT, quadrant by quadrant. */
export const swotItems = memoizeLast(({ swot = {} }: Situation): readonly LocatedSwotItem[] => {
  const items: LocatedSwotItem[] = [];
  for (const quadrant of swotQuadrants) {
    const list = swot[quadrant] ?? [];
    for (const [index, item] of list.entries())
      items.push(
        typeof item === "string"
          ? { quadrant, list, index, statement: item }
          : { quadrant, list, index, statement: item.statement, entry: item },
      );
  }
  return items;
});

/** What an item is called in a message: its id, or the beginning of its sentence. */
export function swotItemLabel({ entry, statement }: LocatedSwotItem): string {
  if (entry) return entry.id;
  return statement.length > 40 ? `${statement.slice(0, 39).trimEnd()}…` : statement;
}
