import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Post } from "../../plan/types.ts";
import { kpiCheckpoints } from "../kpi/next-checkpoint.ts";
import { type DocumentTable, groupRows, tableOf } from "../model/cells.ts";

/** An event of the plan with a date. */
export interface DatedEvent {
  /** YYYY-MM-DD. */
  date: string;
  time?: string;
  kind: "post" | "campaign" | "kpi" | "drill";
  text: string;
  /** The anchor of its main place. */
  at?: string;
}

/** Returns the dates of posts, campaigns, KPIs and the next crisis drill, the earliest first. */
export function datedEvents(
  { calendar, campaigns, kpis, crisis }: Sections,
  formatter: PlanFormatter,
): DatedEvent[] {
  const { calendar: words } = formatter.words;
  const drill = crisis.drills?.next;
  const dates: DatedEvent[] = [
    ...(calendar.posts ?? []).flatMap((post) => postEvent(post, formatter) ?? []),
    ...campaigns.flatMap((campaign) => {
      const { name, start, end } = campaign;
      const begins = { date: start, text: words.begins({ name }) };
      const ends = { date: end, text: words.ends({ name }) };
      return [begins, ends].flatMap(({ date, text }) =>
        date === undefined ? [] : [{ date, text, kind: "campaign" as const, at: anchorOf(campaign) }],
      );
    }),
    ...kpis.flatMap((kpi) =>
      kpiCheckpoints(kpi, formatter).map(({ date, text }) => ({
        date,
        text,
        kind: "kpi" as const,
        at: anchorOf(kpi),
      })),
    ),
    ...(drill === undefined ? [] : [{ date: drill, text: words.drill, kind: "drill" as const }]),
  ];
  return dates.sort((a, b) => {
    const [one, other] = [`${a.date} ${a.time ?? ""}`, `${b.date} ${b.time ?? ""}`];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** Returns the events in a table, grouped by month. */
export function dateTable(dates: readonly DatedEvent[], formatter: PlanFormatter): DocumentTable | undefined {
  const { labels, words } = formatter;
  const rows = dates.map((event) => ({ event }));
  const table = tableOf(
    words.calendar.dates,
    rows,
    [
      labels.date,
      ({ event: { date, time } }) => [formatter.dayOfMonth(date), time].filter(Boolean).join(", "),
    ],
    [words.charts.what, ({ event: { text, at } }) => ({ text, at })],
    [labels.kind, ({ event: { kind } }) => words.calendar.kinds[kind]],
  );
  return groupRows(table, rows, ({ event: { date } }) => ({
    text: formatter.date(date.slice(0, 7)) ?? "",
    at: undefined,
  }));
}

function postEvent(post: Post, formatter: PlanFormatter): DatedEvent | undefined {
  if (post.date === undefined) return undefined;
  const about = [
    formatter.name("channel", post.channel),
    formatter.name("pillar", post.pillar),
    formatter.value("format", post.format),
  ];
  return {
    date: post.date,
    time: post.time,
    kind: "post",
    text: about.filter(Boolean).join(" · ") || post.id,
    at: anchorOf(post),
  };
}
