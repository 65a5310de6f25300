import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { weekdays } from "../../i18n/weekdays.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Slot } from "../../plan/types.ts";

/** The slots that repeat every week, by day. */
interface TypicalWeek {
  title: string;
  /** Monday to Sunday. Slots without a weekday come last, in an entry without a label. */
  days: { label?: string; slots: TypicalWeekSlot[] }[];
}

interface TypicalWeekSlot {
  /** The id of the slot in the document; only on the first of its days. */
  anchor?: string;
  time?: string;
  channel?: string;
  /** The position of the channel in the plan, counted from 1; formats can use it to color channels. */
  number?: number;
  /** Pillar and format: "Behind the scenes · reel". */
  about?: string;
}

/** Returns the slots of a plan as a week; `undefined` if there are none. */
export function typicalWeek(
  { calendar, strategy }: Sections,
  formatter: PlanFormatter,
): TypicalWeek | undefined {
  const { slots = [] } = calendar;
  if (slots.length === 0) return undefined;
  const channels = (strategy.channels ?? []).map(({ id }) => id);
  const shown = new Set<Slot>();
  const slotView = (slot: Slot): TypicalWeekSlot => {
    const anchor = shown.has(slot) ? undefined : anchorOf(slot);
    shown.add(slot);
    const about = [formatter.name("pillar", slot.pillar), formatter.value("format", slot.format)]
      .filter(Boolean)
      .join(" · ");
    const number = channels.indexOf(slot.channel) + 1;
    return {
      anchor,
      time: slot.time,
      channel: formatter.name("channel", slot.channel),
      number: number > 0 ? number : undefined,
      about: about || undefined,
    };
  };
  const days = formatter.weekdayNames().map(({ long }, index) => ({
    label: long,
    slots: slots
      .filter((slot) => slot.days?.includes(weekdays[index] ?? "mon"))
      .sort(compareByTime)
      .map(slotView),
  }));
  const slotsWithoutDay = slots.filter((slot) => !slot.days?.length).map(slotView);
  return {
    title: formatter.labels.slots,
    days: slotsWithoutDay.length > 0 ? [...days, { label: undefined, slots: slotsWithoutDay }] : days,
  };
}

function compareByTime({ time: a = "" }: Slot, { time: b = "" }: Slot): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
