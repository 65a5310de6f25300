import { describe, expect, test } from "vitest";
import { LineIndex } from "../../../src/yaml/line-index.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";

/** Returns the message of a text's only diagnostic, with its line, its column and the marked text. */
function diagnosticOf(text: string): string {
  const { data, diagnostics } = readYaml(text);
  const [diagnostic, ...others] = diagnostics;
  expect(others).toEqual([]);
  if (!diagnostic) return `none: ${JSON.stringify(data)}`;
  expect(data).toBeUndefined();
  const { line, column } = new LineIndex(text).positionAt(diagnostic.start);
  return `${diagnostic.message} ${line}:${column} ${JSON.stringify(text.slice(diagnostic.start, diagnostic.end))}`;
}

describe("reports a syntax error with its position and its cause", () => {
  test.each([
    ["a: b: c", 'colon 1:4 "b:"'],
    ["a: { title: Spring: early, x: 1 }", 'colon 1:13 "Spring:"'],
    ['a: "b": c', 'colon 1:4 "\\"b\\":"'],
    ['a: "x"y', 'after-quote 1:7 "y"'],
    ["a: 'it's'", 'after-quote 1:8 "s\'"'],
    ['a: "x\n', 'quote 1:4 "\\""'],
    ['a: "x\nb: "y"\n', 'quote 1:4 "\\""'],
    ["a: 'x\n", 'quote 1:4 "\'"'],
    ["a: @x", 'sign 1:4 "@x"'],
    ["a: %x", 'sign 1:4 "%x"'],
    ["a: > text", 'sign 1:4 ">"'],
    ["a: ]", 'sign 1:4 "]"'],
    ["? - a\n: b", 'sign 1:3 "-"'],
    ["? { a: 1 }\n: b", 'sign 1:3 "{"'],
    ["a: {{ title }}", 'sign 1:4 "{"'],
    ["a: b\n  c: d", 'indentation 2:3 "c"'],
    ["a: 1\n b: 2", 'indentation 2:2 "b"'],
    ["a:\n  - b\n c: 1", 'indentation 3:2 "c"'],
    ["a:\n    b: 1\n  c: 2", 'indentation 3:3 "c"'],
    ["a: 1\n- b", 'indentation 2:1 "-"'],
    ["- a: 1\n  b: 2\n   c: 3", 'indentation 3:4 "c"'],
    ["x:\n  - a: 1\n   - b\n", 'indentation 3:4 "-"'],
    ["- - \n- ", 'indentation 2:1 "-"'],
    ["a\nb: 1", 'neither 1:1 "a"'],
    ["smplan: 1\nplan\n  title: x", 'neither 2:1 "plan"'],
    ["a: |\n text\nless\nb: 1", 'neither 3:1 "less"'],
    ["a: 1\n\tb: 2", 'tab 2:1 "\\t"'],
    ["objectives:\n\t- id: o1\n\t  statement: x", 'tab 2:1 "\\t"'],
    ["a:\n  - b\n\t- c", 'tab 3:1 "\\t"'],
    ["a: *x", 'alias 1:4 "*x"'],
    ["a: 1\nb: **bold**", 'alias 2:4 "**bold**"'],
    ["a: * b", 'alias 1:4 "*"'],
    ["a: &x [*x]", 'alias-circle 1:8 "*x"'],
    ['a: "\\d"', 'backslash 1:5 "\\\\d\\""'],
    ["a: !x y", 'tag 1:4 "!x"'],
    ["a: !x\nb: 1", 'tag 1:4 "!x"'],
    ["a: ! b", 'tag 1:4 "!"'],
    ["a: !!binary aGk=", 'tag 1:4 "!!binary"'],
    ["a: - b", 'list-inline 1:4 "-"'],
    ["a: [1,,2]", 'bracket 1:7 ","'],
    ["a: [1, 2\nc: d", 'bracket 1:4 "["'],
    ["a: { b: 1\nteam: []\n", 'bracket 1:4 "{"'],
    ["a: {b: 1, c: 2]", 'bracket 1:15 "]"'],
    ["a: [1, 2]]", 'bracket 1:10 "]"'],
    ["a: [b, c\n  d: e]", 'bracket 2:4 ":"'],
    ['a: "x"#c', 'comment 1:7 "#"'],
    ["a: [x]#c", 'comment 1:7 "#"'],
    ["a: 1\nb: 2\na: 3", 'key-twice 3:1 "a"'],
    ["a: 1\n---\nb: 2", 'documents 2:1 "---"'],
    ["a: 1\n---\n", 'documents 2:1 "---"'],
    ["---\na: 1\n--- # next\nb: 2", 'documents 3:1 "---"'],
    ["a: 1\n...\nb: 2", 'after-end 2:1 "..."'],
    ["a: 1\n...\nmore", 'after-end 2:1 "..."'],
    ["a: b\rc: d\n", 'carriage-return 1:5 "\\r"'],
    ["a: x\u0007", 'control 1:5 "\\u0007"'],
    ["a: 1 # \u001b[31m", 'control 1:8 "\\u001b"'],
    ["a: 1\n\ufeffb: 2", 'control 2:1 "\ufeff"'],
  ])("%j", (text, expected) => expect(diagnosticOf(text)).toBe(expected));

  test.each([
    ["---\na: 1\n...\n# the end\n"],
    ['a: wow ! b\nb: "! x" # what ! is this\n'],
    ['a: "#fff"\nb: \'[x]#y\'\nc: |\n  "x"#y\n# "x"#y\n'],
    ['{\n\t"a": [\n\t\t1\n\t]\n}'],
    ["a: |\n  x\n  \ty\nb: 'x\n\ty'\n"],
    ["a: {b: [{c: 1}]}\nd: [[1], [2]]\n"],
    ["a: !!str 2027\n"],
    ["a: |\nb: >\n"],
    ["-\n  a: 1\n-\n- b\n"],
  ])("%j is read without diagnostics", (text) => expect(diagnosticOf(text)).toMatch(/^none/));
});

