import { perWeek } from "./time.ts";
import type { Frequency } from "./types.ts";

/** The number of posts a week, as a range. Both bounds are the same if the plan states one number. */
export interface WeeklyPosts {
  least: number;
  most: number;
}

/**
 * Returns the number of posts a week of a frequency: the stated number, or the sum of the formats if it has none;
 * `undefined` if it has neither.
 */
export function weeklyPosts(frequency: Frequency | undefined): WeeklyPosts | undefined {
  const { posts, upTo, per, formats = [] } = frequency ?? {};
  if (posts !== undefined) return rangePerWeek({ posts, upTo, per });
  if (formats.length === 0) return undefined;
  const ranges = formats.map(rangePerWeek);
  return {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
}

function rangePerWeek({
  posts,
  upTo = posts,
  per = "week",
}: Pick<Frequency, "upTo" | "per"> & { posts: number }): WeeklyPosts {
  return { least: perWeek(posts, per), most: perWeek(Math.max(posts, upTo), per) };
}
