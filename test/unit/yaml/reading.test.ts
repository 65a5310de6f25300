import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseEditTree } from "../../../src/yaml/edit-tree.ts";
import { loadOptions } from "../../../src/yaml/load-options.ts";
import { readPositions } from "../../../src/yaml/read-positions.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { rangeOfValue } from "../../../src/yaml/value-ranges.ts";
import { runs, seed } from "../../support/seed.ts";

/** Returns the data that another YAML parser reads; `undefined` if it reports an error. */
function readByOther(text: string): { data: unknown } | undefined {
  const tree = parseEditTree(text);
  if (tree.errors.length > 0) return undefined;
  try {
    return { data: tree.toJS({ maxAliasCount: -1 }) };
  } catch {
    return undefined;
  }
}

/**
 * Returns the data as JSON, without the differences that no plan depends on: the sign of zero, and the
 * characters of a blank text.
 */
const plain = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data ?? null), (_, value) =>
    typeof value === "string" && value.trim() === "" ? "" : value,
  );

/** Checks that another parser reads the same data, if both parsers accept the text. */
function expectAgreement(text: string): void {
  const { data, diagnostics } = readYaml(text);
  // A plan is a mapping, so how a single value is read does not matter.
  if (typeof data !== "object" || data === null) return;
  const other = readByOther(text);
  if (diagnostics.length === 0 && other) expect(plain(data), JSON.stringify(text)).toEqual(plain(other.data));
}

/** Checks the position of every value: the text at that position has the same value. */
function expectPositions(text: string): void {
  const { data, diagnostics } = readYaml(text);
  if (diagnostics.length > 0) return;
  const positions = readPositions(text);
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value))
        visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
      return;
    }
    // Nothing has to be written for null or for an empty block scalar.
    if (value === null || value === "") return;
    const { start, end } = rangeOfValue(positions, path);
    const written = text.slice(start, end);
    // The indentation indicator of a block scalar depends on its parent.
    if (/^[|>][-+]?\d/.test(written)) return;
    const expected = typeof value === "string" && /^[|>]/.test(written) ? value.trimEnd() : value;
    expect(readPiece(written), JSON.stringify({ text, path, written })).toEqual(expected);
  };
  visit(data, []);
}

/** Reads a piece of a text; block scalars without spaces and line breaks at the end. */
function readPiece(written: string): unknown {
  if (/^[|>]/.test(written)) return String(load(`${written}\n`, loadOptions)).trimEnd();
  const indented = written.replace(/\n[ \t]*(?=\S)/g, "\n ");
  return (load(`k: ${indented}`, loadOptions) as { k: unknown }).k;
}

describe("a text is read as other readers of YAML read it", () => {
  test.each([
    ["dates and times stay text", "on: 2027-01-31\nat: 18:00\nfrom: 08:00-22:00 daily\nwhen: 2026-07"],
    [
      "numbers of every kind",
      "a: 1\nb: -2.50\nc: 1e3\nd: 0o17\ne: 0x1F\nf: .5\ng: +12\nh: .inf\ni: 1_000\nj: 007\nk: 1.\nl: 0b11\nm: -0x1\nn: -.inf\no: .nan\np: 1e",
    ],
    ["what looks like yes or no", "a: yes\nb: no\nc: on\nd: true\ne: True\nf: ~\ng: null\nh: Null\ni:"],
    ["characters at the start of text", "a: -x\nb: '#tag'\nc: ?x\nd: +359 88 000 0001\ne: 20 %\nf: 20%"],
    [
      "block text, folded and literal, with every chomping",
      "a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\nc: |+\n  x\n\n",
    ],
    ["quotes and escapes", "a: \"\\u0416 \\\"x\\\" \\n\"\nb: 'it''s'\nc: \"a\n  b\"\nd: 'a\n\n  b'"],
    ["flow collections over lines", "a: { b: [1, 'two', {c: d}], e: 'f' }\ng: [\n  x,\n  y,\n]"],
    ["pairs in a list", 'a: [b: 1, c, "d": 2, {e: f}]'],
    ["comments and document marks", "# one\n---\na: 1 # two\n# three\n...\n"],
    ["Cyrillic, emoji and wide characters", "кафе: „Липа“ – сутрин\nb: 🎉 party\nc: 日本"],
    ["merge keys are plain keys", "a:\n  <<: { b: 1 }\n  c: 2"],
    ["keys that are not text", "1: a\ntrue: b\n2.5: c\n~: d"],
    ["Windows line ends", "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'd\r\n  e'\r\n"],
    ["dangerous keys", "__proto__: 1\nconstructor: 2\ntoString: 3"],
    ["long text over several lines", "a: one two\n  three four\n\n  five\nb: x"],
    ["anchors, aliases and tags", "a: &x [1, &y b]\nc: *x\nd: *y\ne: !!str x\nf: &z\n  g: 1\nh: *z"],
    ["aliases with comments", 'a:\n  - &x b c # d\n  - "e" # f\ng:\n  - *x # h\n  - [i] # j\nk: *x # l'],
    ["lists as far in as their key", "a:\n- b\n- c: 1\n  d: 2\ne:\n  - - f\n    - g\n  - h"],
    ["explicit keys", "? c\n: d\n? e\n"],
  ])("%s", (_, text) => {
    expect(readYaml(text).diagnostics).toEqual([]);
    expectAgreement(text);
    expectPositions(text);
  });

  test("every example", () => {
    const root = join(import.meta.dirname, "../../../examples");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".yaml"),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(root, file), "utf8");
      expectAgreement(text);
      expectPositions(text);
    }
  });

  test("any data that is written as YAML in any style", () => {
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
      fc.property(data, style, (value, options) => {
        const text = stringify(value, options as object);
        expectAgreement(text);
        expectPositions(text);
      }),
      { numRuns: runs(600), seed },
    );
  });

  test("any typed text", () => {
    const piece = fc.constantFrom(
      ...["a", "b:", " ", "\n", "  ", "- ", ": ", "#", "'", '"', "[", "]", "{", "}", ",", "1", "|\n", ">\n"],
      ...["ж", "%", "@", "\t", "\r\n", "\r", "key: ", "\n  ", "\n- ", " #c\n", "x: ", "y: ", "-1", "<<: "],
      ...["&x ", "*x", "!", "!!str ", "---\n", "...\n", "\ufeff", "~", "\\n"],
    );
    const typed = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(typed, (text) => {
        // An anchor or tag on an empty key confuses the other parser.
        if (!/[&!]\S*\s*:/.test(text)) expectAgreement(text);
        if (!/[&!]/.test(text)) expectPositions(text);
      }),
      { numRuns: runs(6000), seed },
    );
  });
});
