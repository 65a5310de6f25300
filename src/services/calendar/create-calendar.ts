import type { DateRange } from "../../calendar/calendar-entry.ts";
import type {
  CalendarContent,
  CalendarFormat,
  CalendarRenderOptions,
} from "../../calendar/calendar-format.ts";
import { calendarEntries, calendarFormats, loadCalendarFormat } from "../../calendar/index.ts";
import { instantOf } from "../../calendar/instant.ts";
import { userError } from "../../errors.ts";
import { loadLocalization } from "../../formatting/localization.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { daysBetween } from "../../plan/time.ts";
import type { Slot } from "../../plan/types.ts";
import { escapeForDocument } from "../../platform/escape-controls.ts";
import { fileExtension } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import { todayOf } from "../lint/lint-context.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { Workspace } from "../project/workspace.ts";
import { writeDocument } from "../project/write-document.ts";
import { type CalendarFiles, createCalendarFiles } from "./calendar-files.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { calendarRange } from "./calendar-range.ts";
import { assertKnownChannels, selectEntries } from "./select-entries.ts";

/** The calendar of a plan, rendered in a format. */
export interface PlanCalendar extends CalendarFiles {
  content: CalendarContent;
  format: CalendarFormat;
  /** The language of the calendar. */
  language: string;
  /** The files of the plan. */
  source: PlanSource;
  /** The number of posts that are not ready for the publishing tool. */
  notReady: number;
}

/**
 * Returns the calendar of a plan: its entries, and their text in a format. Writes no files.
 * @param file the file of the plan, in the file system of the runtime
 * @throws UserError if the plan cannot be read, or an option does not suit the plan or the format
 */
export async function createCalendar(
  file: string,
  options: CalendarOptions,
  runtime: ServiceRuntime,
): Promise<PlanCalendar> {
  const checked = await new Workspace(runtime).validate(file);
  await assertIsPlan(checked);
  if (checked.broken.size > 0) await runtime.notify?.(userError("calendarIncomplete", { file }));
  // Publishing tools must get the line breaks of posts unchanged.
  const sections = await validParts(checked, escapeForDocument);
  assertKnownChannels(options, sections.strategy.channels ?? []);
  const language = options.language ?? languageOf(sections.plan.language);
  const [localization, calendarWords] = await Promise.all([
    loadLocalization(language),
    loadMessages("calendar", language, { values: "as-is" }),
  ]);
  const formatter = new PlanFormatter(localization, sections);
  const span = calendarRange(options, sections.plan.period, options.today ?? todayOf(runtime));
  const { output, look = DEFAULT_LOOK } = options;
  const name = options.format ?? calendarFormatFor(output);
  const format = await loadCalendarFormat(name);
  assertEntryCount(sections.calendar.slots ?? [], span);
  const all = calendarEntries(sections, { formatter, words: calendarWords, span });
  const { entries, notReady } = selectEntries(all, options, format);
  const zone = validTimeZone(sections.plan.timezone);
  const content: CalendarContent = {
    sections,
    file,
    entries,
    span,
    zone,
    now: calendarNow(options, zone, runtime),
    mediaBaseUrl: options.mediaUrl,
    formatter,
    words: calendarWords,
  };
  const files = await createCalendarFiles(content, format, { output, name, look, runtime });
  return { ...files, content, format, language, source: checked.source, notReady };
}

/**
 * Writes the files of a calendar, and returns their paths.
 * @throws UserError if a file may not be replaced, or cannot be written
 */
export function writeCalendarFiles(
  { files, format }: PlanCalendar,
  { force }: { force?: boolean },
  runtime: ServiceRuntime,
): string[] {
  return files.flatMap(({ file, text }) => {
    if (file === undefined) return [];
    writeDocument(file, text, { format, force, runtime });
    return [file];
  });
}

const DEFAULT_LOOK: CalendarRenderOptions = { width: 100, color: 0 };

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
  const ending = fileExtension(output ?? "");
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
function calendarNow({ today }: CalendarOptions, zone: string | undefined, runtime: ServiceRuntime): Date {
  if (today === undefined) return runtime.now();
  return zone ? instantOf(today, "00:00", zone) : new Date(`${today}T00:00:00`);
}
