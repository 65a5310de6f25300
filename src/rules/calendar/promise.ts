import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef } from "../../message-args.ts";
import { addDays, DAYS_PER_WEEK, daysBetween, perWeek, weekdayOf } from "../../plan/time.ts";
import type { Channel, Post, Slot } from "../../plan/types.ts";

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
    day: "{posts} {posts:post|posts} a day, {week} a week",
    week: "{posts} {posts:post|posts} a week",
    month: "{posts} {posts:post|posts} a month, {week} a week",
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
    const slots = groupByChannel(calendar.slots ?? []);
    const posts = groupByChannel((calendar.posts ?? []).filter(({ status }) => status !== "cancelled"));
    for (const channel of strategy.channels ?? []) {
      const { id } = channel;
      const promise = promisedRate(channel);
      if (!promise) continue;
      const own = posts.get(id) ?? [];
      const given = slots.has(id) ? slotRate(slots.get(id) ?? [], own) : postRate(own);
      if (!given) continue;
      const { least, most, ...stretch } = given;
      const short = promise.week - most;
      const much = least - promise.week;
      if (Math.max(short, much) <= 0 || Math.max(short, much) < options.difference) continue;
      report(channel, "count" in stretch ? "posts" : "slots", {
        at: "frequency",
        data: {
          id,
          promised: promise.told,
          actual: roundToTenth(short > 0 ? most : least),
          advice: messageRef(short > 0 ? "more" : "fewer"),
          ...stretch,
        },
      });
    }
  },
});

/** How many posts a week there are, as far as that can be known; and in which weeks, where they were counted. */
interface PostRate {
  least: number;
  most: number;
  count?: number;
  weeks?: number;
  from?: string;
}

/** How many posts a week a channel promises, and how the plan says it. */
function promisedRate({ frequency }: Channel): { week: number; told: MessageRef } | undefined {
  const { posts, per = "week" } = frequency ?? {};
  if (posts === undefined) return undefined;
  const week = perWeek(posts, per);
  return { week, told: messageRef(per, { posts, week: roundToTenth(week) }) };
}

/**
 * What slots make a week. Stories may be promised or come on top: nobody knows. Nor is it known how much slots without
 * days give, or posts that have no slot: those fill up what the slots leave open.
 */
function slotRate(slots: readonly Slot[], posts: readonly Post[]): PostRate | undefined {
  if (slots.some(({ days = [] }) => days.length === 0)) return undefined;
  const count = (some: readonly Slot[]) => some.reduce((sum, { days = [] }) => sum + days.length, 0);
  const days = new Set(slots.flatMap((slot) => slot.days ?? []));
  const besides = posts.some(({ date }) => date === undefined || !days.has(weekdayOf(date)));
  return {
    least: count(slots.filter(({ format }) => format !== "story")),
    most: besides ? Number.POSITIVE_INFINITY : count(slots),
  };
}

/** Weeks in a row that must be planned whole before their posts are counted. */
const MIN_WHOLE_WEEKS = 4;

/** A Monday, from which weeks are counted. */
const REFERENCE_MONDAY = "2024-01-01";

/**
 * What dated posts make a week in the longest row of weeks that have some. The first and the last week of the row may
 * be planned in part, and are left out; and so few weeks may be examples.
 */
function postRate(posts: readonly Post[]): PostRate | undefined {
  const counts = new Map<number, { all: number; stories: number }>();
  for (const { date, format } of posts) {
    // A post without a date may be for any of the weeks.
    if (date === undefined) return undefined;
    const week = Math.floor(daysBetween(REFERENCE_MONDAY, date) / DAYS_PER_WEEK);
    const { all, stories } = counts.get(week) ?? { all: 0, stories: 0 };
    counts.set(week, { all: all + 1, stories: stories + (format === "story" ? 1 : 0) });
  }
  const row = longestRun([...counts.keys()]).slice(1, -1);
  const [first] = row;
  if (first === undefined || row.length < MIN_WHOLE_WEEKS) return undefined;
  const sum = (key: "all" | "stories") =>
    row.reduce((total, week) => total + (counts.get(week)?.[key] ?? 0), 0);
  const [count, weeks] = [sum("all"), row.length];
  const from = addDays(REFERENCE_MONDAY, first * DAYS_PER_WEEK);
  return { least: (count - sum("stories")) / weeks, most: count / weeks, count, weeks, from };
}

/** The longest row of whole numbers that follow each other. */
function longestRun(numbers: readonly number[]): number[] {
  let longest: number[] = [];
  let row: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number !== (row.at(-1) ?? Number.NaN) + 1) row = [];
    row.push(number);
    if (row.length > longest.length) longest = row;
  }
  return longest;
}

function groupByChannel<Item extends { channel?: string }>(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    if (item.channel === undefined) continue;
    const own = found.get(item.channel);
    if (own) own.push(item);
    else found.set(item.channel, [item]);
  }
  return found;
}

function roundToTenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}
