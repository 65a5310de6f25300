import { addDuration } from "../../crisis/incident.ts";
import { type IncidentView, nameWithPhone } from "../../crisis/incident-view.ts";
import { userError } from "../../errors.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Drills } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_FAILED, EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { writePlanChanges } from "../edit/write-plan-changes.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { appendEntry, findIncidents, type StoredIncident } from "./incident-store.ts";
import { loadManual } from "./load-manual.ts";
import { createIncidentView, openIncident } from "./open-incident.ts";
import { warnAboutError } from "./warn-about-error.ts";

/**
 * Ends an incident, prints the review date, asks the review questions, and records an exercise in the plan.
 */
export async function endIncident(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, view, now } = await openIncident(options, runtime);
  const { manual, startedAt, file } = incident;
  assertAnswerCount(incident, options);
  appendEntry(file, { at: now.toISOString(), kind: "end", by: options.by, text: options.note }, runtime);
  const { words } = view;
  const minutes = Math.round((now.getTime() - Date.parse(startedAt)) / 60_000);
  const time = view.formatTime(now.toISOString());
  runtime.stdout.write(`${fillPlaceholders(words.ended, { time, length: view.formatMinutes(minutes) })}\n`);
  const { within, owner } = manual.review;
  const due = within && view.formatDate(new Date(addDuration(now.toISOString(), within)));
  if (due)
    runtime.stdout.write(
      `${fillPlaceholders(words.review, { date: due, person: owner ? nameWithPhone(owner) : "" })}\n`,
    );
  // Recorded before the questions, because the user may abort them.
  const recorded = !manual.exercise || (await tryRecordDrill(options, view, runtime));
  await collectReviewAnswers(incident, view, options, runtime);
  return recorded ? EXIT_OK : EXIT_FAILED;
}

/** Records an exercise in the plan. Returns `false` if that fails: the review is still possible. */
async function tryRecordDrill(
  options: IncidentOptions,
  view: IncidentView,
  runtime: Runtime,
): Promise<boolean> {
  try {
    await recordDrill(options, view, runtime);
    return true;
  } catch (error) {
    await warnAboutError(error, runtime);
    return false;
  }
}

/** Records answers to the review questions of an ended incident. */
export async function reviewIncident(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident: name = "" } = options;
  const [incident] = (await findIncidents(undefined, runtime)).filter(
    ({ endedAt, file }) => endedAt !== undefined && file.includes(name),
  );
  if (!incident) throw userError("noEndedIncident");
  assertAnswerCount(incident, options);
  const view = await createIncidentView(incident, options, runtime);
  await collectReviewAnswers(incident, view, options, runtime);
  return EXIT_OK;
}

/**
 * Records the answers from the command line, in the order of the questions. Without such answers, asks the
 * questions in a terminal and records each answer at once; otherwise prints the open questions.
 */
async function collectReviewAnswers(
  incident: StoredIncident,
  { words, now }: IncidentView,
  { answer: answers = [], by }: IncidentOptions,
  runtime: Runtime,
): Promise<void> {
  const { manual, file } = incident;
  const questions = unansweredQuestions(incident);
  const record = (question: string, answer: string): void =>
    appendEntry(file, { at: now.toISOString(), kind: "review", by, question, answer }, runtime);
  for (const [index, answer] of answers.entries()) record(questions[index] ?? "", answer);
  const open = questions.slice(answers.length);
  if (open.length === 0) return;
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY || answers.length > 0) {
    for (const question of open) runtime.stdout.write(`  - ${escapeControls(question)}\n`);
    return;
  }
  const { loadPrompter } = await import("../../prompts/load-prompter.ts");
  const prompter = await loadPrompter(manual.language, runtime);
  prompter.say(words.answerNow, "note");
  for (const question of open) {
    const reply = await prompter.ask({
      kind: "text",
      question,
      notes: [],
      help: [],
      choices: [],
      optional: true,
      validate: () => undefined,
    });
    if (!("typed" in reply)) return;
    if (typeof reply.typed === "string" && reply.typed !== "") record(question, reply.typed);
  }
}

/** @throws UserError, before anything is written, if there are more answers than questions */
function assertAnswerCount(incident: StoredIncident, { answer: answers = [] }: IncidentOptions): void {
  const { length: count } = unansweredQuestions(incident);
  if (answers.length > count) throw userError("tooManyAnswers", { count });
}

/** Returns the questions of the review that have no answer yet. */
function unansweredQuestions({ manual, entries }: StoredIncident): string[] {
  const answered = entries.flatMap((entry) => (entry.kind === "review" ? [entry.question] : []));
  return manual.review.questions.filter((question) => !answered.includes(question));
}

async function recordDrill(options: IncidentOptions, view: IncidentView, runtime: Runtime): Promise<void> {
  const { source, sections, checked } = await loadManual(options.plan, runtime);
  assertIsPlan(checked);
  const today = view.formatDate(view.now);
  const { drills = {} } = sections.crisis;
  const next = nextDrillDate(drills, today);
  const changes = [
    { set: ["crisis", "drills", "last"], to: today },
    ...(next === undefined ? [] : [{ set: ["crisis", "drills", "next"], to: next }]),
  ];
  const [file = ""] = writePlanChanges(changes, source, runtime);
  runtime.stdout.write(`${fillPlaceholders(view.words.drillRecorded, { file })}\n`);
}

/** Returns the date of the next drill if the planned date is reached and the plan has a cadence. */
function nextDrillDate({ cadence, next }: Drills, today: string): string | undefined {
  if (next === undefined || cadence === undefined || next > today) return undefined;
  switch (cadence) {
    case "daily":
      return addDays(today, 1);
    case "weekly":
      return addDays(today, 7);
    case "biweekly":
      return addDays(today, 14);
    default:
      return addMonths(today, { monthly: 1, quarterly: 3, yearly: 12 }[cadence]);
  }
}
