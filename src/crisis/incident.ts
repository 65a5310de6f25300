import { platforms } from "../catalog/platforms.ts";
import { handleText } from "../plan/handle-text.ts";
import type { Sections } from "../plan/sections.ts";
import { minutesOf } from "../plan/time.ts";
import type { Scenario } from "../plan/types.ts";
import { isIncidentEntry } from "./is-incident-entry.ts";

/** A person with a task in a crisis. */
export interface CrisisContact {
  name: string;
  phone?: string;
  /** The substitute. */
  backup?: CrisisContact;
}

/** A step of the manual. */
interface ManualStep {
  /** Counted from 1. It does not change during the incident. */
  number: number;
  action: string;
  owner?: CrisisContact;
  /** The deadline, in ISO 8601 format. */
  due?: string;
}

/** The manual of one incident, copied at its start: later changes of the plan do not change it. */
export interface CrisisManual {
  scenario: string;
  name: string;
  language: string;
  version?: string;
  /** The git revision of the plan, if it is in a repository. */
  revision?: string;
  /** The time zone of the plan, such as "Europe/Sofia"; if not set, the machine's time zone is used. */
  timezone?: string;
  /** `true` for an exercise, `false` for a real incident. */
  exercise: boolean;
  /** The id of the initial level. */
  level?: string;
  /** All levels, the mildest first. */
  levels: {
    id: string;
    name: string;
    decides?: CrisisContact;
    respondWithin?: string;
    notify: CrisisContact[];
  }[];
  /** The activities to pause before anything else. This counts as a step with the id `stop`. */
  stop?: { steps: string[]; owner?: CrisisContact; due?: string };
  steps: ManualStep[];
  dont: string[];
  statements: { language?: string; channels: { id: string; name: string }[]; text: string }[];
  /** The people outside the team who must be informed. */
  stakeholders: { name: string; way?: string; owner?: CrisisContact }[];
  /** `within` is a duration from the end of the incident, such as 7d. */
  review: { within?: string; owner?: CrisisContact; questions: string[] };
}

/** The number of a step, or `stop` for the one before all others. */
export type StepId = number | "stop";

/** A log entry: one line of the incident's file. `at` is in ISO 8601 format. */
export type IncidentEntry = { at: string; by?: string } & (
  | { kind: "start"; manual: CrisisManual; note?: string }
  | { kind: "log"; text: string }
  | { kind: "done" | "undone"; step: StepId; text?: string }
  | { kind: "level"; level: string }
  | { kind: "end"; text?: string }
  | { kind: "review"; question: string; answer: string }
);

/** The current state of an incident: its manual and its log. */
export interface Incident {
  manual: CrisisManual;
  startedAt: string;
  endedAt?: string;
  level?: string;
  /** The moment when the current level was set. */
  levelSince: string;
  /** The moment when each completed step was done. */
  done: ReadonlyMap<StepId, string>;
  entries: readonly IncidentEntry[];
  /** The number of lines that could not be read, such as a last line that was cut off by a crash. */
  unreadableLines: number;
}

/** The latest moment that a JavaScript date can represent, in milliseconds since 1970. */
const MAX_TIMESTAMP_MS = 8.64e15;

/** Returns a moment plus a duration, in ISO 8601 format; at most the latest moment of a JavaScript date. */
export function addDuration(timestamp: string, duration: string): string {
  const at = Date.parse(timestamp) + minutesOf(duration) * 60_000;
  return new Date(Math.min(at, MAX_TIMESTAMP_MS)).toISOString();
}

/** Returns the manual of an incident that starts at `now`, with the deadlines of its steps. */
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
  const deadline = (duration: string | undefined): string | undefined =>
    duration === undefined ? undefined : addDuration(now.toISOString(), duration);
  const channelName = (id: string): string => {
    const channel = strategy.channels?.find((one) => one.id === id);
    if (!channel) return id;
    const platform = platforms.find((one) => one.id === channel.platform)?.name ?? channel.platform;
    return [platform, channel.handle && handleText(channel.handle, channel.platform)]
      .filter(Boolean)
      .join(" ");
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
      due: deadline(crisis.pause.within),
    },
    steps: (scenario.steps ?? []).map(({ do: action, owner, within }, index) => ({
      number: index + 1,
      action,
      owner: person(owner),
      due: deadline(within),
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
 * Returns an incident from the text of its file, or `undefined` if the first readable entry is not a start
 * with a complete manual. Lines that are cut off or invalid are skipped and counted.
 */
export function parseIncident(text: string): Incident | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.flatMap((line) => parseEntry(line) ?? []);
  const [first] = entries;
  if (first?.kind !== "start") return undefined;
  const done = new Map<StepId, string>();
  let level = first.manual.level;
  let levelSince = first.at;
  let endedAt: string | undefined;
  for (const entry of entries) {
    if (entry.kind === "done") done.set(entry.step, entry.at);
    if (entry.kind === "undone") done.delete(entry.step);
    if (entry.kind === "level") {
      level = entry.level;
      levelSince = entry.at;
    }
    if (entry.kind === "end") endedAt = entry.at;
  }
  return {
    manual: first.manual,
    startedAt: first.at,
    endedAt,
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
