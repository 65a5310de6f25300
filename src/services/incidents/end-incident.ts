import { ZonedClock } from "../../crisis/zoned-clock.ts";
import { userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { addDays, addMonths } from "../../plan/time.ts";
import type { Drills } from "../../plan/types.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { writePlanChanges } from "../edit/write-plan-changes.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import type { IncidentOptions, PrompterLoader } from "./incident-options.ts";
import { appendEntry, findIncidents, type StoredIncident } from "./incident-store.ts";
import { loadManual } from "./load-manual.ts";
import { type OpenIncident, openIncident } from "./open-incident.ts";
import { warnAboutError } from "./warn-about-error.ts";

interface ReviewOptions extends IncidentOptions {
  /** Answers to the first questions of the review that have no answer yet. */
  answer?: readonly string[];
}

/**
 * Ends an incident.
 * @throws UserError, before anything is written, if there are more answers than questions
 */
export async function endIncident(options: ReviewOptions, runtime: ServiceRuntime): Promise<OpenIncident> {
  const { incident, now } = await openIncident(options, runtime);
  assertAnswerCount(incident, options);
  const entry = { at: now.toISOString(), kind: "end", by: options.by, text: options.note } as const;
  appendEntry(incident.file, entry, runtime);
  return { incident, now };
}

/**
 * Records an exercise in the plan, and returns the file that was changed. If that fails, passes on a notice and
 * returns `undefined`: the review is still possible.
 */
export async function recordDrill(
  { incident, now }: OpenIncident,
  { plan }: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<string | undefined> {
  try {
    const { source, sections, checked } = await loadManual(plan, runtime);
    await assertIsPlan(checked);
    const today = new ZonedClock(incident.manual.timezone).dateOf(now);
    const next = nextDrillDate(sections.crisis.drills ?? {}, today);
    const changes = [
      { set: ["crisis", "drills", "last"], to: today },
      ...(next === undefined ? [] : [{ set: ["crisis", "drills", "next"], to: next }]),
    ];
    const [file = ""] = writePlanChanges(changes, source, runtime);
    return file;
  } catch (error) {
    await warnAboutError(error, runtime);
    return undefined;
  }
}

/**
 * Returns the latest incident that has ended, to answer the questions of its review.
 * @throws UserError if there is none, or there are more answers than questions
 */
export async function findEndedIncident(
  options: ReviewOptions,
  runtime: ServiceRuntime,
): Promise<OpenIncident> {
  const { incident: name = "", now } = options;
  const [incident] = (await findIncidents(undefined, runtime)).filter(
    ({ endedAt, file }) => endedAt !== undefined && file.includes(name),
  );
  if (!incident) throw userError("noEndedIncident");
  assertAnswerCount(incident, options);
  return { incident, now: now ?? runtime.now() };
}

/**
 * Records the given answers in the order of the questions of the review. Without answers, asks the open
 * questions if there is a prompter, and records each answer at once.
 * @returns the open questions that were not asked
 */
export async function answerReview(
  { incident, now }: OpenIncident,
  { answer: answers = [], by, language }: ReviewOptions & { language?: string },
  runtime: ServiceRuntime,
  loadPrompter?: PrompterLoader,
): Promise<string[]> {
  const { manual, file } = incident;
  const questions = unansweredQuestions(incident);
  const record = (question: string, answer: string): void =>
    appendEntry(file, { at: now.toISOString(), kind: "review", by, question, answer }, runtime);
  for (const [index, answer] of answers.entries()) record(questions[index] ?? "", answer);
  const open = questions.slice(answers.length);
  if (open.length === 0 || loadPrompter === undefined || answers.length > 0) return open;
  const words = await loadMessages("incidents", languageOf(language ?? manual.language));
  const prompter = await loadPrompter(manual.language);
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
    if (!("typed" in reply)) break;
    if (typeof reply.typed === "string" && reply.typed !== "") record(question, reply.typed);
  }
  return [];
}

/** @throws UserError, before anything is written, if there are more answers than questions */
function assertAnswerCount(incident: StoredIncident, { answer: answers = [] }: ReviewOptions): void {
  const { length: count } = unansweredQuestions(incident);
  if (answers.length > count) throw userError("tooManyAnswers", { count });
}

/** Returns the questions of the review that have no answer yet. */
function unansweredQuestions({ manual, entries }: StoredIncident): string[] {
  const answered = entries.flatMap((entry) => (entry.kind === "review" ? [entry.question] : []));
  return manual.review.questions.filter((question) => !answered.includes(question));
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
