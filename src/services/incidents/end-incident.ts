import { later } from "../../crisis/incident.ts";
import { type Board, reached } from "../../crisis/incident-view.ts";
import { failure } from "../../errors.ts";
import { fillWords } from "../../i18n/report.ts";
import { daysAfter, monthsAfter } from "../../plan/time.ts";
import type { Drills } from "../../plan/types.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN, FAILED } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { writePlan } from "../edit/write-plan-changes.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { append, incidentsAt, type OpenIncident } from "./incident-store.ts";
import { manualAt } from "./load-manual.ts";
import { boardFor, opened } from "./open-incident.ts";
import { tellHindrance } from "./warn-about-error.ts";

/** Ends an incident, asks what its review asks, and says when it is looked back on; an exercise is recorded in the plan. */
export async function end(options: CrisisOptions, world: World): Promise<number> {
  const { incident, board, now } = await opened(options, world);
  const { manual, begun, file } = incident;
  refuseSurplus(incident, options);
  append(file, { at: now.toISOString(), kind: "end", by: options.by, text: options.note }, world);
  const { words } = board;
  const minutes = Math.round((now.getTime() - Date.parse(begun)) / 60_000);
  const time = board.clock(now.toISOString());
  world.stdout.write(`${fillWords(words.ended, { time, length: board.length(minutes) })}\n`);
  const { within, owner } = manual.review;
  const due = within && board.day(new Date(later(now.toISOString(), within)));
  if (due)
    world.stdout.write(`${fillWords(words.review, { date: due, person: owner ? reached(owner) : "" })}\n`);
  // Whoever leaves in the middle of the questions has held the exercise all the same.
  const recorded = !manual.exercise || (await recordedDrill(options, board, world));
  await answer(incident, board, options, world);
  return recorded ? CLEAN : FAILED;
}

/** Records an exercise in the plan; gives whether it could. It has ended all the same, and its review is asked about. */
async function recordedDrill(options: CrisisOptions, board: Board, world: World): Promise<boolean> {
  try {
    await recordDrill(options, board, world);
    return true;
  } catch (error) {
    await tellHindrance(error, world);
    return false;
  }
}

/** Writes down what a review of an incident that is over has found. */
export async function review(options: CrisisOptions, world: World): Promise<number> {
  const { incident: name = "" } = options;
  const [incident] = (await incidentsAt(undefined, world)).filter(
    ({ ended, file }) => ended !== undefined && file.includes(name),
  );
  if (!incident) throw failure("noEndedIncident");
  refuseSurplus(incident, options);
  const board = await boardFor(incident, options, world);
  await answer(incident, board, options, world);
  return CLEAN;
}

/**
 * Puts the questions of the review, and keeps each answer as soon as it is given; where nobody is there to ask, answers
 * on the command line count in the order of the questions, and else the questions are said.
 */
async function answer(
  incident: OpenIncident,
  { words, now }: Board,
  { answer: given = [], by }: CrisisOptions,
  world: World,
): Promise<void> {
  const { manual, file } = incident;
  const questions = openQuestions(incident);
  const keep = (question: string, said: string): void =>
    append(file, { at: now.toISOString(), kind: "review", by, question, answer: said }, world);
  for (const [index, said] of given.entries()) keep(questions[index] ?? "", said);
  const open = questions.slice(given.length);
  if (open.length === 0) return;
  if (!world.stdin.isTTY || !world.stdout.isTTY || given.length > 0) {
    for (const question of open) world.stdout.write(`  - ${visible(question)}\n`);
    return;
  }
  const { talkerHere } = await import("../../prompts/load-prompter.ts");
  const talker = await talkerHere(manual.language, world);
  talker.say(words.answerNow, "note");
  for (const ask of open) {
    const reply = await talker.put({
      kind: "text",
      ask,
      notes: [],
      help: [],
      choices: [],
      optional: true,
      complain: () => undefined,
    });
    if (!("typed" in reply)) return;
    if (typeof reply.typed === "string" && reply.typed !== "") keep(ask, reply.typed);
  }
}

/** @throws UserError for more answers than there are questions, before anything is written down */
function refuseSurplus(incident: OpenIncident, { answer: given = [] }: CrisisOptions): void {
  const { length: count } = openQuestions(incident);
  if (given.length > count) throw failure("tooManyAnswers", { count });
}

/** What the review asks and nobody has answered yet. */
function openQuestions({ manual, entries }: OpenIncident): string[] {
  const answered = entries.flatMap((entry) => (entry.kind === "review" ? [entry.question] : []));
  return manual.review.questions.filter((question) => !answered.includes(question));
}

async function recordDrill(options: CrisisOptions, board: Board, world: World): Promise<void> {
  const { source, sections, checked } = await manualAt(options.plan, world);
  refuseWhatIsNoPlan(checked);
  const today = board.day(board.now);
  const { drills = {} } = sections.crisis;
  const next = nextDrill(drills, today);
  const changes = [
    { set: ["crisis", "drills", "last"], to: today },
    ...(next === undefined ? [] : [{ set: ["crisis", "drills", "next"], to: next }]),
  ];
  const [file = ""] = writePlan(changes, source, world);
  world.stdout.write(`${fillWords(board.words.drillRecorded, { file })}\n`);
}

/** The day of the next drill, where the plan names one that is over now, and how often there are drills. */
function nextDrill({ cadence, next }: Drills, today: string): string | undefined {
  if (next === undefined || cadence === undefined || next > today) return undefined;
  switch (cadence) {
    case "daily":
      return daysAfter(today, 1);
    case "weekly":
      return daysAfter(today, 7);
    case "biweekly":
      return daysAfter(today, 14);
    default:
      return monthsAfter(today, { monthly: 1, quarterly: 3, yearly: 12 }[cadence]);
  }
}
