import { countDays, occurrencesWithin, perWeek, workHoursOf } from "./time.ts";
import type { Action, Channel, TeamMember } from "./types.ts";
import { weeklyPosts } from "./weekly-posts.ts";

/** Returns the team members who work for the plan now: everyone except for vacant positions. */
export function availableMembers(team: readonly TeamMember[]): TeamMember[] {
  return team.filter(({ kind }) => kind !== "vacancy");
}

/**
 * Returns the hours per week that the posts of a channel take, at least; `undefined` if their number or effort is
 * unknown.
 */
export function weeklyPostHours({ frequency, effortPerPost }: Channel): number | undefined {
  const posts = weeklyPosts(frequency);
  if (posts === undefined || effortPerPost === undefined) return undefined;
  return posts.least * workHoursOf(effortPerPost);
}

/**
 * Returns the hours per week that an action takes while it runs; `undefined` if its effort is unknown, or if
 * it happens once and has no start or end.
 */
export function weeklyActionHours({ effort, per, start, end }: Action): number | undefined {
  if (effort === undefined) return undefined;
  const hours = workHoursOf(effort);
  if (per !== undefined && per !== "once") return perWeek(1, per) * hours;
  const days = countDays({ start, end });
  return days === undefined || days <= 0 ? undefined : hours / Math.max(1, occurrencesWithin(days, "week"));
}

/**
 * Returns the actions that run at the time with the highest weekly workload. An action without an end date is
 * assumed to continue.
 */
export function busiestActions(actions: readonly Action[]): readonly Action[] {
  const starts = [...new Set(actions.map(({ start }) => start ?? ""))];
  let busiest: { hours: number; actions: readonly Action[] } = { hours: -1, actions: [] };
  for (const day of starts) {
    const running = actions.filter(({ start = "", end = "9999" }) => start <= day && day <= end);
    const hours = running.reduce((sum, action) => sum + (weeklyActionHours(action) ?? 0), 0);
    if (hours > busiest.hours) busiest = { hours, actions: running };
  }
  return busiest.actions;
}
