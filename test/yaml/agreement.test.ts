import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readTree, readYaml } from "../../src/yaml/read.ts";

/** Values come from one parser and positions from another: wherever the fast one answers, both must say the same. */
function expectAgreement(text: string): void {
  const fast = readYaml(text);
  if (fast.tree || fast.faults.length > 0) return;
  const full = readTree(text);
  expect(full.faults, text).toEqual([]);
  // As JSON has them: of the two zeros, no plan can tell one from the other.
  expect(plain(fast.data), text).toEqual(plain(full.data));
}

const plain = (data: unknown): unknown => (data === undefined ? data : JSON.parse(JSON.stringify(data)));

describe("both readings of a text agree", () => {
  test.each([
    ["dates and times stay text", "on: 2027-01-31\nat: 18:00\nfrom: 08:00-22:00 daily\nwhen: 2026-07"],
    [
      "numbers of every kind",
      "a: 1\nb: -2.50\nc: 1e3\nd: 0o17\ne: 0x1F\nf: .5\ng: +12\nh: .inf\ni: 1_000\nj: 007\nk: 1.",
    ],
    ["what looks like yes or no", "a: yes\nb: no\nc: on\nd: true\ne: True\nf: ~\ng: null\nh: Null\ni:"],
    ["signs at the start of text", "a: -x\nb: '#tag'\nc: ?x\nd: +359 88 000 0001\ne: 20 %\nf: 20%"],
    [
      "block text, folded and literal, with every chomping",
      "a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\nc: |+\n  x\n\n",
    ],
    ["quotes and escapes", "a: \"\\u0416 \\\"x\\\" \\n\"\nb: 'it''s'\nc: \"a\n  b\"\nd: 'a\n\n  b'"],
    ["flow collections over lines", "a: { b: [1, 'two', {c: d}], e: 'f' }\ng: [\n  x,\n  y,\n]"],
    ["comments and document marks", "# one\n---\na: 1 # two\n# three\n...\n"],
    ["Cyrillic, emoji and wide signs", "кафе: „Липа“ – сутрин\nb: 🎉 party\nc: 日本"],
    ["merge keys are plain keys", "a:\n  <<: { b: 1 }\n  c: 2"],
    ["keys that are not text", "1: a\ntrue: b\n2.5: c"],
    ["Windows line ends", "a: 1\r\nb: |\r\n  x\r\n  y\r\n"],
    ["dangerous keys", "__proto__: 1\nconstructor: 2\ntoString: 3"],
    ["long text over several lines", "a: one two\n  three four\n\n  five\nb: x"],
  ])("%s", (_, text) => expectAgreement(text));

  test("every example", () => {
    const root = join(import.meta.dirname, "../../examples");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".yaml"),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expectAgreement(readFileSync(join(root, file), "utf8"));
  });

  test.each([
    'a: "Which cake do you remember?"\n',
    "{ a: \"What do we change?\", b: 'The next update:' }",
    "- 'Is it so?'\n",
    '{"a":"b","c":["d","e"]}',
  ])("a text in quotes that ends with a sign needs no second reading: %j", (text) => {
    expect(readYaml(text).tree).toBeUndefined();
    expectAgreement(text);
  });

  test("whatever data is written as YAML, in whatever style", () => {
    const style = fc.record({
      collectionStyle: fc.constantFrom("any", "block", "flow"),
      defaultStringType: fc.constantFrom(
        "PLAIN",
        "QUOTE_DOUBLE",
        "QUOTE_SINGLE",
        "BLOCK_LITERAL",
        "BLOCK_FOLDED",
      ),
      lineWidth: fc.constantFrom(0, 20, 80),
    });
    const data = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ stringUnit: "grapheme" }));
    fc.assert(
      fc.property(data, style, (value, options) => expectAgreement(stringify(value, options as object))),
      { numRuns: 600, seed: 2027 },
    );
  });

  test("whatever a person might type", () => {
    const piece = fc.constantFrom(
      "a",
      "b:",
      " ",
      "\n",
      "  ",
      "- ",
      ": ",
      "#",
      "'",
      '"',
      "[",
      "]",
      "{",
      "}",
      ",",
      "1",
      "|\n",
      ">\n",
      "?",
      "!",
      "ж",
      "%",
      "@",
    );
    const typed = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(typed, expectAgreement), { numRuns: 6000, seed: 2027 });
  });
});
