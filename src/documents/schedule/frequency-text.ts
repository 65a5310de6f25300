import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Frequency } from "../../plan/types.ts";

/**
 * Returns how often a channel posts: "4 posts a week", "3 to 5 posts a week", or "3 posts a week (image), 2 posts a week
 * (story)"; `undefined` if the frequency is missing.
 */
export function frequencyText(
  frequency: Frequency | undefined,
  formatter: PlanFormatter,
): string | undefined {
  const { posts, formats = [] } = frequency ?? {};
  const total = posts === undefined ? undefined : rateText({ ...frequency, posts }, formatter);
  const byFormat = formatter.list(
    formats.map(({ format, ...rate }) =>
      formatter.words.on({ value: rateText(rate, formatter), date: format }),
    ),
  );
  if (formats.length === 0) return total;
  return total && byFormat ? `${total}: ${byFormat}` : byFormat;
}

function rateText(
  { posts, upTo = posts, per = "week" }: Omit<Frequency, "posts" | "formats"> & { posts: number },
  formatter: PlanFormatter,
): string {
  const { posts: one, postRange } = formatter.words;
  const each = formatter.words.each[per];
  return upTo > posts ? postRange({ from: posts, count: upTo, per: each }) : one({ count: posts, per: each });
}
