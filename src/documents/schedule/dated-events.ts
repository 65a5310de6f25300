import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Post } from "../../plan/types.ts";
import { checkpointsOf } from "../kpi/next-checkpoint.ts";
import { grouped, type Table, tableOf } from "../model/cells.ts";

/** Something of the plan that has a day. */
export interface DatedThing {
  /** Year, month and day. */
  date: string;
  time?: string;
  kind: "post" | "campaign" | "kpi" | "drill";
  text: string;
  /** The anchor of its main place. */
  at?: string;
}

/** Everything of the plan that has a day of its own, the earliest first. */
export function datesOf({ calendar, campaigns, kpis, crisis }: Sections, tell: Teller): DatedThing[] {
  const { calendar: words } = tell.words;
  const drill = crisis.drills?.next;
  const dates: DatedThing[] = [
    ...(calendar.posts ?? []).flatMap((post) => postDate(post, tell) ?? []),
    ...campaigns.flatMap((campaign) => {
      const { name, start, end } = campaign;
      const begins = { date: start, text: tell.fill(words.begins, { name }) };
      const ends = { date: end, text: tell.fill(words.ends, { name }) };
      return [begins, ends].flatMap(({ date, text }) =>
        date === undefined ? [] : [{ date, text, kind: "campaign" as const, at: anchorOf(campaign) }],
      );
    }),
    ...kpis.flatMap((kpi) =>
      checkpointsOf(kpi, tell).map(({ date, text }) => ({
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

/** The days of the plan under their months. */
export function dateTable(dates: readonly DatedThing[], tell: Teller): Table | undefined {
  const { labels, words } = tell;
  const rows = dates.map((thing) => ({ thing }));
  const table = tableOf(
    words.calendar.dates,
    rows,
    [labels.date, ({ thing: { date, time } }) => [tell.dayOfMonth(date), time].filter(Boolean).join(", ")],
    [words.charts.what, ({ thing: { text, at } }) => ({ text, at })],
    [labels.kind, ({ thing: { kind } }) => words.calendar.kinds[kind]],
  );
  return grouped(table, rows, ({ thing: { date } }) => ({
    text: tell.date(date.slice(0, 7)) ?? "",
    at: undefined,
  }));
}

function postDate(post: Post, tell: Teller): DatedThing | undefined {
  if (post.date === undefined) return undefined;
  const about = [tell.name("channel", post.channel), tell.name("pillar", post.pillar), post.format];
  return {
    date: post.date,
    time: post.time,
    kind: "post",
    text: about.filter(Boolean).join(" · ") || post.id,
    at: anchorOf(post),
  };
}
