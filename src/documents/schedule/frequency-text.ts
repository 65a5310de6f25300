import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Frequency } from "../../plan/types.ts";

/** How often a channel publishes, in words; nothing where it does not say how many posts. */
export function frequencyText(given: Frequency | undefined, formatter: PlanFormatter): string | undefined {
  if (given?.posts === undefined) return undefined;
  return formatter.pluralText(formatter.words.posts, given.posts, {
    per: formatter.words.each[given.per ?? "week"],
  });
}
