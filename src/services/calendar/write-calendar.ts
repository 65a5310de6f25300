import { extname } from "node:path";
import type { Span } from "../../calendar/calendar-entry.ts";
import type { CalendarContent } from "../../calendar/calendar-format.ts";
import { calendarFormats, entriesOf, loadCalendarFormat } from "../../calendar/index.ts";
import { instantOf } from "../../calendar/instant.ts";
import { failure } from "../../errors.ts";
import { Teller } from "../../formatting/plan-formatter.ts";
import { loadCalendarWords } from "../../i18n/calendar.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import { daysBetween } from "../../plan/time.ts";
import type { Slot } from "../../plan/types.ts";
import { documentText } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { checkPlan } from "../../schema/validate-plan.ts";
import { todayOf } from "../lint/lint-context.ts";
import { configsOf } from "../project/configs.ts";
import { findPlan } from "../project/find-plans.ts";
import { tellWrote } from "../project/report-written-files.ts";
import { read } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { filesOf } from "./calendar-files.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { spanOf } from "./calendar-range.ts";
import { talkOf } from "./calendar-summary.ts";
import { refuseStrangers, selected } from "./select-entries.ts";

/** Writes the calendar of a plan, and gives the exit code: whether a post could not be taken. */
export async function writeCalendar(
  path: string | undefined,
  options: CalendarOptions,
  world: World,
): Promise<number> {
  const file = await findPlan(path, world);
  const { root } = await configsOf(world).for(file);
  const checked = await read(file, () => checkPlan(loadSource(file, { files: world.files, root })));
  // Publishing tools get the line breaks of posts as they are.
  const sections = await soundParts(checked, documentText);
  refuseStrangers(options, sections.strategy.channels ?? []);
  const language = options.language ?? languageOf(sections.plan.language);
  const [words, calendarWords, metricNames] = await Promise.all([
    loadDocumentWords(language),
    loadCalendarWords(language),
    loadMetricNames(language),
  ]);
  const tell = new Teller({ language, words, metricNames }, sections);
  const span = spanOf(options, sections.plan.period, options.today ?? todayOf(world));
  const name = options.format ?? formatOf(options.output);
  const format = await loadCalendarFormat(name);
  refuseTooMany(sections.calendar.slots ?? [], span);
  const all = entriesOf(sections, { tell, words: calendarWords, span });
  const { entries, notReady } = selected(all, options, format);
  const zone = zoneOf(sections.plan.timezone);
  const content: CalendarContent = {
    sections,
    entries,
    span,
    zone,
    now: nowOf(options, zone, world),
    mediaAddress: options.mediaUrl,
    tell,
    words: calendarWords,
  };
  const look = {
    width: widthOf(world.stdout),
    color: options.output ? 0 : colorLevel(world.stdout, world.env),
  } as const;
  const { files, problems, formulas } = await filesOf(content, format, {
    output: options.output,
    name,
    look,
    world,
  });
  for (const { file: target, text } of files)
    if (target === undefined && format.styled) world.stdout.writeStyled(text);
    else if (target === undefined) world.stdout.writeDocument(text);
    else writeResult(target, documentText(text), { world, force: options.force, replaceable: format.made });
  if (options.output === undefined && world.stdout.isTTY) world.stderr.write("\n");
  const { publishing } = format;
  world.stderr.write(talkOf(content, { problems, notReady, formulas, publishing, source: checked.source }));
  await tellWrote(
    files.flatMap(({ file: target }) => target ?? []),
    world,
  );
  return problems.some(({ kept }) => !kept) ? FOUND : CLEAN;
}

/** Entries of a calendar: calendar programs take so many, and a file of them is made in a second. */
const MAX_ENTRIES = 20_000;

/** @throws UserError if the slots alone would make more entries than a calendar can have */
function refuseTooMany(slots: readonly Slot[], { from, to }: Span): void {
  const weeks = (daysBetween(from, to) + 1) / 7;
  const entries = slots.reduce((sum, { days = [] }) => sum + days.length * weeks, 0);
  if (entries > MAX_ENTRIES) throw failure("manyEntries", { from, to, max: MAX_ENTRIES });
}

/** The form that a file's ending asks for: a table where nobody names a file. */
function formatOf(output: string | undefined): string {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  return ending !== "table" && calendarFormats.includes(ending) ? ending : "table";
}

/** @throws UserError for a time zone that is none */
function zoneOf(zone: string | undefined): string | undefined {
  try {
    if (zone) instantOf("2027-01-01", "00:00", zone);
    return zone;
  } catch {
    throw failure("unknownZone", { zone: zone ?? "" });
  }
}

/** The moment at which the calendar is written: a day that is given begins on the plan's own clocks. */
function nowOf({ today }: CalendarOptions, zone: string | undefined, world: World): Date {
  if (today === undefined) return world.now();
  return zone ? instantOf(today, "00:00", zone) : new Date(`${today}T00:00:00`);
}
