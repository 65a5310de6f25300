import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextLimit } from "../../../src/catalog/platforms.ts";
import { lengthOverLimit, textLength } from "../../../src/plan/text-length.ts";

type Counts = TextLimit["counts"];
const kinds: Counts[] = ["characters", "graphemes", "utf-16", "bytes", "weighted", "emoji-bytes"];

describe.each<[text: string, lengths: Record<Counts, number>]>([
  ["Кафе", { characters: 4, graphemes: 4, "utf-16": 4, bytes: 8, weighted: 4, "emoji-bytes": 4 }],
  ["コーヒー", { characters: 4, graphemes: 4, "utf-16": 4, bytes: 12, weighted: 8, "emoji-bytes": 4 }],
  ["„а“ – …", { characters: 7, graphemes: 7, "utf-16": 7, bytes: 16, weighted: 8, "emoji-bytes": 7 }],
  ["☕", { characters: 1, graphemes: 1, "utf-16": 1, bytes: 3, weighted: 2, "emoji-bytes": 3 }],
  ["👩‍👧", { characters: 3, graphemes: 1, "utf-16": 5, bytes: 11, weighted: 2, "emoji-bytes": 11 }],
  ["1️⃣", { characters: 3, graphemes: 1, "utf-16": 3, bytes: 7, weighted: 2, "emoji-bytes": 7 }],
  ["и\u0306", { characters: 1, graphemes: 1, "utf-16": 1, bytes: 2, weighted: 1, "emoji-bytes": 1 }],
])("%j", (text, lengths) => {
  test.each(kinds)("in %s", (counts) => {
    expect(textLength(text, { counts })).toBe(lengths[counts]);
  });
});

describe("a link that counts as 23 on X", () => {
  test.each([
    ["https://example.org/a", 23],
    ["See https://example.org/a, please.", 23 + "See , please.".length],
    ["(http://a.example/b)", 25],
    ["example.org", 23],
    ["Example.ORG/a, they say", 23 + ", they say".length],
    ["(example.org)", 25],
    [`example.org/${"a".repeat(50)}`, 23],
    ["Read шrift.example.org", "Read шrift.example.org".length],
    ["at 7.30, or so", "at 7.30, or so".length],
    ["Node.js and README.txt", "Node.js and README.txt".length],
    ["Write to ema@example.org", "Write to ema@example.org".length],
    ["Write to ema.co@example.org", "Write to ema.co@example.org".length],
    ["Ask @ema.co", "Ask @ema.co".length],
    ["Ask @ema@social.example.", "Ask @ema@social.example.".length],
  ])("%s", (text, length) => {
    expect(textLength(text, { counts: "weighted", link: 23, bareDomains: true })).toBe(length);
  });
});

describe("a link that counts as 23 on Mastodon", () => {
  test.each([
    ["https://example.org/a", 23],
    ["example.org", "example.org".length],
    [`example.org/${"a".repeat(50)}`, 62],
    ["Ask @ema@social.example.", "Ask @ema".length],
    ["👨‍👩‍👧‍👦 https://example.org", 25],
  ])("%s", (text, length) => {
    expect(textLength(text, { counts: "graphemes", link: 23, remoteMentions: true })).toBe(length);
  });
});

test("no text is skipped as short that exceeds the limit", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("http://", "https://…", "http://.", " ", "𝅘𝅥𝅮", "שּׁ", "@a@b", "t.co", "a.co/b", "."),
  );
  const texts = fc.array(pieces).map((list) => list.join(""));
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...kinds),
      fc.constantFrom(undefined, 5, 23, 60),
      fc.constantFrom({}, { bareDomains: true as const }, { remoteMentions: true as const }),
      (text, counts, link, forms) => {
        const limit = { counts, ...(link !== undefined && { link }), ...forms };
        const length = textLength(text, limit);
        expect(lengthOverLimit(text, { ...limit, max: length })).toBeUndefined();
        if (length > 0) expect(lengthOverLimit(text, { ...limit, max: length - 1 })).toBe(length);
      },
    ),
  );
});
