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

/** Ends an incident, asks what its review asks, and says when it is looked back on; an exercise is recorded in the plan. */
export async function endIncident(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, board, now } = await openIncident(options, runtime);
  const { manual, startedAt, file } = incident;
  assertAnswerCount(incident, options);
  appendEntry(file, { at: now.toISOString(), kind: "end", by: options.by, text: options.note }, runtime);
  const { words } = board;
  const minutes = Math.round((now.getTime() - Date.parse(startedAt)) / 60_000);
  const time = board.formatTime(now.toISOString());
  runtime.stdout.write(`${fillPlaceholders(words.ended, { time, length: board.formatMinutes(minutes) })}\n`);
  const { within, owner } = manual.review;
  const due = within && board.formatDate(new Date(addDuration(now.toISOString(), within)));
  if (due)
    runtime.stdout.write(
      `${fillPlaceholders(words.review, { date: due, person: owner ? nameWithPhone(owner) : "" })}\n`,
    );
  // Whoever leaves in the middle of the questions has held the exercise all the same.
  const recorded = !manual.exercise || (await tryRecordDrill(options, board, runtime));
  await collectReviewAnswers(incident, board, options, runtime);
  return recorded ? EXIT_OK : EXIT_FAILED;
}

/** Records an exercise in the plan; gives whether it could. It has ended all the same, and its review is asked about. */
async function tryRecordDrill(
  options: IncidentOptions,
  board: IncidentView,
  runtime: Runtime,
): Promise<boolean> {
  try {
    await recordDrill(options, board, runtime);
    return true;
  } catch (error) {
    await warnAboutError(error, runtime);
    return false;
  }
}

/** Writes down what a review of an incident that is over has found. */
export async function reviewIncident(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident: name = "" } = options;
  const [incident] = (await findIncidents(undefined, runtime)).filter(
    ({ endedAt, file }) => endedAt !== undefined && file.includes(name),
  );
  if (!incident) throw userError("noEndedIncident");
  assertAnswerCount(incident, options);
  const board = await createIncidentView(incident, options, runtime);
  await collectReviewAnswers(incident, board, options, runtime);
  return EXIT_OK;
}

/**
 * Puts the questions of the review, and keeps each answer as soon as it is given; where nobody is there to ask, answers
 * on the command line count in the order of the questions, and else the questions are said.
 */
async function collectReviewAnswers(
  incident: StoredIncident,
  { words, now }: IncidentView,
  { answer: given = [], by }: IncidentOptions,
  runtime: Runtime,
): Promise<void> {
  const { manual, file } = incident;
  const questions = unansweredQuestions(incident);
  const keep = (question: string, said: string): void =>
    appendEntry(file, { at: now.toISOString(), kind: "review", by, question, answer: said }, runtime);
  for (const [index, said] of given.entries()) keep(questions[index] ?? "", said);
  const open = questions.slice(given.length);
  if (open.length === 0) return;
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY || given.length > 0) {
    for (const question of open) runtime.stdout.write(`  - ${escapeControls(question)}\n`);
    return;
  }
  const { loadPrompter } = await import("../../prompts/load-prompter.ts");
  const prompter = await loadPrompter(manual.language, runtime);
  prompter.say(words.answerNow, "note");
  for (const ask of open) {
    const reply = await prompter.ask({
      kind: "text",
      question: ask,
      notes: [],
      help: [],
      choices: [],
      optional: true,
      validate: () => undefined,
    });
    if (!("typed" in reply)) return;
    if (typeof reply.typed === "string" && reply.typed !== "") keep(ask, reply.typed);
  }
}

/** @throws UserError for more answers than there are questions, before anything is written down */
function assertAnswerCount(incident: StoredIncident, { answer: given = [] }: IncidentOptions): void {
  const { length: count } = unansweredQuestions(incident);
  if (given.length > count) throw userError("tooManyAnswers", { count });
}

/** What the review asks and nobody has answered yet. */
function unansweredQuestions({ manual, entries }: StoredIncident): string[] {
  const answered = entries.flatMap((entry) => (entry.kind === "review" ? [entry.question] : []));
  return manual.review.questions.filter((question) => !answered.includes(question));
}

async function recordDrill(options: IncidentOptions, board: IncidentView, runtime: Runtime): Promise<void> {
  const { source, sections, checked } = await loadManual(options.plan, runtime);
  assertIsPlan(checked);
  const today = board.formatDate(board.now);
  const { drills = {} } = sections.crisis;
  const next = nextDrillDate(drills, today);
  const changes = [
    { set: ["crisis", "drills", "last"], to: today },
    ...(next === undefined ? [] : [{ set: ["crisis", "drills", "next"], to: next }]),
  ];
  const [file = ""] = writePlanChanges(changes, source, runtime);
  runtime.stdout.write(`${fillPlaceholders(board.words.drillRecorded, { file })}\n`);
}

/** The day of the next drill, where the plan names one that is over now, and how often there are drills. */
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
