import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Crisis } from "../../plan/types.ts";

/** The levels of a crisis, by which anyone tells how bad it is. */
interface Ladder {
  anchor?: string;
  title: string;
  /** From the mildest to the gravest. */
  rungs: Rung[];
}

/** One level: how to know it, and what it asks. */
interface Rung {
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

/** The levels of the manual; nothing where it has none. */
export function ladderOf({ levels }: Crisis, tell: Teller): Ladder | undefined {
  if (!levels?.length) return undefined;
  const rungs = levels.map((level, index) => ({
    anchor: anchorOf(level),
    name: level.name,
    triggers: level.triggers ?? [],
    within: tell.duration(level.respondWithin),
    decides: tell.person(level.decides),
    gravity: levels.length === 1 ? 4 : 1 + Math.round((3 * index) / (levels.length - 1)),
  }));
  return { anchor: anchorOf(levels), title: tell.labels.levels, rungs };
}
