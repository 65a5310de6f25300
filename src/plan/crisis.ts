import { minutesOf } from "./time.ts";
import type { Crisis, CrisisLevel } from "./types.ts";

/** Returns the last level: levels are listed in order of increasing severity. */
export function mostSevereLevel({ levels = [] }: Crisis): CrisisLevel | undefined {
  return levels.at(-1);
}

/**
 * Returns the ids of all people that the crisis manual mentions, without duplicates, in the order of the
 * manual.
 */
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

/** Returns the shortest of several durations such as `30m` or `2d`; `undefined` if there is none. */
export function shortestDuration(durations: readonly (string | undefined)[]): string | undefined {
  const known = durations.filter((duration) => duration !== undefined);
  return known.sort((a, b) => minutesOf(a) - minutesOf(b))[0];
}
