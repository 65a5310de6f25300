import { platforms, type TextLimit } from "../catalog/platforms.ts";
import type { CalendarWords } from "../i18n/calendar.ts";
import { lengthOver } from "../plan/text-length.ts";
import type { Entry } from "./calendar-entry.ts";
import type { CalendarContent, CalendarFormat, Problem, Publishing, Written } from "./calendar-format.ts";
import { csvOf, isFormula } from "./csv.ts";
import { type MediaRule, needsMedia, type ReadyPost, readyPost } from "./ready-post.ts";

/** A tool that publishes posts from a file, and what it accepts. */
export interface Scheduler extends Pick<Publishing, "room" | "hints"> {
  /** What it is called in messages. */
  name: string;
  about: string;
  /** The first row, where the tool wants one. */
  head?: readonly string[];
  /** @param draft whether something has to be added by hand before the post may appear */
  row(post: ReadyPost, draft: boolean): string[];
  /** How far ahead a post must be, in minutes. */
  leadMinutes: number;
  /** How far ahead it may be, in days. */
  daysAhead?: number;
  /** The steps that times are in, in minutes. */
  stepMinutes?: number;
  /** How far apart posts must be, in minutes. */
  gapMinutes?: number;
  /** Whether a file is for one profile, which is chosen when it is uploaded. */
  oneProfile?: true;
  /** Ids of the platforms it publishes on from a file; all where nothing is said. */
  networks?: readonly string[];
  /** What it makes of a row; a post of another format would appear as something that it is not. All where nothing is said. */
  formats?: readonly string[];
  /** Where it takes less text than the platform itself. */
  textLimits?: Readonly<Record<string, TextLimit>>;
  /** Which files it fetches from the web; none where nothing is said. */
  media?: MediaRule;
  /** Where a row can come in as a draft: ids of the platforms whose posts always need more than a row can say. */
  drafts?: readonly string[];
  /** Whether the link has a column of its own, and does not go into the text. */
  linkColumn?: true;
  /**
   * Whether people read the file in a spreadsheet. Otherwise all texts are in it unchanged: a tool publishes what is in
   * the cell, so that an apostrophe before `=` or `@` would appear in the post.
   */
  spreadsheet?: true;
}

/** A form of the calendar that a publishing tool reads: only posts that it will accept, and why the others are missing. */
export function schedulerFormat(tool: Scheduler): CalendarFormat {
  const { name, room, hints, oneProfile = false, spreadsheet = false } = tool;
  return {
    extension: "csv",
    about: tool.about,
    publishing: { tool: name, room, hints, oneProfile, spreadsheet },
    // Nothing of ours may stand in such a file, so that nothing tells it from one of somebody else.
    made: () => false,
    write: (content) => write(content, tool),
  };
}

type Say = (
  problem: keyof CalendarWords["problems"],
  data?: Readonly<Record<string, string | number>>,
) => string;

function write(content: CalendarContent, tool: Scheduler): Written {
  const { tell, words } = content;
  const problems: Problem[] = [];
  const rest: Entry[] = [];
  const rows: string[][] = [];
  let formulas = 0;
  let last: number | undefined;
  for (const entry of content.entries) {
    const post = entry.occurrence?.post;
    if (!post) continue;
    const ready = readyPost(entry, post, { linkInText: !tool.linkColumn, media: tool.media }, content);
    const say: Say = (problem, data = {}) =>
      tell.fill(words.problems[problem], { form: tool.name, network: ready.network, ...data });
    const why = refusal(ready, { last, now: content.now }, tool, say);
    if (why) {
      problems.push({ post: post.id, why });
      continue;
    }
    if (tool.room && rows.length >= tool.room.posts) {
      rest.push(entry);
      continue;
    }
    const lacks = lacking(ready, tool, say);
    if (lacks) problems.push({ post: post.id, why: lacks, kept: true });
    if (isFormula(ready.text)) formulas += 1;
    last = ready.moment?.getTime();
    rows.push(tool.row(ready, lacks !== undefined));
  }
  const text = csvOf(tool.head ? [[...tool.head], ...rows] : rows, { spreadsheet: tool.spreadsheet });
  return { text, problems, rest, formulas };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Why the tool would not take a post; nothing where it would. */
function refusal(
  { platform, format, text, time, moment }: ReadyPost,
  { last, now }: { last: number | undefined; now: Date },
  tool: Scheduler,
  say: Say,
): string | undefined {
  if (moment && moment < now) return say("past");
  if (tool.networks && !tool.networks.includes(platform)) return say("network");
  if (format && tool.formats && !tool.formats.includes(format)) return say("format", { format });
  if (!text) return say("noText");
  if (!moment) return say("noTime");
  const limit = tool.textLimits?.[platform] ?? platforms.find(({ id }) => id === platform)?.textLimit?.value;
  const length = limit && lengthOver(text, limit);
  if (length) return say(tool.textLimits?.[platform] ? "tooLongHere" : "tooLong", { length, max: limit.max });
  if (tool.stepMinutes && Number(time.slice(3)) % tool.stepMinutes !== 0)
    return say("step", { minutes: tool.stepMinutes, time });
  const ahead = moment.getTime() - now.getTime();
  if (ahead < tool.leadMinutes * MINUTE) return say("tooSoon", { minutes: tool.leadMinutes });
  if (tool.daysAhead && ahead > tool.daysAhead * DAY) return say("tooLate", { days: tool.daysAhead });
  return tool.gapMinutes && last !== undefined && moment.getTime() - last < tool.gapMinutes * MINUTE
    ? say("tooClose", { minutes: tool.gapMinutes })
    : undefined;
}

/** What has to be done by hand before a post may appear; nothing where it is whole. */
function lacking(
  { platform, media, missing }: ReadyPost,
  { drafts }: Scheduler,
  say: Say,
): string | undefined {
  const what =
    missing.length > 0
      ? say("media", { files: missing.join(", ") })
      : needsMedia(platform) && media.length === 0
        ? say("noMedia")
        : drafts?.includes(platform)
          ? say("unfinished")
          : undefined;
  return what && drafts ? `${what} ${say("draft")}` : what;
}
