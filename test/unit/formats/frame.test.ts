import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { codeFrame } from "../../../src/formats/stylish/code-frame.ts";

const frame = (line: string, marked: string, room = 80) => {
  const from = line.indexOf(marked);
  return codeFrame(line, { from, to: from + marked.length }, room);
};

describe("the marker is under the text that it marks", () => {
  test.each([
    ["latin", "title: TBD", "TBD", "       ^^^"],
    ["Chinese", "名称: 待定", "待定", "      ^^^^"],
    ["an emoji before", "🎉👨‍👩‍👧 TBD", "TBD", "     ^^^"],
    ["an emoji", "x: 🎉", "🎉", "   ^^"],
    ["a combining accent", "cafe\u0301 TBD", "TBD", "     ^^^"],
    ["tabs", "\t\tx: TBD", "TBD", "       ^^^"],
    ["an escape", "a\u001b[31m: TBD", "TBD", "           ^^^"],
    ["a direction mark", "a\u202e: TBD", "TBD", "         ^^^"],
    ["nothing", "abc", "", "^"],
  ])("with %s", (_, line, marked, marker) => {
    expect(frame(line, marked).marker).toBe(marker);
  });
});

describe("a long line is cut", () => {
  test("around the marked text", () => {
    const { codeLine, marker } = frame(`${"a".repeat(200)}TBD${"b".repeat(200)}`, "TBD", 40);
    expect(codeLine).toBe(`…${"a".repeat(20)}TBD${"b".repeat(15)}…`);
    expect(marker).toBe(`${" ".repeat(21)}^^^`);
  });

  test("at its end if the marked text is at its start", () => {
    const { codeLine, marker } = frame(`TBD${"b".repeat(200)}`, "TBD", 30);
    expect(codeLine).toBe(`TBD${"b".repeat(25)}…`);
    expect(marker).toBe("^^^");
  });

  test("within a marked text that is longer than the line", () => {
    const { codeLine, marker } = frame("待".repeat(100), "待".repeat(100), 31);
    expect(codeLine).toBe(`${"待".repeat(14)}…`);
    expect(marker).toBe("^".repeat(28));
  });

  test("in less than half a second, at any length", () => {
    const line = `${"待".repeat(1_000_000)}TBD`;
    const start = performance.now();
    frame(line, "TBD", 100);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test("any line fits, and its marker is within it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 30, max: 120 }),
      (line, a, b, room) => {
        const [from = 0, to = 0] = [a, b]
          .map((one) => one % (line.length + 1))
          .sort((one, other) => one - other);
        const { codeLine, marker } = codeFrame(line, { from, to }, room);
        expect(stringWidth(codeLine)).toBeLessThanOrEqual(room);
        expect(marker.length).toBeLessThanOrEqual(Math.max(stringWidth(codeLine), 1) + 1);
      },
    ),
  );
});
