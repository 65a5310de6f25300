import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Crisis } from "../../plan/types.ts";

/** The levels of a crisis, by which anyone tells how bad it is. */
interface SeverityLadder {
  anchor?: string;
  title: string;
  /** From the mildest to the gravest. */
  rungs: SeverityLevel[];
}

/** One level: how to know it, and what it asks. */
interface SeverityLevel {
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
export function severityLadder({ levels }: Crisis, formatter: PlanFormatter): SeverityLadder | undefined {
  if (!levels?.length) return undefined;
  const rungs = levels.map((level, index) => ({
    anchor: anchorOf(level),
    name: level.name,
    triggers: level.triggers ?? [],
    within: formatter.duration(level.respondWithin),
    decides: formatter.person(level.decides),
    gravity: levels.length === 1 ? 4 : 1 + Math.round((3 * index) / (levels.length - 1)),
  }));
  return { anchor: anchorOf(levels), title: formatter.labels.levels, rungs };
}
