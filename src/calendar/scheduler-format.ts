import { platforms, type TextLimit } from "../catalog/platforms.ts";
import type { CalendarWords } from "../i18n/calendar.ts";
import { lengthOverLimit } from "../plan/text-length.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type {
  CalendarContent,
  CalendarFormat,
  PostProblem,
  PublishingTool,
  RenderedCalendar,
} from "./calendar-format.ts";
import { formatCsv, isFormula } from "./csv.ts";
import { type MediaRule, needsMedia, type ReadyPost, readyPost } from "./ready-post.ts";

/** A tool that publishes posts from a file, and what it accepts. */
export interface Scheduler extends Pick<PublishingTool, "postLimit" | "hints"> {
  /** What it is called in messages. */
  name: string;
  description: string;
  /** The first row, where the tool wants one. */
  header?: readonly string[];
  /** @param draft whether something has to be added by hand before the post may appear */
  row(post: ReadyPost, draft: boolean): string[];
  /** How far ahead a post must be, in minutes. */
  minLeadMinutes: number;
  /** How far ahead it may be, in days. */
  maxDaysAhead?: number;
  /** The steps that times are in, in minutes. */
  stepMinutes?: number;
  /** How far apart posts must be, in minutes. */
  minGapMinutes?: number;
  /** Whether a file is for one profile, which is chosen when it is uploaded. */
  oneProfile?: true;
  /** Ids of the platforms it publishes on from a file; all where nothing is said. */
  platforms?: readonly string[];
  /** What it makes of a row; a post of another format would appear as something that it is not. All where nothing is said. */
  formats?: readonly string[];
  /** Where it takes less text than the platform itself. */
  textLimits?: Readonly<Record<string, TextLimit>>;
  /** Which files it fetches from the web; none where nothing is said. */
  media?: MediaRule;
  /** Where a row can come in as a draft: ids of the platforms whose posts always need more than a row can say. */
  draftPlatforms?: readonly string[];
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
  const { name, postLimit, hints, oneProfile = false, spreadsheet = false } = tool;
  return {
    extension: "csv",
    description: tool.description,
    publishing: { tool: name, postLimit, hints, oneProfile, spreadsheet },
    // Nothing of ours may stand in such a file, so that nothing tells it from one of somebody else.
    isOwnOutput: () => false,
    render: (content) => renderPosts(content, tool),
  };
}

type ProblemText = (
  problem: keyof CalendarWords["problems"],
  data?: Readonly<Record<string, string | number>>,
) => string;

function renderPosts(content: CalendarContent, tool: Scheduler): RenderedCalendar {
  const { formatter, words } = content;
  const problems: PostProblem[] = [];
  const rest: CalendarEntry[] = [];
  const rows: string[][] = [];
  let formulas = 0;
  let last: number | undefined;
  for (const entry of content.entries) {
    const post = entry.occurrence?.post;
    if (!post) continue;
    const ready = readyPost(entry, post, { linkInText: !tool.linkColumn, media: tool.media }, content);
    const say: ProblemText = (problem, data = {}) =>
      formatter.interpolate(words.problems[problem], {
        form: tool.name,
        network: ready.platformName,
        ...data,
      });
    const why = refusalReason(ready, { last, now: content.now }, tool, say);
    if (why) {
      problems.push({ post: post.id, reason: why });
      continue;
    }
    if (tool.postLimit && rows.length >= tool.postLimit.posts) {
      rest.push(entry);
      continue;
    }
    const lacks = missingParts(ready, tool, say);
    if (lacks) problems.push({ post: post.id, reason: lacks, isIncluded: true });
    if (isFormula(ready.text)) formulas += 1;
    last = ready.publishAt?.getTime();
    rows.push(tool.row(ready, lacks !== undefined));
  }
  const text = formatCsv(tool.header ? [[...tool.header], ...rows] : rows, { spreadsheet: tool.spreadsheet });
  return { text, problems, overflow: rest, formulaCount: formulas };
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Why the tool would not take a post; nothing where it would. */
function refusalReason(
  { platform, format, text, time, publishAt }: ReadyPost,
  { last, now }: { last: number | undefined; now: Date },
  tool: Scheduler,
  say: ProblemText,
): string | undefined {
  if (publishAt && publishAt < now) return say("past");
  if (tool.platforms && !tool.platforms.includes(platform)) return say("network");
  if (format && tool.formats && !tool.formats.includes(format)) return say("format", { format });
  if (!text) return say("noText");
  if (!publishAt) return say("noTime");
  const limit = tool.textLimits?.[platform] ?? platforms.find(({ id }) => id === platform)?.textLimit?.value;
  const length = limit && lengthOverLimit(text, limit);
  if (length) return say(tool.textLimits?.[platform] ? "tooLongHere" : "tooLong", { length, max: limit.max });
  if (tool.stepMinutes && Number(time.slice(3)) % tool.stepMinutes !== 0)
    return say("step", { minutes: tool.stepMinutes, time });
  const ahead = publishAt.getTime() - now.getTime();
  if (ahead < tool.minLeadMinutes * MINUTE_MS) return say("tooSoon", { minutes: tool.minLeadMinutes });
  if (tool.maxDaysAhead && ahead > tool.maxDaysAhead * DAY_MS)
    return say("tooLate", { days: tool.maxDaysAhead });
  return tool.minGapMinutes &&
    last !== undefined &&
    publishAt.getTime() - last < tool.minGapMinutes * MINUTE_MS
    ? say("tooClose", { minutes: tool.minGapMinutes })
    : undefined;
}

/** What has to be done by hand before a post may appear; nothing where it is whole. */
function missingParts(
  { platform, media, manualFiles }: ReadyPost,
  { draftPlatforms }: Scheduler,
  say: ProblemText,
): string | undefined {
  const what =
    manualFiles.length > 0
      ? say("media", { files: manualFiles.join(", ") })
      : needsMedia(platform) && media.length === 0
        ? say("noMedia")
        : draftPlatforms?.includes(platform)
          ? say("unfinished")
          : undefined;
  return what && draftPlatforms ? `${what} ${say("draft")}` : what;
}
