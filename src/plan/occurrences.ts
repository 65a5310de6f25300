import { daysAfter, weekdayOf } from "./time.ts";
import type { Calendar, Post, Slot } from "./types.ts";

/** One place in the calendar: a slot on a day, a dated post, or a post that fills a slot. Times are the plan's own. */
export interface Occurrence {
  /** The day, year-month-day. */
  date: string;
  /** On the plan's own clocks; nothing where nobody has said when. */
  time?: string;
  channel?: string;
  pillar?: string;
  format?: string;
  slot?: Slot;
  post?: Post;
}

/**
 * What the calendar holds from one day to another, both included: every slot on each of its days, and every dated post.
 * A post on the day and channel of a slot takes that slot: the one at its time, else the one of its format, else the
 * nearest. Of two posts for one slot, the second stands beside it.
 */
export function occurrencesOf(calendar: Calendar, { from, to }: { from: string; to: string }): Occurrence[] {
  const slots = slotsBetween(calendar.slots ?? [], from, to);
  const posts: Occurrence[] = [];
  for (const post of calendar.posts ?? []) {
    if (post.date === undefined || post.date < from || post.date > to) continue;
    const taken = slots
      .filter((slot) => slot.date === post.date && slot.channel === post.channel)
      .sort(nearTo(post))[0];
    if (taken) slots.splice(slots.indexOf(taken), 1);
    posts.push(occurrenceOf(post, post.date, taken));
  }
  return [...slots, ...posts].sort(byTime);
}

function slotsBetween(slots: readonly Slot[], from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    const weekday = weekdayOf(date);
    for (const slot of slots) {
      const { channel, pillar, format, time } = slot;
      if (slot.days?.includes(weekday)) found.push({ date, time, channel, pillar, format, slot });
    }
  }
  return found;
}

function occurrenceOf(post: Post, date: string, taken: Occurrence | undefined): Occurrence {
  return {
    date,
    time: post.time ?? taken?.time,
    channel: post.channel,
    pillar: post.pillar ?? taken?.pillar,
    format: post.format ?? taken?.format,
    slot: taken?.slot,
    post,
  };
}

function nearTo({ time, format }: Post) {
  const distance = (slot: Occurrence): number =>
    time === undefined || slot.time === undefined
      ? 0
      : Math.abs(minutesInDay(time) - minutesInDay(slot.time));
  const other = (slot: Occurrence): number => (slot.format === format ? 0 : 1);
  return (a: Occurrence, b: Occurrence): number =>
    Number(a.time !== time) - Number(b.time !== time) || other(a) - other(b) || distance(a) - distance(b);
}

function minutesInDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** What has no time comes first in its day. */
function byTime(a: Occurrence, b: Occurrence): number {
  const [left, right] = [`${a.date} ${a.time ?? ""}`, `${b.date} ${b.time ?? ""}`];
  return left < right ? -1 : Number(left > right);
}
