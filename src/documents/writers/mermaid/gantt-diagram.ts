import type { Timeline } from "../../charts/chart.ts";
import { named, said } from "./escape-mermaid.ts";

/** More days than this in a row of their own would push the campaigns out of sight; the table has them. */
const MOST_MARKS = 12;

/** What lasts from when to when, and the days that count. */
export function ganttOf({ rows, marks, marksTitle, alt, title }: Timeline): string {
  const lines = ["gantt", `accTitle: ${said(title)}`, `accDescr: ${said(alt)}`];
  lines.push("dateFormat YYYY-MM-DD", "axisFormat %Y-%m", "inclusiveEndDates");
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== group && row.group !== undefined) lines.push(`section ${named(row.group)}`);
    group = row.group;
    lines.push(`${named(row.label)} :${row.start}, ${row.end}`);
  }
  if (marksTitle && marks.length > 0 && marks.length <= MOST_MARKS) {
    lines.push(`section ${named(marksTitle)}`);
    for (const { label, date } of marks) lines.push(`${named(label)} :milestone, ${date}, 0d`);
  }
  return lines.join("\n");
}
