import { platforms } from "../catalog/platforms.ts";
import type { Sections } from "../plan/sections.ts";
import { minutesOf } from "../plan/time.ts";
import type { Scenario } from "../plan/types.ts";
import { isIncidentEntry } from "./is-incident-entry.ts";

/** Somebody who acts in a crisis. */
export interface CrisisContact {
  name: string;
  phone?: string;
  /** Who stands in for them. */
  backup?: CrisisContact;
}

/** A step of the manual with the moment by which it is to be done. */
interface ManualStep {
  /** Counted from 1; it stays the same as long as the incident lasts. */
  number: number;
  action: string;
  owner?: CrisisContact;
  /** The moment by which it is to be done, in ISO form. */
  due?: string;
}

/** All of the manual that an incident needs, as it was when it began: later changes of the plan do not change it. */
export interface CrisisManual {
  scenario: string;
  name: string;
  language: string;
  version?: string;
  /** The revision of the plan in git, where it is kept there. */
  revision?: string;
  /** The place whose clocks count, as in "Europe/Sofia"; those of the machine where the plan names none. */
  timezone?: string;
  /** An exercise, not the real thing. */
  exercise: boolean;
  /** The level it begins on, and those that there are, the mildest first. */
  level?: string;
  levels: {
    id: string;
    name: string;
    decides?: CrisisContact;
    respondWithin?: string;
    notify: CrisisContact[];
  }[];
  /** What is stopped before anything else: a step, too, which is called `stop`. */
  stop?: { steps: string[]; owner?: CrisisContact; due?: string };
  steps: ManualStep[];
  dont: string[];
  statements: { language?: string; channels: { id: string; name: string }[]; text: string }[];
  /** Who else has to hear it from us. */
  stakeholders: { name: string; way?: string; owner?: CrisisContact }[];
  /** `within` is a duration from the end on, such as 7d. */
  review: { within?: string; owner?: CrisisContact; questions: string[] };
}

/** A step by its number, or the one before all others. */
export type StepId = number | "stop";

/** What is written down while it lasts: one line of the file each, with the moment in ISO form. */
export type IncidentEntry = { at: string; by?: string } & (
  | { kind: "start"; manual: CrisisManual; note?: string }
  | { kind: "log"; text: string }
  | { kind: "done" | "undone"; step: StepId; text?: string }
  | { kind: "level"; level: string }
  | { kind: "end"; text?: string }
  | { kind: "review"; question: string; answer: string }
);

/** An incident as it stands: the manual, and what has been written down since. */
export interface Incident {
  manual: CrisisManual;
  startedAt: string;
  endedAt?: string;
  level?: string;
  /** Since when it has been on this level. */
  levelSince: string;
  /** When each step was done. */
  done: ReadonlyMap<StepId, string>;
  entries: readonly IncidentEntry[];
  /** Lines that could not be read: the last one, where the machine went down while it was written. */
  unreadableLines: number;
}

/** The last moment that a date can have in JavaScript, in milliseconds since 1970. */
const MAX_TIMESTAMP_MS = 8.64e15;

/** Returns a moment in ISO form, so much after another; at most the last one that can be written. */
export function addDuration(timestamp: string, duration: string): string {
  const at = Date.parse(timestamp) + minutesOf(duration) * 60_000;
  return new Date(Math.min(at, MAX_TIMESTAMP_MS)).toISOString();
}

/** The manual of an incident that begins at a moment. */
export function createManual(
  scenario: Pick<Scenario, "id" | "name"> & Partial<Scenario>,
  { crisis, team, plan, strategy }: Sections,
  { now, exercise, level = scenario.level }: { now: Date; exercise: boolean; level?: string },
): CrisisManual {
  const person = (id: string | undefined, backups = true): CrisisContact | undefined => {
    const member = team.find((one) => one.id === id);
    if (id === undefined) return undefined;
    const backup = crisis.roles?.find((role) => role.person === id && role.backup !== undefined)?.backup;
    return {
      name: member?.name ?? id,
      phone: member?.contact?.phone,
      backup: backups ? person(backup, false) : undefined,
    };
  };
  const after = (duration: string | undefined): string | undefined =>
    duration === undefined ? undefined : addDuration(now.toISOString(), duration);
  const channelName = (id: string): string => {
    const channel = strategy.channels?.find((one) => one.id === id);
    if (!channel) return id;
    const platform = platforms.find((one) => one.id === channel.platform)?.name ?? channel.platform;
    return [platform, channel.handle && `@${channel.handle}`].filter(Boolean).join(" ");
  };
  return {
    scenario: scenario.id,
    name: scenario.name,
    language: plan.language ?? "en",
    version: crisis.version,
    timezone: plan.timezone,
    exercise,
    level,
    levels: (crisis.levels ?? []).map(({ id, name, decides, respondWithin }) => ({
      id,
      name,
      decides: person(decides),
      respondWithin,
      notify: (crisis.escalation ?? [])
        .filter(({ to }) => to === id)
        .flatMap(({ notify = [] }) => notify.flatMap((one) => person(one) ?? [])),
    })),
    stop: crisis.pause && {
      steps: crisis.pause.steps ?? [],
      owner: person(crisis.pause.owner),
      due: after(crisis.pause.within),
    },
    steps: (scenario.steps ?? []).map(({ do: action, owner, within }, index) => ({
      number: index + 1,
      action,
      owner: person(owner),
      due: after(within),
    })),
    dont: scenario.dont ?? [],
    statements: (scenario.statements ?? []).map(({ language, channels = [], text }) => ({
      language,
      channels: channels.map((id) => ({ id, name: channelName(id) })),
      text,
    })),
    stakeholders: (crisis.stakeholders ?? []).map(({ name, channel, owner }) => ({
      name,
      way: channel,
      owner: person(owner),
    })),
    review: {
      within: crisis.review?.within,
      owner: person(crisis.review?.owner),
      questions: crisis.review?.questions ?? [],
    },
  };
}

/**
 * Returns an incident from the lines of its file, or `undefined` if it does not begin with a start that has a whole
 * manual. Lines that are cut off, or say nothing that can be understood, are passed over and counted.
 */
export function parseIncident(text: string): Incident | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.flatMap((line) => parseEntry(line) ?? []);
  const [first] = entries;
  if (first?.kind !== "start") return undefined;
  const done = new Map<StepId, string>();
  let level = first.manual.level;
  let levelSince = first.at;
  let ended: string | undefined;
  for (const entry of entries) {
    if (entry.kind === "done") done.set(entry.step, entry.at);
    if (entry.kind === "undone") done.delete(entry.step);
    if (entry.kind === "level") {
      level = entry.level;
      levelSince = entry.at;
    }
    if (entry.kind === "end") ended = entry.at;
  }
  return {
    manual: first.manual,
    startedAt: first.at,
    endedAt: ended,
    level,
    levelSince,
    done,
    entries,
    unreadableLines: lines.length - entries.length,
  };
}

function parseEntry(line: string): IncidentEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return isIncidentEntry(entry) ? (entry as IncidentEntry) : undefined;
  } catch {
    return undefined;
  }
}
