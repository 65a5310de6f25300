import { addDays } from "../../plan/time.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { DateSource } from "../date-source.ts";
import { nextWorkingDay, periodKey, recurringDays } from "../recurrence.ts";

/**
 * The start if the plan has none: a Monday and the first day of a year, so that periods of all cadences start
 * on it.
 */
const DEFAULT_START = "2024-01-01";

/** The maximum number of days by which a weekend postpones a review. */
const MAX_SHIFT_DAYS = 2;

/** Reviews, which look back: they are on the first working day after each period. */
const reviews: DateSource = ({ measurement, plan }, { formatter, words, span }) => {
  const first = plan.period?.start ?? DEFAULT_START;
  const end = plan.period?.end;
  const to = end === undefined || addDays(end, 1) > span.to ? span.to : addDays(end, 1);
  const counts = new Map<string, number>();
  return (measurement.reviews ?? []).flatMap(({ cadence, owner, attendees = [] }) => {
    if (cadence === undefined) return [];
    const count = (counts.get(cadence) ?? 0) + 1;
    counts.set(cadence, count);
    const name = count === 1 ? cadence : `${cadence}-${count}`;
    const details =
      attendees.length > 0
        ? [`${formatter.labels.attendees}: ${formatter.list(formatter.names("team member", attendees))}`]
        : undefined;
    const title = words.review({
      cadence: formatter.value("cadence", cadence) ?? cadence,
    });
    // Keyed by day, because Saturday and Sunday both move to Monday.
    const entries = new Map<string, CalendarEntry>();
    for (const day of recurringDays(cadence, { first, from: addDays(span.from, -MAX_SHIFT_DAYS), to })) {
      if (day === first) continue;
      const date = nextWorkingDay(day);
      const period = periodKey(cadence === "daily" ? date : day, cadence);
      entries.set(date, { key: `review-${name}-${period}`, kind: "review", date, title, owner, details });
    }
    return [...entries.values()];
  });
};

export default reviews;
