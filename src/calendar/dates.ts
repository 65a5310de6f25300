import type { CalendarWords } from "../locale/calendar.ts";
import { dueDateOf } from "../plan/results.ts";
import type { Sections } from "../plan/sections.ts";
import { daysAfter, monthsAfter, weekdayOf } from "../plan/time.ts";
import type { Kpi } from "../plan/types.ts";
import type { Teller } from "../tell/teller.ts";
import type { Entry, Span } from "./entry.ts";

/** All that the rest of the plan sets a date for: campaigns, objectives, KPIs, reviews and the crisis manual. */
export function dateEntries(sections: Sections, tell: Teller, words: CalendarWords, span: Span): Entry[] {
  const all = [
    ...campaigns(sections, tell, words),
    ...deadlines(sections, tell, words),
    ...sections.kpis.flatMap((kpi) => kpiDates(kpi, sections, tell, words)),
    ...reviews(sections, tell, words, span),
    ...crisis(sections, tell, words),
  ];
  return all.filter(({ date, end = date }) => date <= span.to && end >= span.from);
}

function campaigns({ campaigns: all }: Sections, tell: Teller, words: CalendarWords): Entry[] {
  return all.flatMap(
    ({ id, name, start, end, message, owner }: (typeof all)[number] & { owner?: string }) => {
      const date = start ?? end;
      if (date === undefined) return [];
      return {
        key: `campaign-${id}`,
        kind: "campaign" as const,
        date,
        end: end !== undefined && end > date ? end : undefined,
        title: tell.fill(words.campaign, { name }),
        details: [message, tell.person(owner)].filter((line) => line !== undefined),
      };
    },
  );
}

function deadlines({ objectives, plan }: Sections, tell: Teller, words: CalendarWords): Entry[] {
  return objectives.flatMap(({ id, statement, by, owner }) => {
    const date = by ?? plan.period?.end;
    if (date === undefined) return [];
    return {
      key: `objective-${id}`,
      kind: "deadline" as const,
      date,
      title: tell.fill(words.objective, { name: statement }),
      details: ownerLine(owner, tell),
    };
  });
}

function kpiDates(kpi: Kpi, { objectives, plan }: Sections, tell: Teller, words: CalendarWords): Entry[] {
  const { id, name, milestones = [], baseline, target } = kpi;
  const unit = tell.unitOf(kpi);
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const due = target ? dueDateOf(kpi, byId, plan.period?.end) : undefined;
  const entry = (
    key: string,
    kind: Entry["kind"],
    date: string,
    sentence: string,
    value?: number,
  ): Entry => ({
    key: `kpi-${id}-${key}`,
    kind,
    date,
    title: tell.fill(sentence, { name, value: tell.measure(value, unit) ?? "" }).replace(/[\s:–]+$/, ""),
    details: ownerLine(kpi.owner, tell),
  });
  return [
    ...milestones.flatMap(({ value, by }) =>
      by === undefined ? [] : entry(`milestone-${by}`, "milestone", by, words.milestone, value),
    ),
    ...(due === undefined ? [] : [entry("target", "deadline", due, words.target, target?.value)]),
    ...(baseline?.unknown && baseline.measureBy
      ? [entry("baseline", "baseline", baseline.measureBy, words.baseline)]
      : []),
  ];
}

const monthsPer = { monthly: 1, quarterly: 3, yearly: 12 } as const;
const daysPer = { daily: 1, weekly: 7, biweekly: 14 } as const;

/** A review looks back on what is over: it is on the first working day after each stretch of the plan's time. */
function reviews({ measurement, plan }: Sections, tell: Teller, words: CalendarWords, span: Span): Entry[] {
  const start = plan.period?.start ?? span.from;
  const last = plan.period?.end === undefined ? span.to : daysAfter(plan.period.end, 7);
  return (measurement.reviews ?? []).flatMap(({ cadence, owner, attendees }, index) => {
    if (cadence === undefined) return [];
    const found: Entry[] = [];
    for (let round = 1; ; round++) {
      const date = workingDay(
        cadence in daysPer
          ? daysAfter(start, round * daysPer[cadence as keyof typeof daysPer])
          : monthsAfter(start, round * monthsPer[cadence as keyof typeof monthsPer]),
      );
      if (date > last || date > span.to) return found;
      found.push({
        key: `review-${cadence}-${index + 1}-${date}`,
        kind: "review",
        date,
        title: tell.fill(words.review, { cadence: tell.value("cadence", cadence) ?? cadence }),
        details: [
          ...ownerLine(owner, tell),
          ...(attendees?.length
            ? [`${tell.labels.attendees}: ${tell.list(tell.names("team member", attendees))}`]
            : []),
        ],
      });
    }
  });
}

function crisis({ crisis: { drills, review } }: Sections, tell: Teller, words: CalendarWords): Entry[] {
  if (drills?.next === undefined) return [];
  const title = words.drill;
  return [
    {
      key: `drill-${drills.next}`,
      kind: "drill",
      date: drills.next,
      title,
      details: ownerLine(review?.owner, tell),
    },
  ];
}

function ownerLine(owner: string | undefined, tell: Teller): string[] {
  return owner === undefined ? [] : [`${tell.labels.owner}: ${tell.person(owner)}`];
}

function workingDay(day: string): string {
  const weekday = weekdayOf(day);
  if (weekday === "sat") return daysAfter(day, 2);
  return weekday === "sun" ? daysAfter(day, 1) : day;
}
