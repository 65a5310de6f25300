import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { CalendarOptions } from "../../services/calendar/calendar-options.ts";
import { createCalendar, writeCalendarFiles } from "../../services/calendar/create-calendar.ts";
import { findPlan } from "../../services/project/find-plans.ts";
import { printDocument } from "../print-document.ts";
import { reportWrittenFiles } from "../report-written-files.ts";
import { textLook } from "../text-look.ts";
import { calendarSummary } from "./calendar-summary.ts";

/** The options of `smplan calendar`, as commander parses them. */
export interface PrintCalendarOptions extends Omit<CalendarOptions, "look"> {
  force?: boolean;
}

/**
 * Prints the calendar of a plan, or writes it to files. Returns the exit code: `EXIT_PROBLEMS` if a post had to
 * be left out.
 */
export async function printCalendar(
  path: string | undefined,
  options: PrintCalendarOptions,
  runtime: Runtime,
): Promise<number> {
  const { output } = options;
  const plan = await findPlan(path, runtime);
  const calendar = await createCalendar(plan, { ...options, look: textLook(output, runtime) }, runtime);
  const written = writeCalendarFiles(calendar, options, runtime);
  for (const { file, text } of calendar.files)
    if (file === undefined) printDocument(text, calendar.format, runtime);
  if (output === undefined && runtime.stdout.isTTY) runtime.stderr.write("\n");
  runtime.stderr.write(calendarSummary(calendar));
  await reportWrittenFiles(written, runtime, { language: calendar.language });
  return calendar.problems.some(({ isIncluded }) => !isIncluded) ? EXIT_PROBLEMS : EXIT_OK;
}
