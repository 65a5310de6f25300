import { addDays, minutesOfDay, weekdayOf } from "./time.ts";
import type { Calendar, Post, Slot } from "./types.ts";

/** An entry of the calendar: a slot on a day, a dated post, or a post that fills a slot. */
export interface Occurrence {
  /** The day, as `2027-01-31`. */
  date: string;
  /** In the plan's time zone; `undefined` if neither the slot nor the post has a time. */
  time?: string;
  channel?: string;
  pillar?: string;
  format?: string;
  slot?: Slot;
  post?: Post;
}

/**
 * Returns the entries of the calendar from one day to another, both included: every slot on each of its days,
 * and every dated post. A post fills a slot of its day and channel: preferably one at its time, then one of
 * its format, then the nearest. A post with another format and another time is an additional entry, like a
 * second post for the same slot. A cancelled post does not fill a slot.
 */
export function occurrencesOf(calendar: Calendar, { from, to }: { from: string; to: string }): Occurrence[] {
  const free = slotOccurrences(calendar.slots ?? [], from, to);
  const posts = (calendar.posts ?? []).filter(
    (post): post is Post & { date: string } =>
      post.date !== undefined && post.date >= from && post.date <= to,
  );
  const freeByDayAndChannel = new Map<string, Occurrence[]>();
  for (const slot of free) {
    const slots = freeByDayAndChannel.get(dayAndChannel(slot));
    if (slots) slots.push(slot);
    else freeByDayAndChannel.set(dayAndChannel(slot), [slot]);
  }
  const taken = new Map<Post, Occurrence>();
  for (const post of posts.filter(({ status }) => status !== "cancelled").sort(timedFirst)) {
    const slots = freeByDayAndChannel.get(dayAndChannel(post)) ?? [];
    const slot = findSlot(post, slots);
    if (!slot) continue;
    slots.splice(slots.indexOf(slot), 1);
    taken.set(post, slot);
  }
  const used = new Set(taken.values());
  return [
    ...free.filter((slot) => !used.has(slot)),
    ...posts.map((post) => postOccurrence(post, post.date, taken.get(post))),
  ].sort(byTime);
}

/** Returns the key that a post and the slot that it fills have in common. */
function dayAndChannel({ date, channel }: { date?: string; channel?: string }): string {
  return `${date} ${channel}`;
}

function slotOccurrences(slots: readonly Slot[], from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    for (const slot of slots) {
      const { channel, pillar, format, time } = slot;
      if (slot.days?.includes(weekday)) found.push({ date, time, channel, pillar, format, slot });
    }
  }
  return found;
}

function postOccurrence(post: Post, date: string, taken: Occurrence | undefined): Occurrence {
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

/** Sorts posts with a time first, so that they get the slot at that time before posts that fit any slot. */
function timedFirst(a: Post, b: Post): number {
  return Number(a.time === undefined) - Number(b.time === undefined);
}

/** @param free the slots on the post's day and channel that no other post has taken */
function findSlot(post: Post, free: readonly Occurrence[]): Occurrence | undefined {
  return free.filter((slot) => isCompatible(slot, post)).sort(byDistanceTo(post))[0];
}

function isCompatible(slot: Occurrence, { time, format }: Post): boolean {
  const sameTime = time === undefined || slot.time === undefined || time === slot.time;
  return sameTime || format === undefined || slot.format === undefined || format === slot.format;
}

function byDistanceTo({ time, format }: Post) {
  const distance = (slot: Occurrence): number =>
    time === undefined || slot.time === undefined
      ? 0
      : Math.abs(minutesOfDay(time) - minutesOfDay(slot.time));
  const other = (slot: Occurrence): number => (slot.format === format ? 0 : 1);
  return (a: Occurrence, b: Occurrence): number =>
    Number(a.time !== time) - Number(b.time !== time) || other(a) - other(b) || distance(a) - distance(b);
}

/** Sorts by date and time. Entries without a time are the first of their day. */
function byTime(a: Occurrence, b: Occurrence): number {
  const [left, right] = [`${a.date} ${a.time ?? ""}`, `${b.date} ${b.time ?? ""}`];
  return left < right ? -1 : Number(left > right);
}
