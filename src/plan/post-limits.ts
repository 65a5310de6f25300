import type { CatalogFact, FactSource } from "../catalog/fact.ts";
import type { Platform, TextLimit } from "../catalog/platforms.ts";
import { isBlank } from "./blank.ts";
import { hashtagsIn, hashtagsOf, mediaKindOf } from "./posts.ts";
import { lengthOverLimit, textLength } from "./text-length.ts";
import { secondsOf } from "./time.ts";
import type { Post, PostMedia } from "./types.ts";

/** A figure of a post that exceeds a limit of its platform. Videos are in seconds. */
export interface LimitExcess {
  figure: number;
  max: number;
  over: number;
  source: FactSource;
}

/** A text that is too long, with its length by part; the parts add up to the figure. */
interface TextExcess extends LimitExcess {
  limit: TextLimit;
  parts: { text: number; link: number; hashtags: number };
}

/** A video that is too long. */
interface VideoExcess extends LimitExcess {
  file: PostMedia;
  /** Whether the limit applies only to the post's format. */
  ofFormat: boolean;
}

/** Returns by how much the published text of a post is too long, or `undefined` if it is not. */
export function textExcess(post: Post, { textLimit }: Platform): TextExcess | undefined {
  // Articles have a far higher limit than posts.
  if (!textLimit || post.format === "article" || isBlank(post.text)) return undefined;
  const limit = limitOfFormat(textLimit.value, post.format);
  const { text, link, hashtags } = publishedText(post, limit);
  const figure = lengthOverLimit(text + link + hashtags, limit);
  if (figure === undefined) return undefined;
  const ofText = textLength(text, limit);
  const ofLink = textLength(link, limit);
  return {
    ...excess(figure, limit.max, textLimit.source),
    limit,
    parts: { text: ofText, link: ofLink, hashtags: figure - ofText - ofLink },
  };
}

/** Returns the limit of a format, which on some platforms differs from the limit of other posts. */
export function limitOfFormat(limit: TextLimit, format: string | null | undefined): TextLimit {
  const formats: Readonly<Record<string, number>> = limit.formats ?? {};
  return { ...limit, max: formats[format ?? ""] ?? limit.max };
}

/**
 * Returns the published text of a post and the link and hashtags appended to it. They are only appended if
 * the platform counts links as text: other platforms have cards, fields and first comments for them.
 */
function publishedText({ text = "", link, hashtags = [] }: Post, limit: TextLimit) {
  if (limit.link === undefined) return { text, link: "", hashtags: "" };
  const present = new Set(hashtagsIn(text).map((tag) => tag.toLowerCase()));
  const missing = hashtags.filter((tag) => !present.has(tag.toLowerCase()));
  return {
    text,
    link: link && !text.includes(link) ? ` ${link}` : "",
    hashtags: missing.map((tag) => ` #${tag}`).join(""),
  };
}

/** Returns by how much a post has too many hashtags, or `undefined` if it does not. */
export function hashtagExcess(post: Post, { hashtags }: Platform): LimitExcess | undefined {
  return hashtags && countExcess(hashtagsOf(post).length, hashtags);
}

/**
 * Returns by how much a post shows too many images and videos, or `undefined` if it does not. Other files may
 * be captions.
 */
export function mediaExcess({ media: files = [] }: Post, { media }: Platform): LimitExcess | undefined {
  const shown = files.filter((file) => ["image", "video"].includes(mediaKindOf(file) ?? ""));
  return media && countExcess(shown.length, media);
}

/** Returns the videos with a known length that are too long for the platform or for the post's format. */
export function videoExcesses({ format, media = [] }: Post, { videoLength }: Platform): VideoExcess[] {
  // A live video has no length in advance, and its own limits.
  if (!videoLength || format === "live") return [];
  const { value, source } = videoLength;
  const formats: Readonly<Record<string, number>> = value.formats ?? {};
  const formatMax = formats[format ?? ""];
  const max = formatMax ?? value.max;
  return media.flatMap((file) => {
    const seconds = file.length !== undefined && mediaKindOf(file) === "video" ? secondsOf(file.length) : 0;
    return seconds > max
      ? [{ ...excess(seconds, max, source), file, ofFormat: formatMax !== undefined }]
      : [];
  });
}

function countExcess(figure: number, { value, source }: CatalogFact<number>): LimitExcess | undefined {
  return figure > value ? excess(figure, value, source) : undefined;
}

function excess(figure: number, max: number, source: FactSource): LimitExcess {
  return { figure, max, over: figure - max, source };
}
