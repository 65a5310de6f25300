import type { Situation, SwotItem } from "./types.ts";

export const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;
type Quadrant = (typeof quadrants)[number];

/** An item of the SWOT, whether it is a sentence or has an id. */
export interface Item {
  quadrant: Quadrant;
  /** The list it stands in, and its place there. */
  list: readonly unknown[];
  index: number;
  statement: string;
  /** What it has besides its statement, where it has an id. */
  entry?: SwotItem;
}

/** Every item of the SWOT, quadrant by quadrant. */
export function swotItems({ swot = {} }: Situation): Item[] {
  return quadrants.flatMap((quadrant) => {
    const list = swot[quadrant] ?? [];
    return list.map((item, index): Item => {
      const place = { quadrant, list, index };
      return typeof item === "string"
        ? { ...place, statement: item }
        : { ...place, statement: item.statement, entry: item };
    });
  });
}

/** What an item is called in a message: its id, or the beginning of its sentence. */
export function labelOf({ entry, statement }: Item): string {
  if (entry) return entry.id;
  return statement.length > 40 ? `${statement.slice(0, 39).trimEnd()}…` : statement;
}
