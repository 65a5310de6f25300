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
}

/** A plan's calendar in one of its forms. */
export async function calendarOf(
  text: string,
  format: string,
  { span, now = "2026-12-01T10:00:00Z", language = "en" }: Options,
) {
  const { sections } = await checkPlan(loadSource("smplan.yaml", { files: disk, text }));
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
      entries: entriesOf(sections, tell, calendarWords, span),
      span,
      zone: sections.plan.timezone,
      now: new Date(now),
      tell,
      words: calendarWords,
    },
    { width: 80, color: 0 },
  );
}
