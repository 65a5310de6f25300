import { describe, expect, test } from "vitest";
import type { Finding, TextEdit } from "../../../src/diagnostics.ts";
import { applyFixes, expandEdit } from "../../../src/lint/apply-fixes.ts";

const file = "smplan.yaml";

/** Returns a finding whose fix replaces parts of a text. */
function fixing(text: string, ...changes: readonly [from: string, to: string, file?: string][]): Finding {
  const fix: TextEdit[] = changes.map(([from, to, name = file]) => {
    const start = text.indexOf(from);
    return { span: { file: name, start, end: start + from.length }, text: to };
  });
  return { rule: "", severity: "info", message: "", anchor: "", span: { file, start: 0, end: 0 }, fix };
}

const apply = (text: string, ...findings: readonly Finding[]) =>
  applyFixes(findings, new Map([[file, text]])).get(file);

describe("applying fixes", () => {
  const text = "a: one\nb: two\n";

  test("makes the edits of several findings together", () => {
    expect(apply(text, fixing(text, ["two", "2"]), fixing(text, ["one", "1"]))).toBe("a: 1\nb: 2\n");
  });

  test("makes the edits of one finding together or not at all", () => {
    expect(apply(text, fixing(text, ["one", "1"], ["two", "2"]))).toBe("a: 1\nb: 2\n");
    expect(apply(text, fixing(text, ["one", "1"], ["two", "[]: :"]))).toBeUndefined();
  });

  test("leaves fixes that overlap to the next round", () => {
    expect(apply(text, fixing(text, ["one", "1"]), fixing(text, ["on", "x"]))).toBe("a: 1\nb: two\n");
    expect(apply(text, fixing(text, ["one", "1"]), fixing(text, ["ne", "x"], ["two", "2"]))).toBe(
      "a: 1\nb: two\n",
    );
    expect(apply(text, fixing(text, ["one\nb: two", "x"]), fixing(text, ["two", "2"]))).toBeUndefined();
  });

  test("changes several files at once", () => {
    const other = "a: one\n";
    const changed = applyFixes(
      [fixing(text, ["one", "1"]), fixing(other, ["one", "2", "other.yaml"])],
      new Map([
        [file, text],
        ["other.yaml", other],
      ]),
    );
    expect([...changed]).toEqual([
      [file, "a: 1\nb: two\n"],
      ["other.yaml", "a: 2\n"],
    ]);
  });

  test("skips a fix that would change something else", () => {
    expect(apply(text, fixing(text, ["one", "[]: :"]), fixing(text, ["two", "2"]))).toBe("a: one\nb: 2\n");
  });

  test("makes only the first fix if they contradict each other", () => {
    expect(apply(text, fixing(text, ["a", "c"]), fixing(text, ["b", "c"]))).toBe("c: one\nb: two\n");
  });

  test("returns no text that did not change", () => {
    expect(apply(text, fixing(text, ["one", "one"]))).toBeUndefined();
    expect(apply(text, { ...fixing(text), fix: undefined })).toBeUndefined();
    expect(apply(text)).toBeUndefined();
  });

  test("makes suggestions only if the user has confirmed them", () => {
    const { fix, ...finding } = fixing(text, ["one", "1"]);
    const suggested = { ...finding, suggestion: fix };
    expect(apply(text, suggested)).toBeUndefined();
    const changed = applyFixes([suggested], new Map([[file, text]]), ({ suggestion }) => suggestion);
    expect(changed.get(file)).toBe("a: 1\nb: two\n");
  });
});

describe("an edit that removes a whole comment", () => {
  const removed = (text: string, from: string) => {
    const start = text.indexOf(from);
    const { span } = expandEdit(
      { span: { file, start, end: start + from.length }, text: "", whole: true },
      text,
    );
    return text.slice(0, span.start) + text.slice(span.end);
  };

  test("also removes the spaces and tabs before it", () => {
    expect(removed("a: 1 \t # x\nb: 2\n", "# x")).toBe("a: 1\nb: 2\n");
  });

  test("removes the line if there is nothing else on it", () => {
    expect(removed("a: 1\n  # x\nb: 2\n", "# x")).toBe("a: 1\nb: 2\n");
    expect(removed("a: 1\r\n  # x\r\nb: 2\r\n", "# x")).toBe("a: 1\r\nb: 2\r\n");
    expect(removed("# x\nb: 2\n", "# x")).toBe("b: 2\n");
    expect(removed("b: 2\n# x", "# x")).toBe("b: 2\n");
  });

  test("is not changed if it is not whole", () => {
    const edit = { span: { file, start: 5, end: 8 }, text: "" };
    expect(expandEdit(edit, "a: 1 # x\n")).toBe(edit);
  });
});
