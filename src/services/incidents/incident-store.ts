import { readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import {
  type CrisisManual,
  type Incident,
  type IncidentEntry,
  parseIncident,
} from "../../crisis/incident.ts";
import { ZonedClock } from "../../crisis/zoned-clock.ts";
import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { mapTexts } from "../../plan/map-texts.ts";
import { escapePlanText } from "../../platform/escape-controls.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { appendToFile } from "../../platform/write-file.ts";
import { findPlans } from "../project/find-plans.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { editFile, withWriteErrors } from "../project/write-output.ts";
import { warnAboutError } from "./warn-about-error.ts";

/** Beside the plan. */
const INCIDENTS_FOLDER = "incidents";
const INCIDENT_EXTENSION = ".jsonl";

const LINE_FEED = 0x0a;

/** An incident with the file that it is written into. */
export interface StoredIncident extends Incident {
  file: string;
}

/** Opens a file of its own for an incident that begins: "incidents/2027-03-14-1530-hacked.jsonl", beside the plan. */
export function createIncidentFile(
  plan: string,
  { scenario, timezone }: CrisisManual,
  now: Date,
  runtime: Runtime,
): string {
  const clock = new ZonedClock(timezone);
  const moment = `${clock.dateOf(now)}-${clock.timeOf(now).replace(":", "")}`;
  const folder = join(dirname(plan), INCIDENTS_FOLDER);
  for (let number = 1; ; number++) {
    const name = `${moment}-${scenario.replace(/[\\/\p{Cc}]/gu, "-")}${number === 1 ? "" : `-${number}`}${INCIDENT_EXTENSION}`;
    const file = join(folder, name);
    if (editFile(file, (current) => (current ? undefined : ""), runtime)) return file;
  }
}

/**
 * Adds a line to the file of an incident, and comes back when it is on the disk. What is there is never written anew, so
 * that two people can write at once and nothing is lost when a machine goes down.
 * @throws UserError where the system refuses
 */
export function appendEntry(file: string, entry: IncidentEntry, runtime: Runtime): void {
  withWriteErrors(file, () =>
    // A line that was not finished when a machine went down is not continued.
    appendToFile(resolve(runtime.cwd, file), (last) => {
      const isWhole = last === undefined || last === LINE_FEED;
      return `${isWhole ? "" : "\n"}${JSON.stringify(entry)}\n`;
    }),
  );
}

/** No file of an incident is larger, in bytes: that are about 100,000 entries. */
const MAX_INCIDENT_BYTES = 16 * 1024 * 1024;

/** Files that were named as damaged already: some commands look at them several times. */
const reportedPaths = new Set<string>();

/**
 * Returns all incidents beside the plans that a path leads to, the latest first. A file that is damaged, or that cannot be
 * read, is named on standard error, and the others are taken.
 */
export async function findIncidents(path: string | undefined, runtime: Runtime): Promise<StoredIncident[]> {
  const folders = new Set([join(runtime.cwd, INCIDENTS_FOLDER)]);
  for (const plan of await findPlans(path === undefined ? [] : [path], runtime).catch(() => []))
    folders.add(join(dirname(resolve(runtime.cwd, plan)), INCIDENTS_FOLDER));
  const incidents: StoredIncident[] = [];
  for (const folder of folders)
    for (const name of await listIncidentFiles(folder, runtime)) {
      const incident = await readIncident(join(folder, name), runtime);
      if (incident) incidents.push(incident);
    }
  return incidents.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

async function readIncident(path: string, runtime: Runtime): Promise<StoredIncident | undefined> {
  const file = relative(runtime.cwd, path);
  try {
    const bytes = await withReadErrors(file, () => readRegularFile(path, MAX_INCIDENT_BYTES));
    const incident = parseIncident(bytes.toString("utf8"));
    if (!incident) throw userError("damagedIncident", { file });
    const { manual, entries } = incident;
    return {
      ...incident,
      manual: mapTexts(manual, escapePlanText),
      entries: mapTexts(entries, escapePlanText),
      file,
    };
  } catch (error) {
    if (reportedPaths.has(path)) return undefined;
    reportedPaths.add(path);
    await warnAboutError(error, runtime);
    return undefined;
  }
}

async function listIncidentFiles(folder: string, runtime: Runtime): Promise<string[]> {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(INCIDENT_EXTENSION));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || reportedPaths.has(folder)) return [];
    reportedPaths.add(folder);
    await warnAboutError(error, runtime);
    return [];
  }
}

/**
 * The incident that somebody means: the only open one, the only real one beside exercises, or the one they name by a part
 * of its file's name.
 * @throws UserError where there is none, or several
 */
export async function selectIncident(name: string | undefined, runtime: Runtime): Promise<StoredIncident> {
  const all = await findIncidents(undefined, runtime);
  const meant =
    name === undefined
      ? all.filter(({ endedAt }) => !endedAt)
      : all.filter(({ file }) => file.includes(name));
  const real = meant.filter(({ manual }) => !manual.exercise);
  const [first] = name === undefined && real.length > 0 ? real : meant;
  if (first && (meant.length === 1 || (name === undefined && real.length === 1))) return first;
  if (!first) throw userError("noIncident");
  throw userError("severalIncidents", {
    count: meant.length,
    incidents: listComma(meant.slice(0, 5).map(({ file }) => basename(file, INCIDENT_EXTENSION))),
  });
}
