import type { Channel, Post, PostMedia } from "./types.ts";

/** Returns the channels by id. */
export function channelsById({ channels = [] }: { channels?: Channel[] }): ReadonlyMap<string, Channel> {
  return new Map(channels.map((channel) => [channel.id, channel]));
}

/** Returns whether a post is already published or cancelled. */
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

/**
 * Returns the kind of a media file: its `kind`, or the kind of its file extension; `undefined` if it is
 * unknown.
 */
export function mediaKindOf({ kind, file }: PostMedia): PostMedia["kind"] {
  return kind ?? mediaKindsByExtension[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
}

/** The characters of words and hashtags: approximately the letters, marks and digits of all scripts. */
export const WORD_CHARACTERS =
  "0-9A-Za-z_\\u00aa\\u00b5\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff";

const hashtagInText = new RegExp(`(?<![${WORD_CHARACTERS}/&#])#([${WORD_CHARACTERS}]+)`, "g");
const digitsOnly = /^[\d_]+$/;

/** Returns the hashtags in a text without their #. A number such as #1 is not a hashtag. */
export function hashtagsIn(text: string): string[] {
  if (!text.includes("#")) return [];
  return [...text.matchAll(hashtagInText)].map(([, tag = ""]) => tag).filter((tag) => !digitsOnly.test(tag));
}

/** Returns the hashtags of a post's text and of its `hashtags`, without their # and without duplicates. */
export function hashtagsOf({ text = "", hashtags = [] }: Partial<Post>): string[] {
  const byName = new Map<string, string>();
  for (const tag of [...hashtagsIn(text), ...hashtags])
    if (!byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag);
  return [...byName.values()];
}

/**
 * Returns a language tag without region and script: `en` for `en-GB`. Bokmål and Nynorsk (nb, nn) are both
 * `no`.
 */
export function baseLanguage(tag: string): string {
  const base = tag.split("-")[0]?.toLowerCase() ?? "";
  return base === "nb" || base === "nn" ? "no" : base;
}

/** Returns the base language of a post. Without any language, it is English, the default of the format. */
export function postLanguage(post: Post, channel: Channel | undefined, plan = "en"): string {
  const [only, ...others] = channel?.languages ?? [];
  return baseLanguage(post.language ?? (only !== undefined && others.length === 0 ? only : plan));
}
