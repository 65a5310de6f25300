import { didYouMean, userError } from "../../errors.ts";
import { sectionNames } from "../../plan/sections.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { fieldPaths } from "../../schema/plan-fields.ts";
import type { Conversation } from "../../wizard/conversation.ts";
import { editPart } from "../../wizard/edit-part.ts";
import { openPlan } from "./open-plan.ts";
import { type PlanEdit, planEdit } from "./plan-edit.ts";
import { runUntilAborted } from "./run-until-aborted.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/** A part of a plan that was edited. */
export interface EditedSection extends PlanEdit {
  /** Whether the user aborted. The changes made before that are written. */
  aborted: boolean;
}

/**
 * Returns the path of a part of a plan, such as "strategy.voice".
 * @throws UserError if plans do not have this part
 */
export function sectionPath(section: string): string[] {
  if (section !== "" && fieldPaths().includes(section)) return section.split(".");
  throw userError("noSuchPart", {
    section,
    guess: didYouMean(section, [...sectionNames, ...fieldPaths()]),
    sections: sectionNames.join(", "),
  });
}

/**
 * Lets the user change a part of a plan, and writes the changes when the user finishes or aborts.
 * @param path the result of `sectionPath`
 * @throws UserError if the plan cannot be opened or written
 */
export async function editSection(
  path: readonly string[],
  file: string | undefined,
  conversation: Conversation,
  runtime: ServiceRuntime,
): Promise<EditedSection> {
  const plan = await openPlan(file, conversation, runtime);
  const aborted = await runUntilAborted(() => editPart(plan.wizard, path));
  // The terminal shows "^C" without a line break.
  if (aborted) plan.wizard.say("");
  return { aborted, ...planEdit(plan, writeDraftChanges(plan, runtime)) };
}
