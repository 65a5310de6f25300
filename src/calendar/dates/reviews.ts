import { addDays } from "../../plan/time.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { DateSource } from "../date-source.ts";
import { nextWorkingDay, periodKey, recurringDays } from "../recurrence.ts";

/** Where a plan does not say when it begins: a Monday that is the first of a year, so that all rhythms begin with it. */
const DEFAULT_START = "2024-01-01";

/** Weekends move a review by so many days at most. */
const MAX_SHIFT_DAYS = 2;

/** A review looks back on what is over: it is on the first working day after each stretch of the plan's time. */
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
    const title = formatter.interpolate(words.review, {
      cadence: formatter.value("cadence", cadence) ?? cadence,
    });
    // By day, as several days of a weekend move to one Monday.
    const found = new Map<string, CalendarEntry>();
    for (const day of recurringDays(cadence, { first, from: addDays(span.from, -MAX_SHIFT_DAYS), to })) {
      if (day === first) continue;
      const date = nextWorkingDay(day);
      const round = periodKey(cadence === "daily" ? date : day, cadence);
      found.set(date, { key: `review-${name}-${round}`, kind: "review", date, title, owner, details });
    }
    return [...found.values()];
  });
};

export default reviews;
