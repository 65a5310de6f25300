import topLevelDomains from "tlds";
import type { TextLimit } from "../catalog/platforms.ts";

/** The rules by which a platform counts the length of a text. */
type TextMeasure = Omit<TextLimit, "max" | "formats">;

/** Returns the length of a text as a platform counts it if it exceeds the limit; otherwise `undefined`. */
export function lengthOverLimit(text: string, limit: TextLimit): number | undefined {
  const composed = text.normalize("NFC");
  if (composed.length * maxCountPerUnit(limit) <= limit.max) return undefined;
  const length = countComposed(composed, limit);
  return length > limit.max ? length : undefined;
}

/**
 * Returns the length of a text as a platform counts it. Letters with combining accents count as one letter
 * (NFC).
 */
export function textLength(text: string, limit: TextMeasure): number {
  return countComposed(text.normalize("NFC"), limit);
}

function countComposed(text: string, limit: TextMeasure): number {
  const count = textCounters[limit.counts];
  if (limit.link === undefined) return count(text);
  const { rest, links } = separateLinks(text, limit);
  return count(rest) + links * limit.link;
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
 * Returns the maximum that one UTF-16 unit of a text can count for, so that short texts do not have to be
 * counted. Bytes: a single unit has at most 3 bytes in UTF-8, and a surrogate pair has 4. Weighted: a code
 * point weighs at most 2 and has one or two units. The other methods only merge units.
 */
function maxCountPerUnit({ counts, link = 0, bareDomains }: TextLimit): number {
  const shortest = bareDomains ? SHORTEST_BARE_DOMAIN.length : SHORTEST_LINK.length;
  return Math.max(MAX_COUNT_PER_UNIT[counts], link / shortest);
}

const MAX_COUNT_PER_UNIT: Record<TextLimit["counts"], number> = {
  "utf-16": 1,
  characters: 1,
  graphemes: 1,
  weighted: 2,
  bytes: 3,
  "emoji-bytes": 3,
};

/** Punctuation after it is not part of the link. */
const SHORTEST_LINK = "http://";
const SHORTEST_BARE_DOMAIN = "t.co";

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

/** The code points with weight 1 on X; all others have weight 2. From the configuration of twitter-text 3. */
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

/** Characters that occur in emoji: a text without any of them has no emoji. */
const mayBeEmoji = /\u200d|\ufe0f|[\u203c-\u3299\ud83c-\ud83e]/;

/** Counts emoji with one counter, one emoji at a time, and all other graphemes with another. */
function countEmoji(text: string, emoji: TextCounter, other: TextCounter): number {
  if (!mayBeEmoji.test(text)) return other(text);
  let count = 0;
  for (const grapheme of graphemesOf(text)) count += (isEmoji(grapheme) ? emoji : other)(grapheme);
  return count;
}

let emojiPattern: RegExp | undefined;

/**
 * Returns whether a grapheme is shown as an emoji: by default, or because of the variation selector U+FE0F.
 */
function isEmoji(grapheme: string): boolean {
  if (!mayBeEmoji.test(grapheme)) return false;
  // Compiled when first needed: Node builds the tables of a Unicode class slowly, and few texts need them.
  emojiPattern ??= /\p{Emoji_Presentation}|\ufe0f/u;
  return emojiPattern.test(grapheme);
}

let segmenter: Intl.Segmenter | undefined;

/** Yields the characters of a text as a reader perceives them. */
function* graphemesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const webAddress = /https?:\/\/[^\s<>"“”„«»]+/g;

/**
 * A possible domain without `https://`, with a path if it has one. As in twitter-text, the platform's own
 * library, only domains in ASCII count, and no part of an e-mail address, a mention or a hashtag.
 */
const bareAddress =
  /(?<![\p{L}\p{N}\p{M}@＠$#＃_./-])((?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,})(?![a-z0-9@+-])(?:\/[^\s<>"“”„«»]*)?/giu;

/** A mention of an account on another server. */
const remoteMention = /(@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+/g;

const knownTopLevelDomains: ReadonlySet<string> = new Set(topLevelDomains);

/** Returns a text without its links, and the number of links. */
function separateLinks(
  text: string,
  { bareDomains, remoteMentions }: TextMeasure,
): { rest: string; links: number } {
  let links = 0;
  const withoutLink = (address: string): string => {
    links += 1;
    return trailingPunctuation(address);
  };
  let rest = text.replace(webAddress, withoutLink);
  if (bareDomains && rest.includes("."))
    rest = rest.replace(bareAddress, (address, domain: string) =>
      isDomain(domain) ? withoutLink(address) : address,
    );
  if (remoteMentions) rest = rest.replace(remoteMention, "$1");
  return { rest, links };
}

/** Returns whether a name ends with an existing top-level domain, unlike "node.js" and "e.g". */
function isDomain(name: string): boolean {
  return knownTopLevelDomains.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** Returns the punctuation at the end of an address, which belongs to the sentence. */
function trailingPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)".includes(address.charAt(end - 1))) end -= 1;
  return address.slice(end);
}
