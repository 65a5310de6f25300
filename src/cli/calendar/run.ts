import { extname } from "node:path";
import type { Span } from "../../calendar/entry.ts";
import type { CalendarContent } from "../../calendar/format.ts";
import { calendarFormats, entriesOf, loadCalendarFormat } from "../../calendar/index.ts";
import { instantOf } from "../../calendar/instant.ts";
import { failure } from "../../lint/failure.ts";
import { loadCalendarWords } from "../../locale/calendar.ts";
import { loadDocumentWords } from "../../locale/documents.ts";
import { languageOf } from "../../locale/languages.ts";
import { loadMetricNames } from "../../locale/metrics.ts";
import { loadSource } from "../../plan/load.ts";
import { daysBetween } from "../../plan/time.ts";
import type { Slot } from "../../plan/types.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import { checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { Teller } from "../../tell/teller.ts";
import { documentText } from "../../visible.ts";
import { configsOf } from "../configs.ts";
import { findPlan } from "../find-plans.ts";
import { todayOf } from "../judgement.ts";
import { read } from "../read.ts";
import { colorLevel, widthOf } from "../terminal.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import { tellWrote } from "../wrote.ts";
import { filesOf } from "./files.ts";
import type { CalendarOptions } from "./options.ts";
import { refuseStrangers, selected } from "./select.ts";
import { spanOf } from "./span.ts";
import { talkOf } from "./talk.ts";

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
