import { fillWords } from "../../i18n/report.ts";
import type { World } from "../../platform/runtime.ts";
import { isStop } from "../../prompts/prompt-aborted.ts";
import { pathOf } from "../../yaml/apply-change.ts";
import type { OpenPlan } from "./open-plan.ts";

/** Says what was written where, or that nothing was. */
export function tellChanged(
  files: readonly string[],
  unchanged: string,
  { wizard, words }: OpenPlan,
  world: World,
): void {
  const sections = [...new Set(wizard.draft.changes.map((change) => String(pathOf(change)[0])))];
  if (files.length === 0) world.stdout.write(`${unchanged}\n`);
  const names: Readonly<Record<string, string>> = words.documents.sections;
  for (const file of files)
    world.stdout.write(
      `${fillWords(words.advice.file.updated, { file, section: sections.map((section) => names[section] ?? section).join(", ") })}\n`,
    );
}

/** The exit code of a program that was stopped by Ctrl-C. */
export const STOPPED = 130;

/** Does what asks questions, until the person stops it; gives whether they did. */
export async function stopped(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (!isStop(error)) throw error;
    return true;
  }
}
