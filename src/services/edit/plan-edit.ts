import { changePath } from "../../yaml/apply-change.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The changes of a conversation to a plan. */
export interface PlanEdit {
  /** The plan. */
  file: string;
  /** The files of the plan that were written. */
  written: readonly string[];
  /** The names of the sections that changed. */
  sections: readonly string[];
}

/** Returns the changes of a conversation, given the files that were written. */
export function planEdit({ file, wizard }: OpenPlan, written: readonly string[]): PlanEdit {
  const sections = new Set(wizard.draft.changes.map((change) => String(changePath(change)[0])));
  return { file, written, sections: [...sections] };
}
