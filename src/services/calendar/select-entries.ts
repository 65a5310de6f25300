import type { CalendarEntry } from "../../calendar/calendar-entry.ts";
import type { CalendarFormat } from "../../calendar/calendar-format.ts";
import { userError } from "../../errors.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/**
 * What a tool publishes is what nobody has to look at again; a post that is scheduled already would appear twice.
 */
const publishableStatuses = ["approved"];

/** The entries that are asked for, and how many posts are not ready for the tool that they are for. */
export function selectEntries(
  entries: readonly CalendarEntry[],
  { channel, status }: CalendarOptions,
  { publishing }: CalendarFormat,
): { entries: CalendarEntry[]; notReady: number } {
  const there = channel
    ? entries.filter(({ occurrence }) => occurrence?.channel && channel.includes(occurrence.channel))
    : [...entries];
  const asked = status ?? (publishing ? publishableStatuses : undefined);
  if (!asked) return { entries: there, notReady: 0 };
  const found = there.filter(({ occurrence }) => asked.includes(occurrence?.post?.status ?? ""));
  const posts = there.filter(({ kind }) => kind === "post");
  return { entries: found, notReady: publishing ? posts.length - found.length : 0 };
}

/** @throws UserError for a channel that the plan does not have */
export function assertKnownChannels(
  { channel: asked = [] }: CalendarOptions,
  channels: readonly { id: string }[],
): void {
  const ids = channels.map(({ id }) => id);
  for (const id of asked)
    if (!ids.includes(id))
      throw userError("noChannel", { id, near: closestMatches(id, ids)[0] ?? ids.join(", ") });
}

/** The entries of each channel by itself, in the order in which the channels come. */
export function groupByChannel(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  const found = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const channel = entry.occurrence?.channel ?? "";
    found.set(channel, [...(found.get(channel) ?? []), entry]);
  }
  return found;
}
