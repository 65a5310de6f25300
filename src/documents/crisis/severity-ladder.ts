import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Crisis } from "../../plan/types.ts";

/** The levels of a crisis, with the triggers by which to recognize each. */
interface SeverityLadder {
  anchor?: string;
  title: string;
  /** From the mildest to the highest level. */
  rungs: SeverityLevel[];
}

/** A level: how to recognize it, who decides, and how fast to respond. */
interface SeverityLevel {
  anchor?: string;
  name: string;
  triggers: string[];
  /** The time allowed for a response: "4 hours". */
  within?: string;
  /** The team member who decides. */
  decides?: string;
  /** From 1, the mildest, to 4, the highest. Use it for colors, but never as the only information. */
  gravity: number;
}

/** Returns the crisis levels of the manual; `undefined` if it has none. */
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
