import { countDays, occurrencesWithin, perWeek, workHoursOf } from "./time.ts";
import type { Action, Channel } from "./types.ts";

/** Hours a week that the posts of a channel take; nothing where their number or their effort is not known. */
export function weeklyPostHours({ frequency, effortPerPost }: Channel): number | undefined {
  if (frequency?.posts === undefined || effortPerPost === undefined) return undefined;
  return perWeek(frequency.posts, frequency.per ?? "week") * workHoursOf(effortPerPost);
}

/** Hours a week that an action takes while it runs; nothing where its effort, or the time to spread it over, is not known. */
export function weeklyActionHours({ effort, per, start, end }: Action): number | undefined {
  if (effort === undefined) return undefined;
  const hours = workHoursOf(effort);
  if (per !== undefined && per !== "once") return perWeek(1, per) * hours;
  const days = countDays({ start, end });
  return days === undefined || days <= 0 ? undefined : hours / Math.max(1, occurrencesWithin(days, "week"));
}

/**
 * The week in which the most hours of actions fall: actions that run at the same time add up. An open end is taken as
 * running on.
 */
export function busiestActions(actions: readonly Action[]): readonly Action[] {
  const starts = [...new Set(actions.map(({ start }) => start ?? ""))];
  let most: { hours: number; actions: readonly Action[] } = { hours: -1, actions: [] };
  for (const day of starts) {
    const running = actions.filter(({ start = "", end = "9999" }) => start <= day && day <= end);
    const hours = running.reduce((sum, action) => sum + (weeklyActionHours(action) ?? 0), 0);
    if (hours > most.hours) most = { hours, actions: running };
  }
  return most.actions;
}
