import { fillPlaceholders } from "../../i18n/report.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { isPromptAborted } from "../../prompts/prompt-aborted.ts";
import { changePath } from "../../yaml/apply-change.ts";
import type { OpenPlan } from "./open-plan.ts";

/** Prints which sections were written to which files, or that nothing changed. */
export function reportChanges(
  files: readonly string[],
  unchanged: string,
  { wizard, words }: OpenPlan,
  runtime: Runtime,
): void {
  const sections = [...new Set(wizard.draft.changes.map((change) => String(changePath(change)[0])))];
  if (files.length === 0) runtime.stdout.write(`${unchanged}\n`);
  const names: Readonly<Record<string, string>> = words.documents.sections;
  for (const file of files)
    runtime.stdout.write(
      `${fillPlaceholders(words.advice.file.updated, { file, section: sections.map((section) => names[section] ?? section).join(", ") })}\n`,
    );
}

/** Runs a function that asks questions. Returns whether the user aborted it. */
export async function runUntilAborted(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (!isPromptAborted(error)) throw error;
    return true;
  }
}
