import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Frequency } from "../../plan/types.ts";

/** Returns how often a channel posts: "4 posts a week"; `undefined` if the number of posts is missing. */
export function frequencyText(
  frequency: Frequency | undefined,
  formatter: PlanFormatter,
): string | undefined {
  if (frequency?.posts === undefined) return undefined;
  return formatter.words.posts({
    count: frequency.posts,
    per: formatter.words.each[frequency.per ?? "week"],
  });
}
