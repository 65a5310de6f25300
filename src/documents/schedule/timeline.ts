import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { calendarMonthsIn } from "../../plan/calendar-months.ts";
import type { Sections } from "../../plan/sections.ts";
import type { TimelineChart } from "../charts/chart.ts";
import { type ChartFigure, figureOf, tableOf } from "../model/cells.ts";

/** The number of months up to which a timeline is readable: ten years. */
const MAX_MONTHS = 120;

/** An entry whose start or end may be missing; the timeline's start or end replaces it. */
interface TimelineItem {
  group: string;
  label: string;
  at?: string;
  start?: string;
  end?: string;
}

/**
 * Returns the timeline of campaigns and actions, with the milestones and targets of KPIs; `undefined` if
 * there are no entries or too many months.
 */
export function timelineFigure(sections: Sections, formatter: PlanFormatter): ChartFigure | undefined {
  const { charts } = formatter.words;
  const items = timelineItems(sections, formatter);
  const marks = milestoneMarks(sections, formatter);
  const days = [...items.flatMap(({ start, end }) => [start, end]), ...marks.map(({ date }) => date)];
  const sortedDays = days.filter((day) => day !== undefined).sort();
  const start = earliest(sections.plan.period?.start, sortedDays[0]);
  const end = latest(sections.plan.period?.end, sortedDays.at(-1));
  if (items.length === 0 || start === undefined || end === undefined || start > end) return undefined;
  const months = calendarMonthsIn(start, end);
  if (months.length > MAX_MONTHS) return undefined;
  const rows = items.map((item) => ({
    group: item.group,
    label: item.label,
    at: item.at,
    start: item.start ?? start,
    end: item.end ?? end,
    text: formatter.period(item.start, item.end) ?? "",
  }));
  const actions = rows.filter(({ group }) => group === formatter.labels.actions).length;
  const chart: TimelineChart = {
    kind: "timeline",
    title: charts.timeline,
    alt: charts.timelineAlt({
      campaigns: charts.campaigns({ count: rows.length - actions }),
      actions: charts.actions({ count: actions }),
      from: formatter.date(start) ?? start,
      to: formatter.date(end) ?? end,
    }),
    start,
    end,
    months: months.map(({ name, start: first }) => ({ label: formatter.shortMonth(name), start: first })),
    rows,
    marks,
    marksTitle: formatter.labels.milestones,
  };
  const table = tableOf(
    charts.timeline,
    [
      ...items.map(({ label, group, ...when }) => ({
        label,
        group,
        when: formatter.period(when.start, when.end),
      })),
      ...marks.map(({ label, date }) => ({
        label,
        group: formatter.labels.milestones,
        when: formatter.date(date),
      })),
    ],
    [charts.what, ({ label }) => label],
    [formatter.labels.kind, ({ group }) => group],
    [formatter.labels.when, ({ when }) => when],
  );
  return figureOf(chart, table);
}

function timelineItems({ campaigns, strategy }: Sections, formatter: PlanFormatter): TimelineItem[] {
  const { labels, words } = formatter;
  const all = [
    ...campaigns.map((campaign) => ({
      ...campaign,
      group: words.sections.campaigns,
      label: campaign.name,
      of: campaign,
    })),
    ...(strategy.actions ?? []).map((action) => ({
      ...action,
      group: labels.actions,
      label: action.description,
      of: action,
    })),
  ];
  return all
    .filter(
      ({ start, end }) => (start !== undefined || end !== undefined) && (start ?? "") <= (end ?? "9999"),
    )
    .map(({ group, label, start, end, of }) => ({ group, label, start, end, at: anchorOf(of) }));
}

/** Returns the milestones and targets of KPIs, the earliest first. */
function milestoneMarks({ kpis }: Sections, formatter: PlanFormatter): TimelineChart["marks"] {
  const marks = kpis.flatMap((kpi) =>
    [...(kpi.milestones ?? []), kpi.target ?? {}].flatMap(({ value, by }) =>
      by === undefined
        ? []
        : [
            {
              date: by,
              label:
                value === undefined
                  ? kpi.name
                  : formatter.words.charts.milestone({
                      kpi: kpi.name,
                      value: formatter.metricValue(value, formatter.unitOf(kpi)) ?? "",
                    }),
            },
          ],
    ),
  );
  return marks.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function earliest(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first < second ? first : second;
}

function latest(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first > second ? first : second;
}
