import { platforms } from "../facts/platforms.ts";
import { channelsById, hashtagsIn } from "../plan/posts.ts";
import { lengthOver } from "../plan/text-length.ts";
import type { Post } from "../plan/types.ts";
import { csvOf } from "./csv.ts";
import type { Entry } from "./entry.ts";
import type { CalendarContent, CalendarFormat, Problem, Written } from "./format.ts";
import { instantOf } from "./instant.ts";

/** A post as a tool that publishes takes it. */
export interface ReadyPost {
  date: string;
  time: string;
  /** With the hashtags that stand beside it in the plan. */
  text: string;
  link: string;
  /** An id of the platform catalogue. */
  platform: string;
}

/** A tool that publishes posts from a file, and what it accepts. */
export interface Scheduler {
  /** What it is called in messages. */
  name: string;
  about: string;
  /** The first row, where the tool wants one. */
  head?: readonly string[];
  row(post: ReadyPost): string[];
  /** The most posts in one file. */
  maxPosts: number;
  /** How far ahead a post must be, in minutes. */
  leadMinutes: number;
  /** The steps that times are in, in minutes. */
  stepMinutes?: number;
  /** How far apart posts must be, in minutes. */
  gapMinutes?: number;
  /** Whether a file is for one profile, which is chosen when it is uploaded. */
  oneProfile?: true;
  /** Ids of the platforms it publishes on from a file; all where nothing is said. */
  networks?: readonly string[];
}

/** A form of the calendar that a publishing tool reads: only posts that it will accept, and why the others are missing. */
export function schedulerFormat(tool: Scheduler): CalendarFormat {
  return {
    extension: "csv",
    about: tool.about,
    publishes: true,
    oneProfile: tool.oneProfile && tool.name,
    // Nothing of ours may stand in such a file, so that nothing tells it from one of somebody else.
    made: () => false,
    write: (content) => write(content, tool),
  };
}

function write(content: CalendarContent, tool: Scheduler): Written {
  const problems: Problem[] = [];
  const rows: string[][] = [];
  let last: number | undefined;
  for (const entry of content.entries) {
    const post = entry.occurrence?.post;
    if (!post) continue;
    const why = refusal(entry, post, { last, taken: rows.length }, content, tool);
    if (why) {
      problems.push({ post: post.id, why });
      continue;
    }
    const ready = readyPost(entry, post, content);
    last = momentOf(entry, content)?.getTime() ?? last;
    rows.push(tool.row(ready));
    const files = post.media?.map(({ file }) => file) ?? [];
    if (files.length > 0)
      problems.push({
        post: post.id,
        why: say("media", { files: files.join(", ") }, content, tool),
        kept: true,
      });
  }
  return { text: csvOf(tool.head ? [[...tool.head], ...rows] : rows), problems };
}

/** Why the tool would not take a post; nothing where it would. */
function refusal(
  entry: Entry,
  post: Post,
  { last, taken }: { last: number | undefined; taken: number },
  content: CalendarContent,
  tool: Scheduler,
): string | undefined {
  const { tell, now } = content;
  const { platform, text } = readyPost(entry, post, content);
  const { name = platform, textLimit } = platforms.find(({ id }) => id === platform) ?? {};
  if (tool.networks && !tool.networks.includes(platform))
    return say("network", { platform: name }, content, tool);
  if (!post.text?.trim()) return say("noText", {}, content, tool);
  if (entry.time === undefined) return say("noTime", {}, content, tool);
  const length = textLimit && lengthOver(text, textLimit.value);
  if (length) return say("tooLong", { length, max: textLimit.value.max, platform: name }, content, tool);
  if (tool.stepMinutes && Number(entry.time.slice(3)) % tool.stepMinutes !== 0)
    return say("step", { minutes: tool.stepMinutes, time: entry.time }, content, tool);
  const moment = momentOf(entry, content)?.getTime() ?? Number.POSITIVE_INFINITY;
  if (moment < now.getTime() + tool.leadMinutes * 60_000)
    return say("tooSoon", { minutes: tool.leadMinutes }, content, tool);
  if (tool.gapMinutes && last !== undefined && moment - last < tool.gapMinutes * 60_000)
    return say("tooClose", { minutes: tool.gapMinutes }, content, tool);
  return taken < tool.maxPosts
    ? undefined
    : tell.fill(content.words.problems.tooMany, { max: tool.maxPosts, form: tool.name });
}

function say(
  problem: keyof CalendarContent["words"]["problems"],
  data: Record<string, string | number>,
  { tell, words }: CalendarContent,
  { name }: Scheduler,
): string {
  return tell.fill(words.problems[problem], { ...data, form: name });
}

function readyPost(entry: Entry, post: Post, { sections }: CalendarContent): ReadyPost {
  const text = post.text?.trim() ?? "";
  const there = new Set(hashtagsIn(text).map((tag) => tag.toLowerCase()));
  const beside = (post.hashtags ?? []).filter((tag) => !there.has(tag.toLowerCase())).map((tag) => `#${tag}`);
  const channel = post.channel === undefined ? undefined : channelsById(sections.strategy).get(post.channel);
  return {
    date: entry.date,
    time: entry.time ?? "",
    text: [text, beside.join(" ")].filter(Boolean).join("\n\n"),
    link: post.link ?? "",
    platform: channel?.platform ?? "",
  };
}

function momentOf({ date, time }: Entry, { zone }: CalendarContent): Date | undefined {
  if (time === undefined) return undefined;
  return zone ? instantOf(date, time, zone) : new Date(`${date}T${time}:00`);
}
