import type { CalendarContent, Problem, Publishing } from "../../calendar/calendar-format.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Post } from "../../plan/types.ts";
import { visible } from "../../platform/escape-controls.ts";
import { Lines } from "../../yaml/line-index.ts";

/** What the person should know of a calendar: posts that are missing and why, what it holds, and what its times are. */
export function talkOf(
  { tell, words, entries, span, zone }: CalendarContent,
  {
    problems,
    notReady,
    formulas,
    publishing,
    source,
  }: {
    problems: readonly Problem[];
    notReady: number;
    /** How many posts in the files a spreadsheet could take for formulas. */
    formulas: number;
    publishing: Publishing | undefined;
    source: PlanSource;
  },
): string {
  const day = (date: string): string => tell.date(date) ?? date;
  const told = { from: day(span.from), to: day(span.to) };
  const lines = problems.map(({ post, why, kept }) => {
    const said = kept ? `${post}: ${why}` : tell.fill(words.leftOut, { post, why });
    return [placeOf(post, source), said].filter(Boolean).join(" ");
  });
  if (notReady > 0) lines.push(tell.count(words.notReady, notReady));
  const left = problems.filter(({ kept }) => !kept).length;
  const held = entries.length - left;
  lines.push(held === 0 ? tell.fill(words.nothing, told) : tell.count(words.counted, held, told));
  if (held > 0) {
    const form = publishing?.tool ?? "";
    lines.push(zone ? tell.fill(form ? words.zoneThere : words.zone, { zone, form }) : words.noZone);
    for (const hint of publishing?.hints ?? []) lines.push(tell.fill(words.hints[hint], { form }));
    if (publishing && formulas > 0)
      lines.push(
        tell.count(publishing.spreadsheet ? words.formulasMarked : words.formulasKept, formulas, { form }),
      );
  }
  return lines.map((line) => `${visible(line)}\n`).join("");
}

/** Where a post stands in the plan, as `file:line:column:`; nothing where nobody knows. */
function placeOf(id: string, source: PlanSource): string | undefined {
  const { posts = [] } = (source.data.calendar ?? {}) as { posts?: Post[] };
  const post = Array.isArray(posts) ? posts.find((one) => one?.id === id) : undefined;
  if (!post) return undefined;
  const { file, start } = source.locate(post);
  const text = source.documents.find((document) => document.file === file)?.text ?? "";
  const { line, column } = new Lines(text).position(start);
  return `${file}:${line}:${column}:`;
}
