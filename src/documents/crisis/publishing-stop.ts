import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { type Callee, calleeOf } from "./call-tree.ts";

/** The first steps in a crisis: stopping everything that is scheduled. */
export interface PublishingStop {
  anchor?: string;
  /** "First, within 15 minutes: stop everything that is scheduled". */
  title: string;
  steps: string[];
  owner?: Callee;
}

/** Returns the steps that stop scheduled posts; `undefined` if the manual has none. */
export function publishingStop(sections: Sections, formatter: PlanFormatter): PublishingStop | undefined {
  const { pause } = sections.crisis;
  if (!pause) return undefined;
  const { first, firstWithin } = formatter.words.manual;
  const time = formatter.duration(pause.within);
  return {
    anchor: anchorOf(pause),
    title: time ? firstWithin({ time }) : first,
    steps: pause.steps ?? [],
    owner: pause.owner === undefined ? undefined : calleeOf(pause.owner, sections, formatter),
  };
}
