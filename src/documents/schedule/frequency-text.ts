import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Frequency } from "../../plan/types.ts";

/** How often a channel publishes, in words; nothing where it does not say how many posts. */
export function frequencyText(given: Frequency | undefined, tell: Teller): string | undefined {
  if (given?.posts === undefined) return undefined;
  return tell.count(tell.words.posts, given.posts, { per: tell.words.each[given.per ?? "week"] });
}
