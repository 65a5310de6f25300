import type { Span } from "../../src/calendar/entry.ts";
import { entriesOf, loadCalendarFormat } from "../../src/calendar/index.ts";
import { disk } from "../../src/disk.ts";
import { loadCalendarWords } from "../../src/locale/calendar.ts";
import { loadDocumentWords } from "../../src/locale/documents.ts";
import { loadMetricNames } from "../../src/locale/metrics.ts";
import { loadSource } from "../../src/plan/load.ts";
import { checkPlan } from "../../src/schema/check.ts";
import { Teller } from "../../src/tell/teller.ts";

interface Options {
  span: Span;
  /** The moment at which it is written. */
  now?: string;
  language?: string;
  /** Where the files lie on the web. */
  mediaAddress?: string;
  width?: number;
}

/** The calendar of a plan, which is its text or a file, in one of its forms. */
export async function calendarOf(
  plan: string | { file: string },
  format: string,
  { span, now = "2026-12-01T10:00:00Z", language = "en", mediaAddress, width = 80 }: Options,
) {
  const { sections } = await checkPlan(
    typeof plan === "string"
      ? loadSource("smplan.yaml", { files: disk, text: plan })
      : loadSource(plan.file, { files: disk, root: "." }),
  );
  const [words, metricNames, calendarWords] = await Promise.all([
    loadDocumentWords(language),
    loadMetricNames(language),
    loadCalendarWords(language),
  ]);
  const tell = new Teller({ language, words, metricNames }, sections);
  const { write } = await loadCalendarFormat(format);
  return write(
    {
      sections,
      entries: entriesOf(sections, { tell, words: calendarWords, span }),
      span,
      zone: sections.plan.timezone,
      now: new Date(now),
      mediaAddress,
      tell,
      words: calendarWords,
    },
    { width, color: 0 },
  );
}
