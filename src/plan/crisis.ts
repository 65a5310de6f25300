import { minutesOf } from "./time.ts";
import type { Crisis, CrisisLevel } from "./types.ts";

/** The gravest level: levels are listed mildest first. */
export function mostSevereLevel({ levels = [] }: Crisis): CrisisLevel | undefined {
  return levels.at(-1);
}

/** The ids of everyone the manual relies on, each once, in the order they are met. */
export function crisisPeople(crisis: Crisis): string[] {
  const ids = [
    ...(crisis.roles ?? []).flatMap(({ person, backup }) => [person, backup]),
    ...(crisis.levels ?? []).map(({ decides }) => decides),
    crisis.monitoring?.owner,
    crisis.pause?.owner,
    ...(crisis.escalation ?? []).flatMap(({ notify = [] }) => notify),
    ...(crisis.scenarios ?? []).flatMap(({ steps = [] }) => steps.map(({ owner }) => owner)),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The shorter of two durations, as the format writes them; a missing one is no duration. */
export function shortestDuration(durations: readonly (string | undefined)[]): string | undefined {
  const given = durations.filter((duration) => duration !== undefined);
  return given.sort((a, b) => minutesOf(a) - minutesOf(b))[0];
}
