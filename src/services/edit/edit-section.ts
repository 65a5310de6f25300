import { didYouMean, userError } from "../../errors.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { sectionNames } from "../../plan/sections.ts";
import { EXIT_INTERRUPTED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { fieldPaths } from "../../schema/plan-fields.ts";
import { editPart } from "../../wizard/edit-part.ts";
import { type OpenPlanOptions, openPlan } from "./open-plan.ts";
import { reportChanges, runUntilAborted } from "./report-changes.ts";
import { writeDraftChanges } from "./write-plan-changes.ts";

/**
 * Lets the user change a part of a plan, and writes the changes when the user finishes or aborts.
 * @returns the exit code
 * @throws UserError if plans do not have this part
 */
export async function editSection(
  section: string,
  file: string | undefined,
  options: OpenPlanOptions,
  runtime: Runtime,
): Promise<number> {
  if (section === "" || !fieldPaths().includes(section))
    throw userError("noSuchPart", {
      section,
      guess: didYouMean(section, [...sectionNames, ...fieldPaths()]),
      sections: sectionNames.join(", "),
    });
  const plan = await openPlan(file, options, runtime);
  const aborted = await runUntilAborted(() => editPart(plan.wizard, section.split(".")));
  const unchanged = fillPlaceholders(plan.words.advice.file.unchanged, { file: plan.file });
  if (aborted) runtime.stdout.write("\n");
  reportChanges(writeDraftChanges(plan, runtime), unchanged, plan, runtime);
  return aborted ? EXIT_INTERRUPTED : EXIT_OK;
}
