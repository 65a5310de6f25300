import type { TimelineChart } from "../../charts/chart.ts";
import { escapeMermaid, escapeMermaidName } from "./escape-mermaid.ts";

/**
 * The number of milestones up to which they are shown. Each takes a row, and more would push the campaigns
 * out of sight; they are still in the table.
 */
const MAX_MILESTONES = 12;

/** Returns a Gantt diagram of campaigns, actions and milestones. */
export function ganttDiagram({ rows, marks, marksTitle, alt, title }: TimelineChart): string {
  const lines = ["gantt", `accTitle: ${escapeMermaid(title)}`, `accDescr: ${escapeMermaid(alt)}`];
  lines.push("dateFormat YYYY-MM-DD", "axisFormat %Y-%m", "inclusiveEndDates");
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== group && row.group !== undefined) lines.push(`section ${escapeMermaidName(row.group)}`);
    group = row.group;
    lines.push(`${escapeMermaidName(row.label)} :${row.start}, ${row.end}`);
  }
  if (marksTitle && marks.length > 0 && marks.length <= MAX_MILESTONES) {
    lines.push(`section ${escapeMermaidName(marksTitle)}`);
    for (const { label, date } of marks) lines.push(`${escapeMermaidName(label)} :milestone, ${date}, 0d`);
  }
  return lines.join("\n");
}
