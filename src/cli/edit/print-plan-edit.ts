import type { Runtime } from "../../platform/runtime.ts";
import type { PlanEdit } from "../../services/edit/plan-edit.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";

/** Prints which sections were written to which files, or that nothing changed. */
export function printPlanEdit(
  { written, sections }: PlanEdit,
  unchanged: string,
  { advice, documents }: WizardTexts,
  { stdout }: Pick<Runtime, "stdout">,
): void {
  if (written.length === 0) stdout.write(`${unchanged}\n`);
  const names: Readonly<Record<string, string>> = documents.sections;
  const section = sections.map((name) => names[name] ?? name).join(", ");
  for (const file of written) stdout.write(`${advice.file.updated({ file, section })}\n`);
}
