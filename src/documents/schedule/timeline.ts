import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { monthsIn } from "../../plan/calendar-months.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Timeline } from "../charts/chart.ts";
import { type Figure, figureOf, tableOf } from "../model/cells.ts";

/** So many days of KPIs are a timeline; a century of months is none. */
const mostMonths = 120;

/** Something that lasts, before it is known how long the picture is. */
interface Stretch {
  group: string;
  label: string;
  at?: string;
  start?: string;
  end?: string;
}

/** Campaigns and actions from their first day to their last, and the days on which KPIs have to show something. */
export function timelineOf(sections: Sections, tell: Teller): Figure | undefined {
  const { charts } = tell.words;
  const stretches = stretchesOf(sections, tell);
  const marks = marksOf(sections, tell);
  const days = [...stretches.flatMap(({ start, end }) => [start, end]), ...marks.map(({ date }) => date)];
  const known = days.filter((day) => day !== undefined).sort();
  const start = earliest(sections.plan.period?.start, known[0]);
  const end = latest(sections.plan.period?.end, known.at(-1));
  if (stretches.length === 0 || start === undefined || end === undefined || start > end) return undefined;
  const months = monthsIn(start, end);
  if (months.length > mostMonths) return undefined;
  const rows = stretches.map((stretch) => ({
    group: stretch.group,
    label: stretch.label,
    at: stretch.at,
    start: stretch.start ?? start,
    end: stretch.end ?? end,
    text: tell.period(stretch.start, stretch.end) ?? "",
  }));
  const actions = rows.filter(({ group }) => group === tell.labels.actions).length;
  const chart: Timeline = {
    kind: "timeline",
    title: charts.timeline,
    alt: tell.fill(charts.timelineAlt, {
      campaigns: tell.count(charts.campaigns, rows.length - actions),
      actions: tell.count(charts.actions, actions),
      from: tell.date(start) ?? start,
      to: tell.date(end) ?? end,
    }),
    start,
    end,
    months: months.map(({ name, start: first }) => ({ label: tell.shortMonth(name), start: first })),
    rows,
    marks,
    marksTitle: tell.labels.milestones,
  };
  const table = tableOf(
    charts.timeline,
    [
      ...stretches.map(({ label, group, ...when }) => ({
        label,
        group,
        when: tell.period(when.start, when.end),
      })),
      ...marks.map(({ label, date }) => ({ label, group: tell.labels.milestones, when: tell.date(date) })),
    ],
    [charts.what, ({ label }) => label],
    [tell.labels.kind, ({ group }) => group],
    [tell.labels.when, ({ when }) => when],
  );
  return figureOf(chart, table);
}

function stretchesOf({ campaigns, strategy }: Sections, tell: Teller): Stretch[] {
  const { labels, words } = tell;
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

/** Milestones and targets of KPIs, the earliest first. */
function marksOf({ kpis }: Sections, tell: Teller): Timeline["marks"] {
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
                  : tell.fill(tell.words.charts.milestone, {
                      kpi: kpi.name,
                      value: tell.measure(value, tell.unitOf(kpi)) ?? "",
                    }),
            },
          ],
    ),
  );
  return marks.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function earliest(given: string | undefined, other: string | undefined): string | undefined {
  if (given === undefined || other === undefined) return given ?? other;
  return given < other ? given : other;
}

function latest(given: string | undefined, other: string | undefined): string | undefined {
  if (given === undefined || other === undefined) return given ?? other;
  return given > other ? given : other;
}
