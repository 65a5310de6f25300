import type { DateRange } from "../../../src/calendar/calendar-entry.ts";
import { calendarEntries, loadCalendarFormat } from "../../../src/calendar/index.ts";
import { loadLocalization } from "../../../src/formatting/localization.ts";
import { PlanFormatter } from "../../../src/formatting/plan-formatter.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

interface Options {
  span: DateRange;
  /** The time at which the calendar is written. */
  now?: string;
  language?: string;
  /** The web address of the folder with the files. */
  mediaAddress?: string;
  width?: number;
  /** The file of a plan that is given as a text. */
  file?: string;
}

/** Renders the calendar of a plan, which is given as a text or a file, in a format. */
export async function calendarOf(
  plan: string | { file: string },
  format: string,
  {
    span,
    now = "2026-12-01T10:00:00Z",
    language = "en",
    mediaAddress,
    width = 80,
    file = "smplan.yaml",
  }: Options,
) {
  const { sections } = await validatePlan(
    typeof plan === "string"
      ? loadPlanSource(file, { files: nodeFileSystem, text: plan })
      : loadPlanSource(plan.file, { files: nodeFileSystem, root: "." }),
  );
  const [localization, calendarWords] = await Promise.all([
    loadLocalization(language),
    loadMessages("calendar", language, { values: "as-is" }),
  ]);
  const formatter = new PlanFormatter(localization, sections);
  const { render } = await loadCalendarFormat(format);
  return render(
    {
      sections,
      file: typeof plan === "string" ? file : plan.file,
      entries: calendarEntries(sections, { formatter, words: calendarWords, span }),
      span,
      zone: sections.plan.timezone,
      now: new Date(now),
      mediaBaseUrl: mediaAddress,
      formatter,
      words: calendarWords,
    },
    { width, color: 0 },
  );
}
