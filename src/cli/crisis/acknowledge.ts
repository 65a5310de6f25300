import { loadMessages } from "../../i18n/load-messages.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { acknowledgeManual, listAcknowledgments } from "../../services/incidents/acknowledge-manual.ts";
import type { CrisisOptions } from "./crisis-options.ts";

/** Records in the plan that a team member knows this version of the manual. */
export async function acknowledge(person: string, options: CrisisOptions, runtime: Runtime): Promise<void> {
  const { name, version, language, isNew } = await acknowledgeManual(person, options, runtime);
  const words = await loadMessages("incidents", language);
  const message = isNew ? words.acknowledged : words.knewIt;
  runtime.stdout.write(`${message({ person: name, version })}\n`);
}

/**
 * Prints which team members know this version of the manual.
 * @returns `EXIT_PROBLEMS` if one of them does not
 */
export async function printAcknowledgments(options: CrisisOptions, runtime: Runtime): Promise<number> {
  const { readers, language } = await listAcknowledgments(options, runtime);
  const words = await loadMessages("incidents", language);
  for (const { name, knowsCurrent, since = "", lastVersion } of readers) {
    const old = lastVersion ? words.knowsOld({ version: lastVersion }) : words.knowsNot;
    const state = knowsCurrent ? since : old;
    runtime.stdout.write(`${knowsCurrent ? "✔" : "✖"} ${escapeControls(name)}  ${escapeControls(state)}\n`);
  }
  return readers.every(({ knowsCurrent }) => knowsCurrent) ? EXIT_OK : EXIT_PROBLEMS;
}
