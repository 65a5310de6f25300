import type { Channel, Post, PostMedia } from "./types.ts";

/** The channels that posts and slots name, by their ids. */
export function channelsById({ channels = [] }: { channels?: Channel[] }): ReadonlyMap<string, Channel> {
  return new Map(channels.map((channel) => [channel.id, channel]));
}

/** Whether a post will not be published, now or ever again. */
export function isClosedPost({ status }: Post): boolean {
  return status === "published" || status === "cancelled";
}

const mediaKindsByExtension: Readonly<Record<string, PostMedia["kind"]>> = {
  ...Object.fromEntries(
    ["jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "svg", "bmp", "tif", "tiff"].map((ending) => [
      ending,
      "image" as const,
    ]),
  ),
  ...Object.fromEntries(
    ["mp4", "mov", "m4v", "webm", "avi", "mkv", "mpg", "mpeg"].map((ending) => [ending, "video" as const]),
  ),
};

/** What a file shows, as the post says or its ending tells; nothing where neither does. */
export function mediaKindOf({ kind, file }: PostMedia): PostMedia["kind"] {
  return kind ?? mediaKindsByExtension[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
}

/** Letters, marks and digits of every script, near enough: what words and hashtags are made of. */
export const WORD_CHARACTERS =
  "0-9A-Za-z_\\u00aa\\u00b5\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff";

const hashtagInText = new RegExp(`(?<![${WORD_CHARACTERS}/&#])#([${WORD_CHARACTERS}]+)`, "g");
const digitsOnly = /^[\d_]+$/;

/** The hashtags of a text, without their #; a number such as #1 is none. */
export function hashtagsIn(text: string): string[] {
  if (!text.includes("#")) return [];
  return [...text.matchAll(hashtagInText)].map(([, tag = ""]) => tag).filter((tag) => !digitsOnly.test(tag));
}

/** Every hashtag of a post once, without its #: those in its text and those beside it. */
export function hashtagsOf({ text = "", hashtags = [] }: Post): string[] {
  const byName = new Map<string, string>();
  for (const tag of [...hashtagsIn(text), ...hashtags])
    if (!byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag);
  return [...byName.values()];
}

/** A language without its region or script: en of en-GB. The two kinds of written Norwegian are one language. */
export function baseLanguage(tag: string): string {
  const base = tag.split("-")[0]?.toLowerCase() ?? "";
  return base === "nb" || base === "nn" ? "no" : base;
}
