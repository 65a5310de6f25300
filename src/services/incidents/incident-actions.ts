import type { CrisisManual, StepId } from "../../crisis/incident.ts";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { findById } from "../project/find-by-id.ts";
import type { IncidentOptions } from "./incident-options.ts";
import { appendEntry, selectIncident } from "./incident-store.ts";
import { type OpenIncident, openIncident } from "./open-incident.ts";

/** Adds a text to the log of an incident. */
export async function logEntry(
  text: string,
  options: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<OpenIncident> {
  const { incident, now } = await openIncident(options, runtime);
  appendEntry(incident.file, { at: now.toISOString(), kind: "log", by: options.by, text }, runtime);
  return { incident, now };
}

/**
 * Records that steps are done or not done, and returns the incident with these entries.
 * @throws UserError if the manual does not have a step
 */
export async function markSteps(
  kind: "done" | "undone",
  numbers: readonly string[],
  options: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<OpenIncident> {
  const { incident, now } = await openIncident(options, runtime);
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
  return { incident: await selectIncident(incident.file, runtime), now };
}

/**
 * Records a new level of an incident, and returns it.
 * @throws UserError if the manual does not have the level
 */
export async function escalateIncident(
  id: string,
  options: IncidentOptions,
  runtime: ServiceRuntime,
): Promise<OpenIncident & { level: CrisisManual["levels"][number] }> {
  const { incident, now } = await openIncident(options, runtime);
  const level = findById("level", id, incident.manual.levels);
  appendEntry(incident.file, { at: now.toISOString(), kind: "level", level: id, by: options.by }, runtime);
  return { incident, now, level };
}

/**
 * Returns the statements of a manual in a language and for a channel, which is given by its id or a part of
 * its name.
 * @throws UserError if there is none
 */
export function findStatements(
  { statements }: CrisisManual,
  { channel = "", language }: { channel?: string; language?: string },
): [CrisisManual["statements"][number], ...CrisisManual["statements"]] {
  const [first, ...others] = statements.filter(
    (one) =>
      (language === undefined || one.language === language) &&
      (channel === "" ||
        one.channels.some(
          ({ id, name }) => id === channel || name.toLowerCase().includes(channel.toLowerCase()),
        )),
  );
  if (!first) throw userError("noStatement");
  return [first, ...others];
}
