import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef } from "../../message-args.ts";
import { roundTo } from "../../plan/round.ts";
import { addDays, DAYS_PER_WEEK, daysBetween, weekdayOf } from "../../plan/time.ts";
import type { Channel, Post, Slot } from "../../plan/types.ts";
import { type WeeklyPosts, weeklyPosts } from "../../plan/weekly-posts.ts";
import { groupBy } from "../../platform/group-by.ts";

export default defineRule({
  id: "calendar/promise",
  severity: "warning",
  presets: ["recommended"],
  summary: "The calendar gives every channel as many posts as its frequency promises.",
  why: "The frequency is what people get used to and what the team's hours are reckoned by. Where the calendar fills less or more, one of the two is wishful thinking.",
  source:
    "The four steps of a social media plan, strategy: with what frequency; Forrester's POST method (2007), S",
  reads: ["calendar", "strategy"],
  options: {
    difference: {
      type: "number",
      description: "From how many posts a week too few or too many something is said.",
      default: 1,
      minimum: 0,
    },
  },
  messages: {
    slots: 'Channel "{id}" promises {promised}, and its slots in the calendar make {actual} a week. {advice}',
    posts:
      'Channel "{id}" promises {promised}, and the calendar has {count} posts for it in the {weeks} weeks from {from}, {actual} a week. {advice}',
    day: "{posts, plural, one {# post} other {# posts}} a day, {week} a week",
    week: "{posts, plural, one {# post} other {# posts}} a week",
    month: "{posts, plural, one {# post} other {# posts}} a month, {week} a week",
    range: "{least} to {most} posts a week",
    more: "Fill the calendar, or promise less.",
    fewer: "Take some out of the calendar, or promise more.",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 4, per: week } }] }
calendar: { slots: [{ id: reels, channel: ig, days: [tue, thu], time: "18:00" }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 4, per: week } }] }
calendar: { slots: [{ id: reels, channel: ig, days: [tue, thu], time: "18:00" }, { id: photos, channel: ig, days: [sat, sun] }] }
`,
  },
  check({ calendar, strategy }, report, { options }) {
    const slots = groupBy(calendar.slots ?? [], ({ channel }) => channel);
    const posts = groupBy(calendar.posts ?? [], ({ status, channel }) =>
      status === "cancelled" ? undefined : channel,
    );
    for (const channel of strategy.channels ?? []) {
      const { id } = channel;
      const promise = promisedRate(channel);
      if (!promise) continue;
      const own = posts.get(id) ?? [];
      const rate = slots.has(id) ? slotRate(slots.get(id) ?? [], own) : postRate(own);
      if (!rate) continue;
      const { least, most, ...counted } = rate;
      const short = promise.least - most;
      const excess = least - promise.most;
      if (Math.max(short, excess) <= 0 || Math.max(short, excess) < options.difference) continue;
      report(channel, "count" in counted ? "posts" : "slots", {
        at: "frequency",
        data: {
          id,
          promised: promise.message,
          actual: roundTo(short > 0 ? most : least, 1),
          advice: messageRef(short > 0 ? "more" : "fewer"),
          ...counted,
        },
      });
    }
  },
});

/** The number of posts a week, as a range, and the weeks in which they were counted. */
interface PostRate {
  least: number;
  most: number;
  count?: number;
  weeks?: number;
  from?: string;
}

/** Returns the number of posts a week that a channel promises, and the promise as the plan states it. */
function promisedRate({ frequency }: Channel): (WeeklyPosts & { message: MessageRef }) | undefined {
  const promised = weeklyPosts(frequency);
  if (!promised) return undefined;
  const [least, most] = [roundTo(promised.least, 1), roundTo(promised.most, 1)];
  if (least !== most) return { ...promised, message: messageRef("range", { least, most }) };
  const { posts = least, per = "week" } = frequency ?? {};
  return { ...promised, message: messageRef(per, { posts, week: least }) };
}

/**
 * Returns the number of posts a week in slots. Stories may or may not count. The maximum is unknown if there
 * are posts without a slot. Returns `undefined` if a slot has no days.
 */
function slotRate(slots: readonly Slot[], posts: readonly Post[]): PostRate | undefined {
  if (slots.some(({ days = [] }) => days.length === 0)) return undefined;
  const count = (items: readonly Slot[]) => items.reduce((sum, { days = [] }) => sum + days.length, 0);
  const days = new Set(slots.flatMap((slot) => slot.days ?? []));
  const hasExtraPosts = posts.some(({ date }) => date === undefined || !days.has(weekdayOf(date)));
  return {
    least: count(slots.filter(({ format }) => format !== "story")),
    most: hasExtraPosts ? Number.POSITIVE_INFINITY : count(slots),
  };
}

/** The minimum number of consecutive weeks with complete plans for which posts are counted. */
const MIN_WHOLE_WEEKS = 4;

/** A Monday from which weeks are counted. */
const REFERENCE_MONDAY = "2024-01-01";

/**
 * Returns the number of dated posts a week in the longest run of weeks that have some. The first and the last
 * week of the run may be planned only in part and are left out. Too few weeks may be examples.
 */
function postRate(posts: readonly Post[]): PostRate | undefined {
  const counts = new Map<number, { all: number; stories: number }>();
  for (const { date, format } of posts) {
    // A post without a date may belong to any week.
    if (date === undefined) return undefined;
    const week = Math.floor(daysBetween(REFERENCE_MONDAY, date) / DAYS_PER_WEEK);
    const { all, stories } = counts.get(week) ?? { all: 0, stories: 0 };
    counts.set(week, { all: all + 1, stories: stories + (format === "story" ? 1 : 0) });
  }
  const run = longestRun([...counts.keys()]).slice(1, -1);
  const [first] = run;
  if (first === undefined || run.length < MIN_WHOLE_WEEKS) return undefined;
  const sum = (key: "all" | "stories") =>
    run.reduce((total, week) => total + (counts.get(week)?.[key] ?? 0), 0);
  const [count, weeks] = [sum("all"), run.length];
  const from = addDays(REFERENCE_MONDAY, first * DAYS_PER_WEEK);
  return { least: (count - sum("stories")) / weeks, most: count / weeks, count, weeks, from };
}

/** Returns the longest run of consecutive integers. */
function longestRun(numbers: readonly number[]): number[] {
  let longest: number[] = [];
  let run: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number !== (run.at(-1) ?? Number.NaN) + 1) run = [];
    run.push(number);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
