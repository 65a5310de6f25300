import { resolve } from "node:path";
import { type Incident, manualFor } from "../../crisis/incident.ts";
import { Configs } from "../../lint/config/index.ts";
import { failure } from "../../lint/failure.ts";
import { type IncidentWords, loadIncidentWords } from "../../locale/incidents.ts";
import { languageOf } from "../../locale/languages.ts";
import { fillWords } from "../../locale/report.ts";
import { inARow } from "../../phrase.ts";
import { loadSource } from "../../plan/load.ts";
import type { Sections } from "../../plan/sections.ts";
import type { PlanSource } from "../../plan/source.ts";
import { minutesOf } from "../../plan/time.ts";
import type { Scenario } from "../../plan/types.ts";
import { rules } from "../../rules/index.ts";
import { type CheckedPlan, checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { writePlan } from "../ask/write-changes.ts";
import { CLEAN } from "../command.ts";
import { findPlan } from "../find-plans.ts";
import { findThing } from "../find-thing.ts";
import { todayOf } from "../judgement.ts";
import { read } from "../read.ts";
import { refuseWhatIsNoPlan } from "../refuse.ts";
import type { World } from "../world.ts";
import { append, begin, incidentsAt, type OpenIncident, theIncident } from "./incident-file.ts";
import { Board, reached } from "./show.ts";

export interface CrisisOptions {
  plan?: string;
  incident?: string;
  by?: string;
  note?: string;
  level?: string;
  language?: string;
  channel?: string;
  now?: Date;
}

/** Opens the file of an incident and says what to do now; an exercise is the same, and is marked as one. */
export async function start(
  scenario: string | undefined,
  options: CrisisOptions & { exercise: boolean },
  world: World,
): Promise<number> {
  const now = nowOf(options, world);
  const { file: plan, sections, checked } = await manualAt(options.plan, world);
  const { crisis } = sections;
  const language = languageOf(options.language ?? sections.plan.language);
  const scenarios = crisis.scenarios ?? [];
  if (scenarios.length === 0) {
    refuseWhatIsNoPlan(checked);
    throw failure("noScenarios");
  }
  const words = await loadIncidentWords(language);
  const asked = scenario ?? (await whichScenario(scenarios, { words, language }, world));
  const chosen = findThing("scenario", asked, scenarios);
  if (options.level) findThing("level", options.level, crisis.levels ?? []);
  const manual = {
    ...manualFor(chosen, sections, { now, exercise: options.exercise, level: options.level ?? chosen.level }),
    language,
  };
  const incident: Incident = {
    manual,
    begun: now.toISOString(),
    level: manual.level,
    done: new Map(),
    entries: [],
    unread: 0,
  };
  // Whoever is in need sees what to do, even where nothing can be written.
  new Board(words, now, world).print(incident, { whole: true });
  const file = begin(plan, chosen.id, now, world);
  append(file, { at: now.toISOString(), kind: "start", by: options.by, note: options.note, manual }, world);
  world.stdout.write(`\n${words.next}\n${fillWords(words.file, { file })}\n`);
  return CLEAN;
}

/** @throws UserError with the names of all scenarios, where nobody is there to ask */
async function whichScenario(
  scenarios: readonly Scenario[],
  { words, language }: { words: IncidentWords; language: string },
  world: World,
): Promise<string> {
  if (world.stdin.isTTY && world.stdout.isTTY) {
    const { talkerHere } = await import("../talk/here.ts");
    const reply = await (await talkerHere(language, world)).put({
      kind: "choice",
      ask: words.scenarios,
      notes: [],
      help: [],
      choices: scenarios.map(({ id, name }) => ({ value: id, name })),
      optional: false,
      complain: () => undefined,
    });
    if ("typed" in reply && typeof reply.typed === "string") return reply.typed;
  }
  const list = scenarios.map(({ id, name }) => `${id} (${name})`);
  throw failure("whichScenario", { scenarios: inARow(list) });
}

/** Writes down what happened. */
export async function log(text: string, options: CrisisOptions, world: World): Promise<number> {
  const { incident, board, now } = await opened(options, world);
  append(incident.file, { at: now.toISOString(), kind: "log", by: options.by, text }, world);
  world.stdout.write(`${fillWords(board.words.logged, { time: board.clock(now.toISOString()) })}\n`);
  return CLEAN;
}

/** Writes down that steps are done, or not done after all. */
export async function step(
  kind: "done" | "undone",
  numbers: readonly string[],
  options: CrisisOptions,
  world: World,
): Promise<number> {
  const { incident, board, now } = await opened(options, world);
  const { steps } = incident.manual;
  const chosen = numbers.map((number) => {
    const found = steps.find((one) => String(one.number) === number);
    if (!found) throw failure("noSuchStep", { step: number, most: steps.length });
    return found.number;
  });
  for (const number of chosen)
    append(
      incident.file,
      { at: now.toISOString(), kind, step: number, by: options.by, text: options.note },
      world,
    );
  const after = await theIncident(incident.file, world);
  board.print(after, { whole: false });
  return CLEAN;
}

/** Writes down that it has become graver, or less grave, and says who decides and whom to call. */
export async function escalate(level: string, options: CrisisOptions, world: World): Promise<number> {
  const { incident, board, now } = await opened(options, world);
  const found = findThing("level", level, incident.manual.levels);
  append(incident.file, { at: now.toISOString(), kind: "level", level, by: options.by }, world);
  const { words } = board;
  const lines = [
    fillWords(words.escalated, { level: found.name }),
    found.decides && fillWords(words.decides, { person: reached(found.decides) }),
    found.notify.length > 0 && fillWords(words.notify, { people: found.notify.map(reached).join(", ") }),
  ];
  world.stdout.write(`${lines.filter(Boolean).join("\n")}\n`);
  return CLEAN;
}

/** Prints a statement and nothing else, so that it can be copied or piped. */
export async function statement(options: CrisisOptions, world: World): Promise<number> {
  const { incident, board } = await opened(options, world);
  const { channel = "", language } = options;
  const found = incident.manual.statements.filter(
    (one) =>
      (language === undefined || one.language === language) &&
      (channel === "" ||
        one.channels.some(
          ({ id, name }) => id === channel || name.toLowerCase().includes(channel.toLowerCase()),
        )),
  );
  const [first] = found;
  if (!first) throw failure("noStatement");
  const { words } = board;
  if (incident.manual.exercise) world.stderr.write(`${words.exercise}\n`);
  if (found.length > 1) {
    const others = found
      .slice(1)
      .map((one) => [one.language, ...one.channels.map(({ name }) => name)].join(" "));
    world.stderr.write(`${fillWords(words.others, { others: others.join("; ") })}\n`);
  }
  world.stdout.write(`${first.text.trim()}\n`);
  return CLEAN;
}

/** Says whom to call on each level, and who has to hear it from us. */
export async function calls(options: CrisisOptions, world: World): Promise<number> {
  const { incident, board } = await opened(options, world);
  board.calls(incident);
  return CLEAN;
}

/** Shows where an incident stands: what is done, what is late, what happened. */
export async function status(options: CrisisOptions, world: World): Promise<number> {
  const { incident, board } = await opened(options, world);
  board.print(incident, { whole: false });
  return CLEAN;
}

/** Ends an incident, and says when it is looked back on; an exercise is recorded in the plan. */
export async function end(options: CrisisOptions, world: World): Promise<number> {
  const { incident, board, now } = await opened(options, world);
  const { manual, begun, file } = incident;
  append(file, { at: now.toISOString(), kind: "end", by: options.by, text: options.note }, world);
  const { words } = board;
  const minutes = Math.round((now.getTime() - Date.parse(begun)) / 60_000);
  const time = board.clock(now.toISOString());
  world.stdout.write(`${fillWords(words.ended, { time, length: board.length(minutes) })}\n`);
  const { within, owner, questions } = manual.review;
  const due = within && todayOf({ now: () => new Date(now.getTime() + minutesOf(within) * 60_000) });
  if (due)
    world.stdout.write(`${fillWords(words.review, { date: due, person: owner ? reached(owner) : "" })}\n`);
  for (const question of questions) world.stdout.write(`  - ${question}\n`);
  if (manual.exercise) await recordDrill(options, now, words, world);
  return CLEAN;
}

async function recordDrill(
  { plan }: CrisisOptions,
  now: Date,
  words: IncidentWords,
  world: World,
): Promise<void> {
  const { source } = await manualAt(plan, world);
  const to = todayOf({ now: () => now });
  const [file = ""] = writePlan([{ set: ["crisis", "drills", "last"], to }], source, world);
  world.stdout.write(`${fillWords(words.drillRecorded, { file })}\n`);
}

/** All incidents, the open ones marked. */
export async function list(options: CrisisOptions, world: World): Promise<number> {
  const incidents = await incidentsAt(options.plan, world);
  const words = await loadIncidentWords(languageOf(incidents[0]?.manual.language));
  const board = new Board(words, nowOf(options, world), world);
  if (incidents.length === 0) world.stdout.write(`${words.none}\n`);
  for (const { file, manual, begun, ended } of incidents) {
    const state = ended ? words.closed : words.open;
    const exercise = manual.exercise ? `  [${words.exercise}]` : "";
    world.stdout.write(`${board.clock(begun)}  ${state}  ${manual.name}  ${file}${exercise}\n`);
  }
  return CLEAN;
}

/** Records in the plan that somebody knows this version of the manual; every comment stays. */
export async function acknowledge(person: string, options: CrisisOptions, world: World): Promise<number> {
  const { sections, source } = await manualAt(options.plan, world);
  const { name } = findThing("person", person, sections.team);
  const { version = "", distribution } = sections.crisis;
  const words = await loadIncidentWords(languageOf(sections.plan.language));
  const known = (distribution?.acknowledged ?? []).some(
    (one) => one.person === person && (one.version ?? "") === version,
  );
  const said = known ? words.knewIt : words.acknowledged;
  if (!known) {
    const now = nowOf(options, world);
    const on = todayOf({ now: () => now });
    const item = { person, on, ...(version === "" ? {} : { version }) };
    writePlan([{ append: ["crisis", "distribution", "acknowledged"], item }], source, world);
  }
  world.stdout.write(`${fillWords(said, { person: name, version })}\n`);
  return CLEAN;
}

function nowOf({ now }: CrisisOptions, world: World): Date {
  return now ?? world.now();
}

async function opened(
  options: CrisisOptions,
  world: World,
): Promise<{ incident: OpenIncident; board: Board; now: Date }> {
  const incident = await theIncident(options.incident, world);
  const now = nowOf(options, world);
  const words = await loadIncidentWords(languageOf(incident.manual.language));
  return { incident, board: new Board(words, now, world), now };
}

/** The plan with its manual: faults elsewhere in it do not stand in the way. */
async function manualAt(
  path: string | undefined,
  world: World,
): Promise<{ file: string; sections: Sections; source: PlanSource; checked: CheckedPlan }> {
  const file = await findPlan(path, world);
  const { root } = await new Configs(world.files, rules).for(file);
  const source = loadSource(resolve(world.cwd, file), { files: world.files, root });
  const checked = await read(file, () => checkPlan(source));
  return { file, sections: await soundParts(checked), source, checked };
}
