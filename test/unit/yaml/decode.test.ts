import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/yaml/decode.ts";
import { LineIndex } from "../../../src/yaml/line-index.ts";
import {
  applySplices,
  beginsLine,
  commentColumn,
  lineAt,
  lineEnd,
  lineStart,
  nextLine,
} from "../../../src/yaml/splice.ts";

const faultOf = (bytes: readonly number[] | Uint8Array) => decodeText(Uint8Array.from(bytes)).fault;
const utf16 = (text: string, bigEndian = false): number[] =>
  [...Buffer.from(text, "utf16le")].map((_, index, all) => all[bigEndian ? index ^ 1 : index] ?? 0);

describe("the bytes of a plan", () => {
  test("are UTF-8, with or without a byte order mark", () => {
    expect(decodeText(new TextEncoder().encode("a: кафе\n"))).toEqual({ text: "a: кафе\n" });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: "a" });
  });

  test("are not UTF-16, in any order of bytes, with or without a mark", () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xff, 0xfe, 0x61, 0],
    ])
      expect(faultOf(mark), String(mark)).toEqual({ message: "utf16", start: 0, end: 0 });
    expect(faultOf(utf16("smplan: 1"))?.message).toBe("utf16");
    expect(faultOf(utf16("smplan: 1", true))?.message).toBe("utf16");
  });

  test("that are similar to a mark are reported as another encoding", () => {
    for (const bytes of [
      [0xff, 0xff],
      [0xfe, 0xfe],
      [0xff, 0x61],
      [0x61, 0xfe],
      [0x61, 0xff],
    ])
      expect(faultOf(bytes)?.message, String(bytes)).toBe("not-utf8");
  });

  test("with zeros at other places are not a text", () => {
    expect(faultOf([0x61, 0x62, 0x63, 0x64, 0x65, 0])?.message).toBe("binary");
    expect(faultOf([0, 0, 0, 0])?.message).toBe("binary");
    expect(faultOf([0x61, 0, 0x61, 0x62])?.message).toBe("binary");
    expect(faultOf([0x61, 0, 0x61, 0x62, 0x61, 0])?.message).toBe("utf16");
  });

  test("are not empty", () => {
    for (const text of ["", " \n\t"])
      expect(decodeText(new TextEncoder().encode(text))).toEqual({
        text,
        fault: { message: "empty", start: 0, end: 0 },
      });
  });

  test("are at most two million", () => {
    const bytes = (length: number) => new Uint8Array(length).fill(0x61);
    expect(faultOf(bytes(2_000_000))).toBeUndefined();
    expect(faultOf(bytes(2_000_001))).toEqual({ message: "large", data: { size: 2 }, start: 0, end: 0 });
    expect(faultOf(bytes(2_650_000))?.data).toEqual({ size: 2.7 });
  });
});

describe("lines", () => {
  const text = "ab\ncd\r\n\nx";

  test("have positions", () => {
    const lines = new LineIndex(text);
    expect([0, 2, 3, 6, 7, 8, 9].map((at) => lines.positionAt(at))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
    expect([1, 2, 3, 4, 5].map((line) => lines.lineText(line))).toEqual(["ab", "cd", "", "x", ""]);
  });

  test("have a start, an end and a next line", () => {
    expect([0, 2, 3, 5, 8].map((at) => lineStart(text, at))).toEqual([0, 0, 3, 3, 8]);
    expect([0, 3, 7, 8].map((at) => lineEnd(text, at))).toEqual([2, 5, 7, 9]);
    expect([0, 3, 7, 8].map((at) => nextLine(text, at))).toEqual([3, 7, 8, 9]);
    expect(lineAt(text, 3)).toBe("cd");
  });

  test("begin with spaces and tabs, or with a comment", () => {
    expect([beginsLine("a\n \tb", 4), beginsLine("a: b", 3), beginsLine("a", 0)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([commentColumn("  # x"), commentColumn("# x"), commentColumn("a # x"), commentColumn("")]).toEqual(
      [2, 0, undefined, undefined],
    );
  });
});

test("replacements are made in the order of their offsets, and of the list at the same offset", () => {
  expect(
    applySplices("abcd", [
      { start: 3, end: 4, text: "D" },
      { start: 1, end: 1, text: "1" },
      { start: 1, end: 2, text: "2" },
      { start: 0, end: 0, text: "0" },
    ]),
  ).toBe("0a12cD");
  expect(applySplices("abcd", [])).toBe("abcd");
});
