import { platforms, type TextLimit } from "../catalog/platforms.ts";
import type { Messages } from "../generated/messages.ts";
import { formatMessage } from "../i18n/message.ts";
import { limitOfFormat } from "../plan/post-limits.ts";
import { lengthOverLimit } from "../plan/text-length.ts";
import { DAY_MS } from "../plan/time.ts";
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

/** A tool that publishes posts from a file, with the limits of the posts it accepts. */
export interface Scheduler extends Pick<PublishingTool, "postLimit" | "hints"> {
  /** The name of the tool in messages. */
  name: string;
  description: string;
  /** The header row, if the tool requires one. */
  header?: readonly string[];
  /**
   * Returns the cells of a post.
   * @param draft whether something must be added by hand before the post can be published
   */
  row(post: ReadyPost, draft: boolean): string[];
  /** The minimum lead time of a post, in minutes. */
  minLeadMinutes: number;
  /** The maximum lead time of a post, in days. */
  maxDaysAhead?: number;
  /** Times must be multiples of this number of minutes. */
  stepMinutes?: number;
  /** The minimum time between two posts, in minutes. */
  minGapMinutes?: number;
  /** Whether a file is for one profile, which is chosen at the upload. */
  oneProfile?: true;
  /** The ids of the platforms on which it publishes posts from a file. All by default. */
  platforms?: readonly string[];
  /**
   * The supported post formats; a post of another format would be published as the wrong format. All by
   * default.
   */
  formats?: readonly string[];
  /** Text limits by platform, if they are stricter than the platform's own. */
  textLimits?: Readonly<Record<string, TextLimit>>;
  /** The media files that it downloads by URL. None by default. */
  media?: MediaRule;
  /** The ids of platforms whose posts always need manual completion, if the tool supports drafts. */
  draftPlatforms?: readonly string[];
  /** Whether the link has its own column and is not added to the text. */
  linkColumn?: true;
  /**
   * Whether users open the file in a spreadsheet. Otherwise formulas are not escaped, because the tool
   * publishes the cell unchanged and an apostrophe before `=` or `@` would appear in the post.
   */
  spreadsheet?: true;
}

/**
 * Returns a calendar format for a publishing tool: only accepted posts, and the reasons why others are
 * missing.
 */
export function schedulerFormat(tool: Scheduler): CalendarFormat {
  const { name, postLimit, hints, oneProfile = false, spreadsheet = false } = tool;
  return {
    extension: "csv",
    description: tool.description,
    publishing: { tool: name, postLimit, hints, oneProfile, spreadsheet },
    // A marker would break the layout of the tool, so files written by smplan cannot be recognized.
    isOwnOutput: () => false,
    render: (content) => renderPosts(content, tool),
  };
}

type ProblemText = (
  problem: keyof Messages["calendar"]["problems"],
  data?: Readonly<Record<string, string | number>>,
) => string;

function renderPosts(content: CalendarContent, tool: Scheduler): RenderedCalendar {
  const { words } = content;
  const problems: PostProblem[] = [];
  const overflow: CalendarEntry[] = [];
  const rows: string[][] = [];
  let formulaCount = 0;
  let last: number | undefined;
  for (const entry of content.entries) {
    const post = entry.occurrence?.post;
    if (!post) continue;
    const ready = readyPost(entry, post, { linkInText: !tool.linkColumn, media: tool.media }, content);
    const names = {
      form: tool.name,
      network: ready.platformName,
      format: content.formatter.value("format", ready.format) ?? "",
    };
    const problemText: ProblemText = (problem, data = {}) =>
      formatMessage(words.problems[problem], { ...names, ...data });
    const reason = rejectionReason(ready, { last, now: content.now }, tool, problemText);
    if (reason) {
      problems.push({ post: post.id, reason });
      continue;
    }
    if (tool.postLimit && rows.length >= tool.postLimit.posts) {
      overflow.push(entry);
      continue;
    }
    const missing = missingParts(ready, tool, problemText);
    if (missing) problems.push({ post: post.id, reason: missing, isIncluded: true });
    if (isFormula(ready.text)) formulaCount += 1;
    last = ready.publishAt?.getTime();
    rows.push(tool.row(ready, missing !== undefined));
  }
  const text = formatCsv(tool.header ? [[...tool.header], ...rows] : rows, { spreadsheet: tool.spreadsheet });
  return { text, problems, overflow, formulaCount };
}

const MINUTE_MS = 60_000;

/** Returns the reason why the tool would reject a post, or `undefined` if it accepts it. */
function rejectionReason(
  { platform, format, text, time, publishAt }: ReadyPost,
  { last, now }: { last: number | undefined; now: Date },
  tool: Scheduler,
  problemText: ProblemText,
): string | undefined {
  if (publishAt && publishAt < now) return problemText("past");
  if (tool.platforms && !tool.platforms.includes(platform)) return problemText("network");
  if (format && tool.formats && !tool.formats.includes(format)) return problemText("format");
  if (!text) return problemText("noText");
  if (!publishAt) return problemText("noTime");
  const own = tool.textLimits?.[platform] ?? platforms.find(({ id }) => id === platform)?.textLimit?.value;
  const limit = own && limitOfFormat(own, format);
  const length = limit && lengthOverLimit(text, limit);
  if (length)
    return problemText(tool.textLimits?.[platform] ? "tooLongHere" : "tooLong", { length, max: limit.max });
  if (tool.stepMinutes && Number(time.slice(3)) % tool.stepMinutes !== 0)
    return problemText("step", { minutes: tool.stepMinutes, time });
  const lead = publishAt.getTime() - now.getTime();
  if (lead < tool.minLeadMinutes * MINUTE_MS) return problemText("tooSoon", { minutes: tool.minLeadMinutes });
  if (tool.maxDaysAhead && lead > tool.maxDaysAhead * DAY_MS)
    return problemText("tooLate", { days: tool.maxDaysAhead });
  return tool.minGapMinutes &&
    last !== undefined &&
    publishAt.getTime() - last < tool.minGapMinutes * MINUTE_MS
    ? problemText("tooClose", { minutes: tool.minGapMinutes })
    : undefined;
}

/** Returns what must be done by hand before a post can be published, or `undefined` if it is complete. */
function missingParts(
  { platform, media, manualFiles }: ReadyPost,
  { draftPlatforms }: Scheduler,
  problemText: ProblemText,
): string | undefined {
  const missing =
    manualFiles.length > 0
      ? problemText("media", { files: manualFiles.join(", ") })
      : needsMedia(platform) && media.length === 0
        ? problemText("noMedia")
        : draftPlatforms?.includes(platform)
          ? problemText("unfinished")
          : undefined;
  return missing && draftPlatforms ? `${missing} ${problemText("draft")}` : missing;
}
