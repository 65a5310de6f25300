import { platforms } from "../catalog/platforms.ts";
import { channelsById, hashtagsIn, mediaKindOf } from "../plan/posts.ts";
import type { Post, PostMedia } from "../plan/types.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarContent } from "./calendar-format.ts";
import { clockTime, instantOf } from "./instant.ts";

/** A media file of a post that is available at a URL. */
interface ReadyMedia {
  address: string;
  kind: PostMedia["kind"];
  alt: string;
}

/** A post prepared for a publishing tool. */
export interface ReadyPost {
  date: string;
  /** Empty if the post has no time. */
  time: string;
  /** The time of publication; `undefined` if the post has no time. */
  publishAt?: Date;
  /** The text with the post's hashtags, and with the link if the tool has no field for it. */
  text: string;
  link: string;
  /** An id of the platform catalog. */
  platform: string;
  /** The platform's own name. */
  platformName: string;
  format?: string;
  /** The files that the tool downloads. */
  media: readonly ReadyMedia[];
  /** The files that must be attached by hand. */
  manualFiles: readonly string[];
}

/** The media files that a tool accepts by URL. */
export interface MediaRule {
  /** The maximum number of files in a row. */
  max: number;
  /** The accepted kinds of media. */
  kinds: readonly PostMedia["kind"][];
  /** The accepted file extensions, if the tool limits them. */
  fileNamePattern?: RegExp;
}

/** Returns a post prepared for a tool that accepts media by a rule. */
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
  const local = time !== undefined && zone ? clockTime(date, time, zone) : { date, time: time ?? "" };
  return {
    ...local,
    publishAt: publishTime(date, time, zone),
    text: postText(post, linkInText ? link : ""),
    link,
    platform,
    platformName: platforms.find(({ id }) => id === platform)?.name ?? platform,
    format: occurrence?.format,
    ...splitMedia(post, rule, content),
  };
}

/** Returns the text, followed by hashtags that are not in the text, and the link last. */
function postText({ text = "", hashtags = [] }: Post, link: string): string {
  const body = text.trim();
  const tagsInBody = new Set(hashtagsIn(body).map((tag) => tag.toLowerCase()));
  const otherTags = hashtags.filter((tag) => !tagsInBody.has(tag.toLowerCase())).map((tag) => `#${tag}`);
  const missingLink = body.includes(link) ? "" : link;
  return [body, otherTags.join(" "), missingLink].filter(Boolean).join("\n\n");
}

function splitMedia(
  { media: files = [] }: Post,
  rule: MediaRule | undefined,
  { mediaBaseUrl }: CalendarContent,
): Pick<ReadyPost, "media" | "manualFiles"> {
  const media: ReadyMedia[] = [];
  const manualFiles: string[] = [];
  for (const file of files) {
    const kind = mediaKindOf(file);
    const isAccepted =
      rule &&
      mediaBaseUrl &&
      media.length < rule.max &&
      rule.kinds.includes(kind) &&
      (rule.fileNamePattern?.test(file.file) ?? true);
    if (isAccepted) media.push({ address: mediaUrl(file.file, mediaBaseUrl), kind, alt: file.alt ?? "" });
    else manualFiles.push(file.file);
  }
  return { media, manualFiles };
}

function mediaUrl(file: string, base: string): string {
  return new URL(file.split("/").map(encodeURIComponent).join("/"), base).href;
}

/** Returns the time of publication. Uses the local time zone of the machine if the plan has none. */
function publishTime(date: string, time: string | undefined, zone: string | undefined): Date | undefined {
  if (time === undefined) return undefined;
  return zone ? instantOf(date, time, zone) : new Date(`${date}T${time}:00`);
}

/** Returns whether a platform requires an image or a video in every post, according to the catalog. */
export function needsMedia(platform: string): boolean {
  const formats = platforms.find(({ id }) => id === platform)?.formats?.value;
  return formats !== undefined && !formats.includes("text") && !formats.includes("link");
}
