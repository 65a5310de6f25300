import { anchorOf } from "../../plan/anchors.ts";
import type { Crisis } from "../../plan/types.ts";
import type { Teller } from "../../tell/teller.ts";

/** One level of a crisis: how to know it, and what it asks. */
export interface Rung {
  anchor?: string;
  name: string;
  triggers: string[];
  /** "4 hours". */
  within?: string;
  /** Who decides. */
  decides?: string;
  /** From 1, the mildest, to 4, the gravest: for colors, which never stand alone. */
  gravity: number;
}

/** The levels from the mildest to the gravest. */
export function ladderOf({ levels }: Crisis, tell: Teller): Rung[] | undefined {
  return levels?.map((level, index) => ({
    anchor: anchorOf(level),
    name: level.name,
    triggers: level.triggers ?? [],
    within: tell.duration(level.respondWithin),
    decides: tell.person(level.decides),
    gravity: levels.length === 1 ? 4 : 1 + Math.round((3 * index) / (levels.length - 1)),
  }));
}