describe("aliases", () => {
  test("may be used as often as the size limit allows", () => {
    expect(diagnosticOf(`a: &a ${"x".repeat(1000)}\nb: [${"*a, ".repeat(1000)}]`)).toMatch(/^none/);
  });

  test("that expand beyond the size limit are refused", () => {
    expect(diagnosticOf(`a: &a ${"x".repeat(50_000)}\nb: [${"*a, ".repeat(90)}]`)).toMatch(/^aliases 2:5/);
    const doubled = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect(diagnosticOf(["a0: &a0 x", ...doubled].join("\n"))).toMatch(/^aliases/);
  });

  test("that nest deeper than the limit are refused", () => {
    const nested = Array.from({ length: 100 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`);
    expect(diagnosticOf(["a0: &a0 x", ...nested].join("\n"))).toMatch(/^aliases/);
  });
});

test("a text of two megabytes is parsed in time", () => {
  const texts = {
    tabs: `[\n${'\t{ "a": 1 },\n'.repeat(100_000)}]`,
    comments: `a: [\n${'  "x", # y "#z"\n'.repeat(100_000)}]`,
    "number signs": `a: |\n${"  # ! b # c\n".repeat(100_000)}`,
    dashes: `a:\n${"  -\n".repeat(200_000)}`,
    quotes: `a: "${'\\"#'.repeat(500_000)}"`,
    blanks: `a: b${" ".repeat(1_000_000)}\nc: d`,
    "open brackets": "[".repeat(1_000_000),
    colons: ": ".repeat(500_000),
    anchors: "&a ".repeat(500_000),
    tags: "!a ".repeat(500_000),
    letters: "a".repeat(2_000_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    const start = process.cpuUsage();
    readYaml(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6, `seconds for ${name}`).toBeLessThan(2);
  }
});
