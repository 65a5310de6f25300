import type { Span } from "../../../src/calendar/calendar-entry.ts";
import { entriesOf, loadCalendarFormat } from "../../../src/calendar/index.ts";
import { Teller } from "../../../src/formatting/plan-formatter.ts";
import { loadCalendarWords } from "../../../src/i18n/calendar.ts";
import { loadDocumentWords } from "../../../src/i18n/documents.ts";
import { loadMetricNames } from "../../../src/i18n/metrics.ts";
import { loadSource } from "../../../src/plan/load-plan-source.ts";
import { disk } from "../../../src/platform/node-file-system.ts";
import { checkPlan } from "../../../src/schema/validate-plan.ts";

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
