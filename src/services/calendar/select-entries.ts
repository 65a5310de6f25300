import type { CalendarEntry } from "../../calendar/calendar-entry.ts";
import type { CalendarFormat } from "../../calendar/calendar-format.ts";
import { userError } from "../../errors.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/** The statuses of posts that need no more review. Scheduled posts are left out: they would appear twice. */
const publishableStatuses = ["approved"];

/** Returns the requested entries, and the number of posts that are not ready for the publishing tool. */
export function selectEntries(
  entries: readonly CalendarEntry[],
  { channel, status }: CalendarOptions,
  { publishing }: CalendarFormat,
): { entries: CalendarEntry[]; notReady: number } {
  const candidates = channel
    ? entries.filter(({ occurrence }) => occurrence?.channel && channel.includes(occurrence.channel))
    : [...entries];
  const statuses = status ?? (publishing ? publishableStatuses : undefined);
  if (!statuses) return { entries: candidates, notReady: 0 };
  const selected = candidates.filter(({ occurrence }) => statuses.includes(occurrence?.post?.status ?? ""));
  const posts = candidates.filter(({ kind }) => kind === "post");
  return { entries: selected, notReady: publishing ? posts.length - selected.length : 0 };
}

/** @throws UserError for a channel that the plan does not have */
export function assertKnownChannels(
  { channel: requested = [] }: CalendarOptions,
  channels: readonly { id: string }[],
): void {
  const ids = channels.map(({ id }) => id);
  for (const id of requested)
    if (!ids.includes(id))
      throw userError("noChannel", { id, near: closestMatches(id, ids)[0] ?? ids.join(", ") });
}

/** Returns the entries by channel, in the order of the first entry of each channel. */
export function groupByChannel(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  return groupBy(entries, ({ occurrence }) => occurrence?.channel ?? "");
}
