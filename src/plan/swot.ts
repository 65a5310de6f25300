import { memoizeLast } from "./memoize-last.ts";
import type { Situation, SwotItem } from "./types.ts";

/** The keys of the SWOT, in the order of the format. */
export const swotQuadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;
type SwotQuadrant = (typeof swotQuadrants)[number];

/** An item of the SWOT: a plain sentence, or an object with an id. */
export interface LocatedSwotItem {
  quadrant: SwotQuadrant;
  /** The list that contains the item, and its index in the list. */
  list: readonly unknown[];
  index: number;
  statement: string;
  /** The item itself, if it is an object with an id. */
  entry?: SwotItem;
}

/** Returns every item of the SWOT, by quadrant. */
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

/** Returns the label of an item in messages: its id, or the start of its sentence. */
export function swotItemLabel({ entry, statement }: LocatedSwotItem): string {
  if (entry) return entry.id;
  return statement.length > 40 ? `${statement.slice(0, 39).trimEnd()}…` : statement;
}
