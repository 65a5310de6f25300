import { extname } from "node:path";
import type { DateRange } from "../../calendar/calendar-entry.ts";
import type { CalendarContent } from "../../calendar/calendar-format.ts";
import { calendarEntries, calendarFormats, loadCalendarFormat } from "../../calendar/index.ts";
import { instantOf } from "../../calendar/instant.ts";
import { userError } from "../../errors.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadCalendarWords } from "../../i18n/calendar.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { daysBetween } from "../../plan/time.ts";
import type { Slot } from "../../plan/types.ts";
import { escapeForDocument } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import { todayOf } from "../lint/lint-context.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { Workspace } from "../project/workspace.ts";
import { writeResult } from "../project/write-output.ts";
import { createCalendarFiles } from "./calendar-files.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { calendarRange } from "./calendar-range.ts";
import { calendarSummary } from "./calendar-summary.ts";
import { assertKnownChannels, selectEntries } from "./select-entries.ts";

/** Writes the calendar of a plan. Returns the exit code: `EXIT_PROBLEMS` if a post had to be left out. */
export async function writeCalendar(
  path: string | undefined,
  options: CalendarOptions,
  runtime: Runtime,
): Promise<number> {
  const workspace = new Workspace(runtime);
  const checked = await workspace.validate(await workspace.findPlan(path));
  // Publishing tools must get the line breaks of posts unchanged.
  const sections = await validParts(checked, escapeForDocument);
  assertKnownChannels(options, sections.strategy.channels ?? []);
  const language = options.language ?? languageOf(sections.plan.language);
  const [words, calendarWords, metricNames] = await Promise.all([
    loadDocumentWords(language),
    loadCalendarWords(language),
    loadMetricNames(language),
  ]);
  const formatter = new PlanFormatter({ language, words, metricNames }, sections);
  const span = calendarRange(options, sections.plan.period, options.today ?? todayOf(runtime));
  const name = options.format ?? calendarFormatFor(options.output);
  const format = await loadCalendarFormat(name);
  assertEntryCount(sections.calendar.slots ?? [], span);
  const all = calendarEntries(sections, { formatter, words: calendarWords, span });
  const { entries, notReady } = selectEntries(all, options, format);
  const zone = validTimeZone(sections.plan.timezone);
  const content: CalendarContent = {
    sections,
    entries,
    span,
    zone,
    now: calendarNow(options, zone, runtime),
    mediaBaseUrl: options.mediaUrl,
    formatter,
    words: calendarWords,
  };
  const look = {
    width: terminalWidth(runtime.stdout),
    color: options.output ? 0 : colorLevel(runtime.stdout, runtime.env),
  } as const;
  const { files, problems, formulaPosts } = await createCalendarFiles(content, format, {
    output: options.output,
    name,
    look,
    runtime,
  });
  for (const { file: target, text } of files)
    if (target === undefined && format.styled) runtime.stdout.writeStyled(text);
    else if (target === undefined) runtime.stdout.writeDocument(text);
    else
      writeResult(target, escapeForDocument(text), {
        runtime,
        force: options.force,
        isReplaceable: format.isOwnOutput,
      });
  if (options.output === undefined && runtime.stdout.isTTY) runtime.stderr.write("\n");
  const { publishing } = format;
  runtime.stderr.write(
    calendarSummary(content, {
      problems,
      notReady,
      formulas: formulaPosts,
      publishing,
      source: checked.source,
    }),
  );
  await reportWrittenFiles(
    files.flatMap(({ file: target }) => target ?? []),
    runtime,
  );
  return problems.some(({ isIncluded }) => !isIncluded) ? EXIT_PROBLEMS : EXIT_OK;
}

/** Calendar programs accept this many entries, and their file is written within a second. */
const MAX_CALENDAR_ENTRIES = 20_000;

/** @throws UserError if the entries of slots exceed the maximum of a calendar */
function assertEntryCount(slots: readonly Slot[], { from, to }: DateRange): void {
  const weeks = (daysBetween(from, to) + 1) / 7;
  const entries = slots.reduce((sum, { days = [] }) => sum + days.length * weeks, 0);
  if (entries > MAX_CALENDAR_ENTRIES) throw userError("manyEntries", { from, to, max: MAX_CALENDAR_ENTRIES });
}

/** Returns the format for the extension of a file, or a table without a file or with another extension. */
function calendarFormatFor(output: string | undefined): string {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  return ending !== "table" && calendarFormats.includes(ending) ? ending : "table";
}

/** Returns the time zone. @throws UserError if it does not exist */
function validTimeZone(zone: string | undefined): string | undefined {
  try {
    if (zone) instantOf("2027-01-01", "00:00", zone);
    return zone;
  } catch {
    throw userError("unknownZone", { zone: zone ?? "" });
  }
}

/** Returns the current moment; for the option --today, midnight of that day in the plan's time zone. */
function calendarNow({ today }: CalendarOptions, zone: string | undefined, runtime: Runtime): Date {
  if (today === undefined) return runtime.now();
  return zone ? instantOf(today, "00:00", zone) : new Date(`${today}T00:00:00`);
}
