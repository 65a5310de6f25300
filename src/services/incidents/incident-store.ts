import { readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Entry, type Incident, incidentOf, type Manual } from "../../crisis/incident.ts";
import { Clock } from "../../crisis/zoned-clock.ts";
import { failure } from "../../errors.ts";
import { inARow } from "../../message-args.ts";
import { mapTexts } from "../../plan/map-texts.ts";
import { printedText } from "../../platform/escape-controls.ts";
import { readRegularFile } from "../../platform/read-file.ts";
import type { World } from "../../platform/runtime.ts";
import { appendToFile } from "../../platform/write-file.ts";
import { findPlans } from "../project/find-plans.ts";
import { read } from "../project/with-read-errors.ts";
import { editFile, explained } from "../project/write-output.ts";
import { tellHindrance } from "./warn-about-error.ts";

/** Beside the plan. */
const FOLDER = "incidents";
const ENDING = ".jsonl";

const LINE_FEED = 0x0a;

/** An incident with the file that it is written into. */
export interface OpenIncident extends Incident {
  file: string;
}

/** Opens a file of its own for an incident that begins: "incidents/2027-03-14-1530-hacked.jsonl", beside the plan. */
export function begin(plan: string, { scenario, timezone }: Manual, now: Date, world: World): string {
  const clock = new Clock(timezone);
  const moment = `${clock.dayOf(now)}-${clock.hourOf(now).replace(":", "")}`;
  const folder = join(dirname(plan), FOLDER);
  for (let number = 1; ; number++) {
    const name = `${moment}-${scenario.replace(/[\\/\p{Cc}]/gu, "-")}${number === 1 ? "" : `-${number}`}${ENDING}`;
    const file = join(folder, name);
    if (editFile(file, (current) => (current ? undefined : ""), world)) return file;
  }
}

/**
 * Adds a line to the file of an incident, and comes back when it is on the disk. What is there is never written anew, so
 * that two people can write at once and nothing is lost when a machine goes down.
 * @throws UserError where the system refuses
 */
export function append(file: string, entry: Entry, world: World): void {
  explained(file, () =>
    // A line that was not finished when a machine went down is not continued.
    appendToFile(resolve(world.cwd, file), (last) => {
      const isWhole = last === undefined || last === LINE_FEED;
      return `${isWhole ? "" : "\n"}${JSON.stringify(entry)}\n`;
    }),
  );
}

/** No file of an incident is larger, in bytes: that are about 100,000 entries. */
const MAX_INCIDENT_BYTES = 16 * 1024 * 1024;

/** Files that were named as damaged already: some commands look at them several times. */
const named = new Set<string>();

/**
 * Returns all incidents beside the plans that a path leads to, the latest first. A file that is damaged, or that cannot be
 * read, is named on standard error, and the others are taken.
 */
export async function incidentsAt(path: string | undefined, world: World): Promise<OpenIncident[]> {
  const folders = new Set([join(world.cwd, FOLDER)]);
  for (const plan of await findPlans(path === undefined ? [] : [path], world).catch(() => []))
    folders.add(join(dirname(resolve(world.cwd, plan)), FOLDER));
  const incidents: OpenIncident[] = [];
  for (const folder of folders)
    for (const name of await filesIn(folder, world)) {
      const incident = await incidentIn(join(folder, name), world);
      if (incident) incidents.push(incident);
    }
  return incidents.sort((a, b) => (a.begun < b.begun ? 1 : -1));
}

async function incidentIn(path: string, world: World): Promise<OpenIncident | undefined> {
  const file = relative(world.cwd, path);
  try {
    const bytes = await read(file, () => readRegularFile(path, MAX_INCIDENT_BYTES));
    const incident = incidentOf(bytes.toString("utf8"));
    if (!incident) throw failure("damagedIncident", { file });
    const { manual, entries } = incident;
    return {
      ...incident,
      manual: mapTexts(manual, printedText),
      entries: mapTexts(entries, printedText),
      file,
    };
  } catch (error) {
    if (named.has(path)) return undefined;
    named.add(path);
    await tellHindrance(error, world);
    return undefined;
  }
}

async function filesIn(folder: string, world: World): Promise<string[]> {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || named.has(folder)) return [];
    named.add(folder);
    await tellHindrance(error, world);
    return [];
  }
}

/**
 * The incident that somebody means: the only open one, the only real one beside exercises, or the one they name by a part
 * of its file's name.
 * @throws UserError where there is none, or several
 */
export async function theIncident(name: string | undefined, world: World): Promise<OpenIncident> {
  const all = await incidentsAt(undefined, world);
  const meant =
    name === undefined ? all.filter(({ ended }) => !ended) : all.filter(({ file }) => file.includes(name));
  const real = meant.filter(({ manual }) => !manual.exercise);
  const [first] = name === undefined && real.length > 0 ? real : meant;
  if (first && (meant.length === 1 || (name === undefined && real.length === 1))) return first;
  if (!first) throw failure("noIncident");
  throw failure("severalIncidents", {
    count: meant.length,
    incidents: inARow(meant.slice(0, 5).map(({ file }) => basename(file, ENDING))),
  });
}
