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
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { appendToFile } from "../../platform/write-file.ts";
import { findPlans } from "../project/find-plans.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { editFile, withWriteErrors } from "../project/write-output.ts";
import { warnAboutError } from "./warn-about-error.ts";

/** The folder of incident files, next to the plan. */
const INCIDENTS_FOLDER = "incidents";
const INCIDENT_EXTENSION = ".jsonl";

const LINE_FEED = 0x0a;

/** An incident with its file. */
export interface StoredIncident extends Incident {
  file: string;
}

/**
 * Creates the file of a new incident next to the plan, such as "incidents/2027-03-14-1530-hacked.jsonl", and
 * returns its path.
 */
export function createIncidentFile(
  plan: string,
  { scenario, timezone }: CrisisManual,
  now: Date,
  runtime: ServiceRuntime,
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
 * Appends a line to the file of an incident, and returns when it is on disk. Existing lines are never
 * rewritten, so that two people can write at the same time and nothing is lost in a crash.
 * @throws UserError if the file cannot be written
 */
export function appendEntry(file: string, entry: IncidentEntry, runtime: ServiceRuntime): void {
  withWriteErrors(file, () =>
    // A line that was cut off by a crash is not continued.
    appendToFile(resolve(runtime.cwd, file), (last) => {
      const isWhole = last === undefined || last === LINE_FEED;
      return `${isWhole ? "" : "\n"}${JSON.stringify(entry)}\n`;
    }),
  );
}

/** The maximum size of an incident file, about 100,000 entries. */
const MAX_INCIDENT_BYTES = 16 * 1024 * 1024;

/**
 * Returns the incidents next to the plans at a path, the latest first. Files that are damaged or cannot be
 * read are skipped with a notice.
 */
export async function findIncidents(
  path: string | undefined,
  runtime: ServiceRuntime,
): Promise<StoredIncident[]> {
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

async function readIncident(path: string, runtime: ServiceRuntime): Promise<StoredIncident | undefined> {
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
    await warnAboutError(error, runtime);
    return undefined;
  }
}

async function listIncidentFiles(folder: string, runtime: ServiceRuntime): Promise<string[]> {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(INCIDENT_EXTENSION));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    await warnAboutError(error, runtime);
    return [];
  }
}

/**
 * Returns the incident whose file name contains `name`. Without a name, returns the only open incident that
 * is not an exercise, or the only open exercise.
 * @throws UserError if no incident or several match
 */
export async function selectIncident(
  name: string | undefined,
  runtime: ServiceRuntime,
): Promise<StoredIncident> {
  const all = await findIncidents(undefined, runtime);
  const matching =
    name === undefined
      ? all.filter(({ endedAt }) => !endedAt)
      : all.filter(({ file }) => file.includes(name));
  const real = matching.filter(({ manual }) => !manual.exercise);
  const [first] = name === undefined && real.length > 0 ? real : matching;
  if (first && (matching.length === 1 || (name === undefined && real.length === 1))) return first;
  if (!first) throw userError("noIncident");
  throw userError("severalIncidents", {
    count: matching.length,
    incidents: listComma(matching.slice(0, 5).map(({ file }) => basename(file, INCIDENT_EXTENSION))),
  });
}
