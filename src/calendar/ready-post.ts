import { platforms } from "../catalog/platforms.ts";
import { channelsById, hashtagsIn, mediaKindOf } from "../plan/posts.ts";
import type { Post, PostMedia } from "../plan/types.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarContent } from "./calendar-format.ts";
import { clockTime, instantOf } from "./instant.ts";

/** A file of a post that has an address on the web. */
interface ReadyMedia {
  address: string;
  kind: PostMedia["kind"];
  alt: string;
}

/** A post as a tool that publishes takes it. */
export interface ReadyPost {
  date: string;
  /** Empty where nobody has said when. */
  time: string;
  /** The moment it is to appear; nothing where nobody has said when. */
  publishAt?: Date;
  /** With the hashtags that stand beside it in the plan, and the link where the tool has no place of its own for it. */
  text: string;
  link: string;
  /** An id of the platform catalogue. */
  platform: string;
  /** What the platform calls itself. */
  platformName: string;
  format?: string;
  /** The files that the tool takes from the web. */
  media: readonly ReadyMedia[];
  /** The files that have to be attached by hand. */
  manualFiles: readonly string[];
}

export interface MediaRule {
  /** The most files in one row. */
  max: number;
  /** The kinds that it takes. */
  kinds: readonly PostMedia["kind"][];
  /** The endings that it takes, where it says so. */
  fileNamePattern?: RegExp;
}

/** A post with all that a row is made of, by what the tool takes. */
export function readyPost(
  { date, time, occurrence }: CalendarEntry,
  post: Post,
  { linkInText, media: rule }: { linkInText: boolean; media?: MediaRule },
  content: CalendarContent,
): ReadyPost {
  const { sections, zone } = content;
  const channel = post.channel === undefined ? undefined : channelsById(sections.strategy).get(post.channel);
  const platform = channel?.platform ?? "";
  const link = post.link ?? "";
  const shown = time !== undefined && zone ? clockTime(date, time, zone) : { date, time: time ?? "" };
  return {
    ...shown,
    publishAt: publishTime(date, time, zone),
    text: postText(post, linkInText ? link : ""),
    link,
    platform,
    platformName: platforms.find(({ id }) => id === platform)?.name ?? platform,
    format: occurrence?.format,
    ...splitMedia(post, rule, content),
  };
}

/** The hashtags follow the text, each once, and the link comes last. */
function postText({ text = "", hashtags = [] }: Post, link: string): string {
  const own = text.trim();
  const there = new Set(hashtagsIn(own).map((tag) => tag.toLowerCase()));
  const beside = hashtags.filter((tag) => !there.has(tag.toLowerCase())).map((tag) => `#${tag}`);
  const last = own.includes(link) ? "" : link;
  return [own, beside.join(" "), last].filter(Boolean).join("\n\n");
}

function splitMedia(
  { media: files = [] }: Post,
  rule: MediaRule | undefined,
  { mediaBaseUrl }: CalendarContent,
): Pick<ReadyPost, "media" | "manualFiles"> {
  const media: ReadyMedia[] = [];
  const missing: string[] = [];
  for (const file of files) {
    const kind = mediaKindOf(file);
    const taken =
      rule &&
      mediaBaseUrl &&
      media.length < rule.max &&
      rule.kinds.includes(kind) &&
      (rule.fileNamePattern?.test(file.file) ?? true);
    if (taken) media.push({ address: mediaUrl(file.file, mediaBaseUrl), kind, alt: file.alt ?? "" });
    else missing.push(file.file);
  }
  return { media, manualFiles: missing };
}

function mediaUrl(file: string, base: string): string {
  return new URL(file.split("/").map(encodeURIComponent).join("/"), base).href;
}

/** Without a time zone, the clocks of this machine are the plan's. */
function publishTime(date: string, time: string | undefined, zone: string | undefined): Date | undefined {
  if (time === undefined) return undefined;
  return zone ? instantOf(date, time, zone) : new Date(`${date}T${time}:00`);
}

/** Whether a platform takes nothing without an image or a video, as far as the catalogue knows. */
export function needsMedia(platform: string): boolean {
  const formats = platforms.find(({ id }) => id === platform)?.formats?.value;
  return formats !== undefined && !formats.includes("text") && !formats.includes("link");
}
