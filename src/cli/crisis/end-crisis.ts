import { addDuration } from "../../crisis/incident.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_FAILED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import {
  answerReview,
  endIncident,
  findEndedIncident,
  recordDrill,
} from "../../services/incidents/end-incident.ts";
import type { OpenIncident } from "../../services/incidents/open-incident.ts";
import { createIncidentView } from "./create-incident-view.ts";
import type { CrisisOptions } from "./crisis-options.ts";
import { type IncidentView, nameWithPhone } from "./incident-view.ts";
import { prompterLoader } from "./prompter-loader.ts";

/**
 * Ends an incident, prints the review date, asks the review questions, and records an exercise in the plan.
 * Returns the exit code: `EXIT_FAILED` if the exercise could not be recorded.
 */
export async function endCrisis(options: CrisisOptions, runtime: Runtime): Promise<number> {
  const ended = await endIncident(options, runtime);
  const view = await createIncidentView(ended, options.language, runtime);
  for (const line of endLines(ended, view)) runtime.stdout.write(`${line}\n`);
  let exitCode = EXIT_OK;
  // Recorded before the questions, because the user may abort them.
  if (ended.incident.manual.exercise) {
    const file = await recordDrill(ended, options, runtime);
    if (file === undefined) exitCode = EXIT_FAILED;
    else runtime.stdout.write(`${view.words.drillRecorded({ file })}\n`);
  }
  await collectAnswers(ended, options, runtime);
  return exitCode;
}

/** Returns when the incident ended, and when its review is due. */
function endLines({ incident: { manual, startedAt }, now }: OpenIncident, view: IncidentView): string[] {
  const { words } = view;
  const minutes = Math.round((now.getTime() - Date.parse(startedAt)) / 60_000);
  const time = view.formatTime(now.toISOString());
  const ended = words.ended({ time, length: view.formatMinutes(minutes) });
  const { within, owner } = manual.review;
  if (!within) return [ended];
  const date = view.formatDate(new Date(addDuration(now.toISOString(), within)));
  const person = owner ? nameWithPhone(owner) : "";
  return [ended, words.review({ date, person })];
}

/** Records answers to the review questions of an ended incident. */
export async function reviewCrisis(options: CrisisOptions, runtime: Runtime): Promise<void> {
  await collectAnswers(await findEndedIncident(options, runtime), options, runtime);
}

/** Records answers to the review questions, and prints the questions that stay open. */
async function collectAnswers(ended: OpenIncident, options: CrisisOptions, runtime: Runtime): Promise<void> {
  for (const question of await answerReview(ended, options, runtime, prompterLoader(runtime)))
    runtime.stdout.write(`  - ${escapeControls(question)}\n`);
}
