import type { CalendarContent, PostProblem, PublishingTool } from "../../calendar/calendar-format.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Post } from "../../plan/types.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { LineIndex } from "../../yaml/line-index.ts";

/** What the person should know of a calendar: posts that are missing and why, what it holds, and what its times are. */
export function calendarSummary(
  { formatter, words, entries, span, zone }: CalendarContent,
  {
    problems,
    notReady,
    formulas,
    publishing,
    source,
  }: {
    problems: readonly PostProblem[];
    notReady: number;
    /** How many posts in the files a spreadsheet could take for formulas. */
    formulas: number;
    publishing: PublishingTool | undefined;
    source: PlanSource;
  },
): string {
  const day = (date: string): string => formatter.date(date) ?? date;
  const told = { from: day(span.from), to: day(span.to) };
  const lines = problems.map(({ post, reason, isIncluded }) => {
    const said = isIncluded
      ? `${post}: ${reason}`
      : formatter.interpolate(words.leftOut, { post, why: reason });
    return [postLocation(post, source), said].filter(Boolean).join(" ");
  });
  if (notReady > 0) lines.push(formatter.pluralText(words.notReady, notReady));
  const left = problems.filter(({ isIncluded }) => !isIncluded).length;
  const held = entries.length - left;
  lines.push(
    held === 0 ? formatter.interpolate(words.nothing, told) : formatter.pluralText(words.counted, held, told),
  );
  if (held > 0) {
    const form = publishing?.tool ?? "";
    lines.push(
      zone ? formatter.interpolate(form ? words.zoneThere : words.zone, { zone, form }) : words.noZone,
    );
    for (const hint of publishing?.hints ?? [])
      lines.push(formatter.interpolate(words.hints[hint], { form }));
    if (publishing && formulas > 0)
      lines.push(
        formatter.pluralText(publishing.spreadsheet ? words.formulasMarked : words.formulasKept, formulas, {
          form,
        }),
      );
  }
  return lines.map((line) => `${escapeControls(line)}\n`).join("");
}

/** Where a post stands in the plan, as `file:line:column:`; nothing where nobody knows. */
function postLocation(id: string, source: PlanSource): string | undefined {
  const { posts = [] } = (source.data.calendar ?? {}) as { posts?: Post[] };
  const post = Array.isArray(posts) ? posts.find((one) => one?.id === id) : undefined;
  if (!post) return undefined;
  const { file, start } = source.locate(post);
  const text = source.documents.find((document) => document.file === file)?.text ?? "";
  const { line, column } = new LineIndex(text).positionAt(start);
  return `${file}:${line}:${column}:`;
}
