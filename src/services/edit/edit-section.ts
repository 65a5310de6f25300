import { failure, guessFor } from "../../errors.ts";
import { fillWords } from "../../i18n/report.ts";
import { sectionNames } from "../../plan/sections.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { places } from "../../schema/plan-fields.ts";
import { editPlace } from "../../wizard/edit-part.ts";
import { type AskOptions, openPlan } from "./open-plan.ts";
import { STOPPED, stopped, tellChanged } from "./report-changes.ts";
import { writeChanges } from "./write-plan-changes.ts";

/**
 * Lets the person change a part of a plan, and writes what they changed when they are done, or stop.
 * @returns the exit code
 * @throws UserError where a plan has no such part
 */
export async function edit(
  section: string,
  file: string | undefined,
  options: AskOptions,
  world: World,
): Promise<number> {
  if (section === "" || !places().includes(section))
    throw failure("noSuchPart", {
      section,
      guess: guessFor(section, [...sectionNames, ...places()]),
      sections: sectionNames.join(", "),
    });
  const plan = await openPlan(file, options, world);
  const ended = await stopped(() => editPlace(plan.wizard, section.split(".")));
  const unchanged = fillWords(plan.words.advice.file.unchanged, { file: plan.file });
  if (ended) world.stdout.write("\n");
  tellChanged(writeChanges(plan, world), unchanged, plan, world);
  return ended ? STOPPED : CLEAN;
}
