import { later, type StepName } from "../../crisis/incident.ts";
import { Board, reached } from "../../crisis/incident-view.ts";
import { failure } from "../../errors.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillWords } from "../../i18n/report.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { findThing } from "../project/find-by-id.ts";
import type { CrisisOptions } from "./incident-options.ts";
import { append, incidentsAt, theIncident } from "./incident-store.ts";
import { opened } from "./open-incident.ts";

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
  const { steps, stop } = incident.manual;
  const chosen = numbers.map((number): StepName => {
    if (number === "stop" && stop) return number;
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
    found.respondWithin &&
      fillWords(words.respond, {
        time: board.clock(later(now.toISOString(), found.respondWithin)),
      }),
    found.notify.length > 0 && fillWords(words.notify, { people: found.notify.map(reached).join(", ") }),
  ];
  world.stdout.write(`${lines.filter(Boolean).join("\n")}\n`);
  return CLEAN;
}

/** Prints a statement and nothing else, so that it can be copied or piped. */
export async function statement(options: CrisisOptions, world: World): Promise<number> {
  const { channel = "", language } = options;
  const { incident, board } = await opened({ ...options, language: undefined }, world);
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
  world.stdout.writeDocument(`${first.text.trim()}\n`);
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
  if (options.watch && world.stdout.isTTY) {
    const { watchIncident } = await import("./watch-incident.ts");
    return watchIncident(incident.file, options, world);
  }
  board.print(incident, { whole: false });
  return CLEAN;
}

/** All incidents, the open ones marked. */
export async function list(options: CrisisOptions, world: World): Promise<number> {
  const incidents = await incidentsAt(options.plan, world);
  const [latest] = incidents;
  const words = await loadIncidentWords(languageOf(options.language ?? latest?.manual.language));
  const board = new Board(words, options.now ?? world.now(), world, latest?.manual.timezone);
  if (incidents.length === 0) world.stdout.write(`${words.none}\n`);
  for (const { file, manual, begun, ended } of incidents) {
    const state = ended ? words.closed : words.open;
    const exercise = manual.exercise ? `  [${words.exercise}]` : "";
    world.stdout.write(
      `${board.clock(begun)}  ${state}  ${visible(manual.name)}  ${visible(file)}${exercise}\n`,
    );
  }
  return CLEAN;
}
