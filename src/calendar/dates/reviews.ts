import { daysAfter } from "../../plan/time.ts";
import type { Entry } from "../calendar-entry.ts";
import type { DateSource } from "../date-source.ts";
import { roundsOf, stretchOf, workingDay } from "../recurrence.ts";

/** Where a plan does not say when it begins: a Monday that is the first of a year, so that all rhythms begin with it. */
const BEGINNING = "2024-01-01";

/** Weekends move a review by so many days at most. */
const MOVED = 2;

/** A review looks back on what is over: it is on the first working day after each stretch of the plan's time. */
const reviews: DateSource = ({ measurement, plan }, { tell, words, span }) => {
  const first = plan.period?.start ?? BEGINNING;
  const end = plan.period?.end;
  const to = end === undefined || daysAfter(end, 1) > span.to ? span.to : daysAfter(end, 1);
  const counts = new Map<string, number>();
  return (measurement.reviews ?? []).flatMap(({ cadence, owner, attendees = [] }) => {
    if (cadence === undefined) return [];
    const count = (counts.get(cadence) ?? 0) + 1;
    counts.set(cadence, count);
    const name = count === 1 ? cadence : `${cadence}-${count}`;
    const details =
      attendees.length > 0
        ? [`${tell.labels.attendees}: ${tell.list(tell.names("team member", attendees))}`]
        : undefined;
    const title = tell.fill(words.review, { cadence: tell.value("cadence", cadence) ?? cadence });
    // By day, as several days of a weekend move to one Monday.
    const found = new Map<string, Entry>();
    for (const day of roundsOf(cadence, { first, from: daysAfter(span.from, -MOVED), to })) {
      if (day === first) continue;
      const date = workingDay(day);
      const round = stretchOf(cadence === "daily" ? date : day, cadence);
      found.set(date, { key: `review-${name}-${round}`, kind: "review", date, title, owner, details });
    }
    return [...found.values()];
  });
};

export default reviews;
