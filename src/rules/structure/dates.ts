import { defineRule, type ReportFinding } from "../../lint/rule.ts";

type DateMessage = "reversed" | "period" | "early" | "late";

export default defineRule({
  id: "structure/dates",
  severity: "error",
  presets: ["recommended"],
  summary: "Nothing ends before it starts, and what belongs to the plan lies within its period.",
  why: "A date that cannot be is a slip of the pen; one in another year belongs to another plan. Calendars, charts and reminders take either at its word.",
  source: "The plan format: dates are expected to lie within the plan's period",
  reads: "all",
  messages: {
    period: "The plan ends on {end}, before it starts on {start}. Exchange the two dates, or correct one.",
    reversed: '"{id}" ends on {end}, before it starts on {start}. Exchange the two dates, or correct one.',
    early:
      '"{id}" has the date {date}, before the plan begins on {start}. Correct the date, or the plan\'s period.',
    late: '"{id}" has the date {date}, after the plan ends on {end}. Correct the date, or the plan\'s period.',
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
campaigns: [{ id: easter, name: Easter, start: 2027-03-26, end: 2027-03-01 }]
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
campaigns: [{ id: easter, name: Easter, start: 2027-03-01, end: 2027-03-26 }]
`,
  },
  check({ plan, campaigns, strategy, objectives, calendar }, report) {
    const period = plan.period ?? {};
    const { start, end } = period;
    const reversed = start !== undefined && end !== undefined && end < start;
    if (reversed) report(period, "period", { at: "end", data: { start, end } });
    for (const item of [...campaigns, ...(strategy.actions ?? [])]) {
      if (item.start !== undefined && item.end !== undefined && item.end < item.start)
        report(item, "reversed", { at: "end", data: { id: item.id, start: item.start, end: item.end } });
      else if (!reversed) {
        // An item may begin before the plan and end in it, or begin in it and end after the plan.
        if (item.end !== undefined)
          checkWithin({ ...item, date: item.end, only: "early" }, item, "end", period, report);
        if (item.start !== undefined)
          checkWithin({ ...item, date: item.start, only: "late" }, item, "start", period, report);
      }
    }
    if (reversed) return;
    for (const objective of objectives)
      if (objective.by !== undefined)
        checkWithin({ id: objective.id, date: objective.by }, objective, "by", period, report);
    for (const post of calendar.posts ?? [])
      if (post.date !== undefined)
        checkWithin({ id: post.id, date: post.date }, post, "date", period, report);
  },
});

interface DatedItem {
  id: string;
  date: string;
  /** The only side of the period on which the date must not be; both sides if absent. */
  only?: "early" | "late";
}

function checkWithin(
  { id, date, only }: DatedItem,
  owner: object,
  at: string,
  { start, end }: { start?: string; end?: string },
  report: ReportFinding<DateMessage>,
): void {
  if (start !== undefined && date < start && only !== "late")
    report(owner, "early", { at, data: { id, date, start } });
  else if (end !== undefined && date > end && only !== "early")
    report(owner, "late", { at, data: { id, date, end } });
}
