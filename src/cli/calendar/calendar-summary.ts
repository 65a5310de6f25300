import type { PlanSource } from "../../plan/plan-source.ts";
import type { Post } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { PlanCalendar } from "../../services/calendar/create-calendar.ts";
import { LineIndex } from "../../yaml/line-index.ts";

/** Returns notes on a calendar for the user: missing posts with the reasons, number of entries, time zone. */
export function calendarSummary({
  content: { formatter, words, entries, span, zone },
  problems,
  notReady,
  formulaPosts,
  format: { publishing },
  source,
}: PlanCalendar): string {
  const day = (date: string): string => formatter.date(date) ?? date;
  const range = { from: day(span.from), to: day(span.to) };
  const lines = problems.map(({ post, reason, isIncluded }) => {
    const text = isIncluded ? `${post}: ${reason}` : words.leftOut({ post, why: reason });
    return [postLocation(post, source), text].filter(Boolean).join(" ");
  });
  if (notReady > 0) lines.push(words.notReady({ count: notReady }));
  const excluded = problems.filter(({ isIncluded }) => !isIncluded).length;
  const included = entries.length - excluded;
  lines.push(included === 0 ? words.nothing(range) : words.counted({ count: included, ...range }));
  if (included > 0) {
    const form = publishing?.tool ?? "";
    lines.push(zone ? (form ? words.zoneThere : words.zone)({ zone, form }) : words.noZone);
    for (const hint of publishing?.hints ?? []) lines.push(words.hints[hint]({ form }));
    if (publishing && formulaPosts > 0)
      lines.push(
        (publishing.spreadsheet ? words.formulasMarked : words.formulasKept)({ count: formulaPosts, form }),
      );
  }
  return lines.map((line) => `${escapeControls(line)}\n`).join("");
}

/** Returns the position of a post in the plan as `file:line:column:`, or `undefined` if it is not found. */
function postLocation(id: string, source: PlanSource): string | undefined {
  const { posts = [] } = (source.data.calendar ?? {}) as { posts?: Post[] };
  const post = Array.isArray(posts) ? posts.find((one) => one?.id === id) : undefined;
  if (!post) return undefined;
  const { file, start } = source.locate(post);
  const text = source.documents.find((document) => document.file === file)?.text ?? "";
  const { line, column } = new LineIndex(text).positionAt(start);
  return `${file}:${line}:${column}:`;
}
