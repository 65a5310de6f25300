import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { type Callee, calleeOf } from "./call-tree.ts";

/** What is done before anything else: everything scheduled is stopped. */
export interface PublishingStop {
  anchor?: string;
  /** "First, within 15 minutes: stop everything that is scheduled". */
  title: string;
  steps: string[];
  owner?: Callee;
}

/** The first minutes of a crisis; nothing where the manual does not say what is stopped. */
export function publishingStop(sections: Sections, formatter: PlanFormatter): PublishingStop | undefined {
  const { pause } = sections.crisis;
  if (!pause) return undefined;
  const { first, firstWithin } = formatter.words.manual;
  const time = formatter.duration(pause.within);
  return {
    anchor: anchorOf(pause),
    title: time ? formatter.interpolate(firstWithin, { time }) : first,
    steps: pause.steps ?? [],
    owner: pause.owner === undefined ? undefined : calleeOf(pause.owner, sections, formatter),
  };
}
