import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { type Callee, calleeOf } from "./call-tree.ts";

/** What is done before anything else: everything scheduled is stopped. */
export interface Stop {
  anchor?: string;
  /** "First, within 15 minutes: stop everything that is scheduled". */
  title: string;
  steps: string[];
  owner?: Callee;
}

/** The first minutes of a crisis; nothing where the manual does not say what is stopped. */
export function stopOf(sections: Sections, tell: Teller): Stop | undefined {
  const { pause } = sections.crisis;
  if (!pause) return undefined;
  const { first, firstWithin } = tell.words.manual;
  const time = tell.duration(pause.within);
  return {
    anchor: anchorOf(pause),
    title: time ? tell.fill(firstWithin, { time }) : first,
    steps: pause.steps ?? [],
    owner: pause.owner === undefined ? undefined : calleeOf(pause.owner, sections, tell),
  };
}
