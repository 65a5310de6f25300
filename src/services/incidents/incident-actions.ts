import { addDuration, type StepId } from "../../crisis/incident.ts";
import { IncidentView, nameWithPhone } from "../../crisis/incident-view.ts";
import { userError } from "../../errors.ts";
import { loadIncidentWords } from "../../i18n/incidents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { appendEntry, findIncidents, selectIncident } from "./incident-store.ts";
import { openIncident } from "./open-incident.ts";

/** Writes down what happened. */
export async function logEntry(text: string, options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, board, now } = await openIncident(options, runtime);
  appendEntry(incident.file, { at: now.toISOString(), kind: "log", by: options.by, text }, runtime);
  runtime.stdout.write(
    `${fillPlaceholders(board.words.logged, { time: board.formatTime(now.toISOString()) })}\n`,
  );
  return EXIT_OK;
}

/** Writes down that steps are done, or not done after all. */
export async function markSteps(
  kind: "done" | "undone",
  numbers: readonly string[],
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  const { incident, board, now } = await openIncident(options, runtime);
  const { steps, stop } = incident.manual;
  const chosen = numbers.map((number): StepId => {
    if (number === "stop" && stop) return number;
    const found = steps.find((one) => String(one.number) === number);
    if (!found) throw userError("noSuchStep", { step: number, most: steps.length });
    return found.number;
  });
  for (const number of chosen)
    appendEntry(
      incident.file,
      { at: now.toISOString(), kind, step: number, by: options.by, text: options.note },
      runtime,
    );
  const after = await selectIncident(incident.file, runtime);
  board.print(after, { whole: false });
  return EXIT_OK;
}

/** Writes down that it has become graver, or less grave, and says who decides and whom to call. */
export async function escalateIncident(
  level: string,
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  const { incident, board, now } = await openIncident(options, runtime);
  const found = findById("level", level, incident.manual.levels);
  appendEntry(incident.file, { at: now.toISOString(), kind: "level", level, by: options.by }, runtime);
  const { words } = board;
  const lines = [
    fillPlaceholders(words.escalated, { level: found.name }),
    found.decides && fillPlaceholders(words.decides, { person: nameWithPhone(found.decides) }),
    found.respondWithin &&
      fillPlaceholders(words.respond, {
        time: board.formatTime(addDuration(now.toISOString(), found.respondWithin)),
      }),
    found.notify.length > 0 &&
      fillPlaceholders(words.notify, { people: found.notify.map(nameWithPhone).join(", ") }),
  ];
  runtime.stdout.write(`${lines.filter(Boolean).join("\n")}\n`);
  return EXIT_OK;
}

/** Prints a statement and nothing else, so that it can be copied or piped. */
export async function printStatement(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { channel = "", language } = options;
  const { incident, board } = await openIncident({ ...options, language: undefined }, runtime);
  const found = incident.manual.statements.filter(
    (one) =>
      (language === undefined || one.language === language) &&
      (channel === "" ||
        one.channels.some(
          ({ id, name }) => id === channel || name.toLowerCase().includes(channel.toLowerCase()),
        )),
  );
  const [first] = found;
  if (!first) throw userError("noStatement");
  const { words } = board;
  if (incident.manual.exercise) runtime.stderr.write(`${words.exercise}\n`);
  if (found.length > 1) {
    const others = found
      .slice(1)
      .map((one) => [one.language, ...one.channels.map(({ name }) => name)].join(" "));
    runtime.stderr.write(`${fillPlaceholders(words.others, { others: others.join("; ") })}\n`);
  }
  runtime.stdout.writeDocument(`${first.text.trim()}\n`);
  return EXIT_OK;
}

/** Says whom to call on each level, and who has to hear it from us. */
export async function printCalls(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, board } = await openIncident(options, runtime);
  board.printCalls(incident);
  return EXIT_OK;
}

/** Shows where an incident stands: what is done, what is late, what happened. */
export async function showStatus(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, board } = await openIncident(options, runtime);
  if (options.watch && runtime.stdout.isTTY) {
    const { watchIncident } = await import("./watch-incident.ts");
    return watchIncident(incident.file, options, runtime);
  }
  board.print(incident, { whole: false });
  return EXIT_OK;
}

/** All incidents, the open ones marked. */
export async function listIncidents(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const incidents = await findIncidents(options.plan, runtime);
  const [latest] = incidents;
  const words = await loadIncidentWords(languageOf(options.language ?? latest?.manual.language));
  const board = new IncidentView(words, options.now ?? runtime.now(), runtime, latest?.manual.timezone);
  if (incidents.length === 0) runtime.stdout.write(`${words.none}\n`);
  for (const { file, manual, startedAt, endedAt } of incidents) {
    const state = endedAt ? words.closed : words.open;
    const exercise = manual.exercise ? `  [${words.exercise}]` : "";
    runtime.stdout.write(
      `${board.formatTime(startedAt)}  ${state}  ${escapeControls(manual.name)}  ${escapeControls(file)}${exercise}\n`,
    );
  }
  return EXIT_OK;
}
