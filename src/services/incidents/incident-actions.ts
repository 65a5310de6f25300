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

/** Adds a text to the log of an incident. Returns the exit code. */
export async function logEntry(text: string, options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, view, now } = await openIncident(options, runtime);
  appendEntry(incident.file, { at: now.toISOString(), kind: "log", by: options.by, text }, runtime);
  runtime.stdout.write(
    `${fillPlaceholders(view.words.logged, { time: view.formatTime(now.toISOString()) })}\n`,
  );
  return EXIT_OK;
}

/** Records that steps are done or not done, and prints the incident. Returns the exit code. */
export async function markSteps(
  kind: "done" | "undone",
  numbers: readonly string[],
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  const { incident, view, now } = await openIncident(options, runtime);
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
  view.print(after, { full: false });
  return EXIT_OK;
}

/** Records a new level of an incident, and prints the people to call. Returns the exit code. */
export async function escalateIncident(
  level: string,
  options: IncidentOptions,
  runtime: Runtime,
): Promise<number> {
  const { incident, view, now } = await openIncident(options, runtime);
  const found = findById("level", level, incident.manual.levels);
  appendEntry(incident.file, { at: now.toISOString(), kind: "level", level, by: options.by }, runtime);
  const { words } = view;
  const lines = [
    fillPlaceholders(words.escalated, { level: found.name }),
    found.decides && fillPlaceholders(words.decides, { person: nameWithPhone(found.decides) }),
    found.respondWithin &&
      fillPlaceholders(words.respond, {
        time: view.formatTime(addDuration(now.toISOString(), found.respondWithin)),
      }),
    found.notify.length > 0 &&
      fillPlaceholders(words.notify, { people: found.notify.map(nameWithPhone).join(", ") }),
  ];
  runtime.stdout.write(`${lines.filter(Boolean).join("\n")}\n`);
  return EXIT_OK;
}

/** Prints only a statement, so that it can be copied or piped. Returns the exit code. */
export async function printStatement(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { channel = "", language } = options;
  const { incident, view } = await openIncident({ ...options, language: undefined }, runtime);
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
  const { words } = view;
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

/** Prints the people to call on each level, and the stakeholders to inform. Returns the exit code. */
export async function printCalls(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, view } = await openIncident(options, runtime);
  view.printCalls(incident);
  return EXIT_OK;
}

/** Prints the state of an incident: completed and late steps, and its log. Returns the exit code. */
export async function showStatus(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const { incident, view } = await openIncident(options, runtime);
  if (options.watch && runtime.stdout.isTTY) {
    const { watchIncident } = await import("./watch-incident.ts");
    return watchIncident(incident.file, options, runtime);
  }
  view.print(incident, { full: false });
  return EXIT_OK;
}

/** Prints all incidents and whether they are open. Returns the exit code. */
export async function listIncidents(options: IncidentOptions, runtime: Runtime): Promise<number> {
  const incidents = await findIncidents(options.plan, runtime);
  const [latest] = incidents;
  const words = await loadIncidentWords(languageOf(options.language ?? latest?.manual.language));
  const view = new IncidentView(words, options.now ?? runtime.now(), runtime, latest?.manual.timezone);
  if (incidents.length === 0) runtime.stdout.write(`${words.none}\n`);
  for (const { file, manual, startedAt, endedAt } of incidents) {
    const state = endedAt ? words.closed : words.open;
    const exercise = manual.exercise ? `  [${words.exercise}]` : "";
    runtime.stdout.write(
      `${view.formatTime(startedAt)}  ${state}  ${escapeControls(manual.name)}  ${escapeControls(file)}${exercise}\n`,
    );
  }
  return EXIT_OK;
}
