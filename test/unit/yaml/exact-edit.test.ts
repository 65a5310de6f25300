import { describe, expect, test } from "vitest";
import { isExactEdit } from "../../../src/yaml/exact-edit.ts";
import type { Splice } from "../../../src/yaml/splice.ts";

/** Returns a splice that replaces the n-th occurrence of a piece of a text. */
function replace(text: string, piece: string, by: string, number = 1): Splice {
  let start = -1;
  for (let count = 0; count < number; count++) start = text.indexOf(piece, start + 1);
  return { start, end: start + piece.length, text: by };
}

describe("an edit is exact", () => {
  test.each([
    ["a value", "a: b\nc: [d, e] # d", "d", "x"],
    ["a value in quotes", "a: 'b'", "'b'", '"c: d"'],
    ["a number by a text", "a: 5", "5", '"5"'],
    ["a key", "a: { b: 1, c: 2 }", "b", "d"],
    ["a value in lines that start left of their key", "a: [\n{ b: c }\n]", "c", "d"],
    ["a comment that goes", "a: 1\n# smplan-disable\nb: 2", "# smplan-disable\n", ""],
    ["a comment that changes", "a: 1 # x", "# x", "# y"],
  ])("if it replaces %s", (_, text, piece, by) =>
    expect(isExactEdit(text, [replace(text, piece, by)])).toBe(true),
  );

  test.each([
    ["replaces a part of a value", "a: bcd", "c", "x"],
    ["makes a value of a comment", "a: b # c", "# c", "c"],
    ["makes another structure", "a: b", "b", "b, c: d\ne: f"],
    ["gives a key that is there already", "a: 1\nb: 2", "a", "b"],
    ["changes a value that has an alias", "a: &x b\nc: *x", "b", "d"],
    ["makes a text that cannot be read", "a: b", "b", "[b"],
    ["changes a text that cannot be read", "a: b\nc: [", "b", "d"],
    ["gives a key that is no text", "a: 1", "a", "5"],
    ["gives a key that is a list", "a: 1", "a", "[x]"],
    ["gives a key and changes its value", "a: { b: 1 }", "a: { b: 1 }", "c: { b: 2 }"],
    ["takes a key out and adds another one", "a: 1\nb: 2", "b: 2", "c: 2"],
    ["takes a value out", "a: 1\nb: 2", "b: 2", ""],
    ["changes a type of another value", "a: [x, y]", "x", "x]\nb: [z"],
  ])("but not if it %s", (_, text, piece, by) =>
    expect(isExactEdit(text, [replace(text, piece, by)])).toBe(false),
  );

  test("with several splices, if each is exact", () => {
    const text = "a: { b: x }\nc: x";
    expect(
      isExactEdit(text, [replace(text, "b", "d"), replace(text, "x", "y"), replace(text, "x", "z", 2)]),
    ).toBe(true);
    expect(isExactEdit(text, [replace(text, "x", "y"), replace(text, "c", "c: 1\nd")])).toBe(false);
  });
});
