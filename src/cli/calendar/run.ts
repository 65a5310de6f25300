import { extname } from "node:path";
import type { Entry } from "../../calendar/entry.ts";
import type { CalendarFormat, Problem } from "../../calendar/format.ts";
import { calendarFormats, entriesOf, loadCalendarFormat } from "../../calendar/index.ts";
import { Configs } from "../../lint/config/index.ts";
import { failure } from "../../lint/failure.ts";
import { type CalendarWords, loadCalendarWords } from "../../locale/calendar.ts";
import { loadDocumentWords } from "../../locale/documents.ts";
import { languageOf } from "../../locale/languages.ts";
import { loadMetricNames } from "../../locale/metrics.ts";
import { loadSource } from "../../plan/load.ts";
import { nearest } from "../../plan/nearest.ts";
import { rules } from "../../rules/index.ts";
import { checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { Teller } from "../../tell/teller.ts";
import { CLEAN, FOUND } from "../command.ts";
import { findPlan } from "../find-plans.ts";
import { todayOf } from "../judgement.ts";
import { read } from "../read.ts";
import { colorLevel, widthOf } from "../terminal.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import type { CalendarOptions } from "./options.ts";
import { spanOf } from "./span.ts";

/** What a tool publishes is what nobody has to look at again. */
const ready = ["approved", "scheduled"];

/** Writes the calendar of a plan, and gives the exit code: whether a post could not be taken. */
export async function writeCalendar(
  path: string | undefined,
  options: CalendarOptions,
  world: World,
): Promise<number> {
  const file = await findPlan(path, world);
  const { root } = await new Configs(world.files, rules).for(file);
  const checked = await read(file, () => checkPlan(loadSource(file, { files: world.files, root })));
  const sections = await soundParts(checked);
  const language = options.language ?? languageOf(sections.plan.language);
  const [words, calendarWords, metricNames] = await Promise.all([
    loadDocumentWords(language),
    loadCalendarWords(language),
    loadMetricNames(language),
  ]);
  const tell = new Teller({ language, words, metricNames }, sections);
  const now = options.today ? new Date(`${options.today}T00:00:00`) : world.now();
  const span = spanOf(options, sections.plan.period, options.today ?? todayOf(world));
  const format = await loadCalendarFormat(options.format ?? formatOf(options.output));
  const all = ofChannels(
    entriesOf(sections, tell, calendarWords, span),
    options,
    sections.strategy.channels ?? [],
  );
  const entries = format.publishes
    ? publishable(all, options, tell, calendarWords, world)
    : withStatus(all, options);
  refuseSeveralProfiles(entries, format, tell);
  const zone = sections.plan.timezone;
  const content = { sections, entries, span, zone, now, tell, words: calendarWords };
  const look = {
    width: widthOf(world.stdout),
    color: options.output ? 0 : colorLevel(world.stdout, world.env),
  } as const;
  const { text, problems } = await format.write(content, look);
  if (options.output === undefined) world.stdout.write(text);
  else writeResult(options.output, text, { world, force: options.force, replaceable: format.made });
  const day = (date: string): string => tell.date(date) ?? date;
  const told = { from: day(span.from), to: day(span.to) };
  const counted =
    entries.length === 0
      ? tell.fill(calendarWords.nothing, told)
      : tell.count(calendarWords.counted, entries.length, told);
  const clocks = zone ? tell.fill(calendarWords.zone, { zone }) : calendarWords.noZone;
  world.stderr.write(
    `${tellProblems(problems, tell, calendarWords)}${counted}. ${clocks}\n`.replace("..", "."),
  );
  if (options.output !== undefined) world.stderr.write(`Wrote ${options.output}\n`);
  return problems.some(({ kept }) => !kept) ? FOUND : CLEAN;
}

/** The form that a file's ending asks for: a table where nobody names a file. */
function formatOf(output: string | undefined): string {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  return ending !== "table" && calendarFormats.includes(ending) ? ending : "table";
}

/** @throws UserError for a channel that the plan does not have */
function ofChannels(
  entries: Entry[],
  { channel: asked }: CalendarOptions,
  channels: readonly { id: string }[],
): Entry[] {
  if (!asked) return entries;
  const ids = channels.map(({ id }) => id);
  for (const id of asked)
    if (!ids.includes(id)) throw failure("noChannel", { id, near: nearest(id, ids)[0] ?? ids.join(", ") });
  return entries.filter(({ occurrence }) => occurrence?.channel && asked.includes(occurrence.channel));
}

function withStatus(entries: Entry[], { status }: CalendarOptions): Entry[] {
  return status
    ? entries.filter(({ occurrence }) => status.includes(occurrence?.post?.status ?? ""))
    : entries;
}

function publishable(
  entries: Entry[],
  { status = ready }: CalendarOptions,
  tell: Teller,
  words: CalendarWords,
  world: World,
): Entry[] {
  const posts = entries.filter(({ kind }) => kind === "post");
  const taken = posts.filter(({ occurrence }) => status.includes(occurrence?.post?.status ?? ""));
  const left = posts.length - taken.length;
  if (left > 0) world.stderr.write(`${tell.count(words.notReady, left)}\n`);
  return taken;
}

function refuseSeveralProfiles(entries: readonly Entry[], format: CalendarFormat, tell: Teller): void {
  if (!format.oneProfile) return;
  const channels = [...new Set(entries.flatMap(({ occurrence }) => occurrence?.channel ?? []))];
  if (channels.length > 1)
    throw failure("severalProfiles", {
      form: format.oneProfile,
      channels: tell.list(channels) ?? "",
      first: channels[0] ?? "",
    });
}

function tellProblems(problems: readonly Problem[], tell: Teller, words: CalendarWords): string {
  const lines = problems.map(({ post, why, kept }) =>
    kept ? `${post}: ${why}` : tell.fill(words.leftOut, { post, why }),
  );
  return lines.map((line) => `${line}\n`).join("");
}
