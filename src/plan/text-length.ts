import type { TextLimit } from "../catalog/platforms.ts";

/** The length of a text as a platform counts it, where that is more than it takes; else nothing. */
export function lengthOverLimit(text: string, limit: TextLimit): number | undefined {
  const composed = text.normalize("NFC");
  if (composed.length * maxCountPerUnit(limit) <= limit.max) return undefined;
  const length = countComposed(composed, limit);
  return length > limit.max ? length : undefined;
}

/** The length of a text as a platform counts it. Letters written with accents apart count as the letters they make. */
export function textLength(text: string, limit: Pick<TextLimit, "counts" | "link">): number {
  return countComposed(text.normalize("NFC"), limit);
}

function countComposed(text: string, { counts, link }: Pick<TextLimit, "counts" | "link">): number {
  const count = textCounters[counts];
  if (link === undefined) return count(text);
  const { rest, links } = separateLinks(text, link);
  return count(rest) + links;
}

type TextCounter = (text: string) => number;

const textCounters: Record<TextLimit["counts"], TextCounter> = {
  "utf-16": (text) => text.length,
  characters: countCharacters,
  bytes: countBytes,
  graphemes: (text) => {
    let count = 0;
    for (const _ of graphemesOf(text)) count += 1;
    return count;
  },
  weighted: (text) => countEmoji(text, () => 2, countWeighted),
  "emoji-bytes": (text) => countEmoji(text, countBytes, countCharacters),
};

/**
 * The most that one UTF-16 unit of a text can count for, so that a text that is short enough is not counted at all.
 * Bytes: a unit alone is at most 3 in UTF-8, and a pair of units is 4. Weighted: a code point is at most 2, and has one
 * unit or two. The rest merge units, and never make more of them. A link has as many units as the shortest at least.
 */
function maxCountPerUnit({ counts, link = 0 }: TextLimit): number {
  return Math.max(MAX_COUNT_PER_UNIT[counts], link / MIN_LINK_LENGTH);
}

const MAX_COUNT_PER_UNIT: Record<TextLimit["counts"], number> = {
  "utf-16": 1,
  characters: 1,
  graphemes: 1,
  weighted: 2,
  bytes: 3,
  "emoji-bytes": 3,
};

/** `http://`, where nothing but punctuation follows. */
const MIN_LINK_LENGTH = 7;

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function countBytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** The code points that weigh 1 on X; every other one weighs 2. From the configuration of twitter-text 3. */
const SINGLE_WEIGHT_RANGES = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function countWeighted(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += SINGLE_WEIGHT_RANGES.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return count;
}

/** Signs that an emoji may begin with or be made of; a text without any of them has no emoji. */
const mayBeEmoji = /\u200d|\ufe0f|[\u203c-\u3299\ud83c-\ud83e]/;

/** Counts emoji, however many code points they are made of, in one way and all else in another. */
function countEmoji(text: string, emoji: TextCounter, other: TextCounter): number {
  if (!mayBeEmoji.test(text)) return other(text);
  let count = 0;
  for (const grapheme of graphemesOf(text)) count += (isEmoji(grapheme) ? emoji : other)(grapheme);
  return count;
}

let emojiPattern: RegExp | undefined;

/** Whether something is shown as an emoji: by itself, or as the variation selector behind it asks. */
function isEmoji(grapheme: string): boolean {
  if (!mayBeEmoji.test(grapheme)) return false;
  // Made when first needed: Node builds the tables of such a class slowly, and few texts need them.
  emojiPattern ??= /\p{Emoji_Presentation}|\ufe0f/u;
  return emojiPattern.test(grapheme);
}

let segmenter: Intl.Segmenter | undefined;

/** What people see as single characters. */
function* graphemesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const webAddress = /https?:\/\/[^\s<>"“”„«»]+/g;

/** What looks like an address without its `https://`, as platforms recognize some of them. */
const bareAddress = /(?<![^\s(])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"“”„«»]*)?/gi;

/** Somebody on another server, of whom only the first part counts. */
const remoteMention = /(@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+/g;

/**
 * A text without its links, and what the links count for. An address that only looks like a link counts for no more
 * than it would either way, as nobody knows whether the platform will take it for one.
 */
function separateLinks(text: string, link: number): { rest: string; links: number } {
  let links = 0;
  const rest = text
    .replace(webAddress, (address) => {
      links += link;
      return trailingPunctuation(address);
    })
    .replace(bareAddress, (address) => {
      if (address.length <= link) return address;
      links += link;
      return trailingPunctuation(address);
    })
    .replace(remoteMention, "$1");
  return { rest, links };
}

/** The punctuation behind an address, which belongs to the sentence. */
function trailingPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)".includes(address.charAt(end - 1))) end -= 1;
  return address.slice(end);
}
