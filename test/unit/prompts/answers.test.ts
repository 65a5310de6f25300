import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { commandFor, formatAnswer, parseAnswer } from "../../../src/prompts/answer.ts";
import { parseSelection } from "../../../src/prompts/parse-selection.ts";
import { promptWords } from "../../../src/prompts/prompt-words.ts";
import { truncateText, wrapText } from "../../../src/prompts/wrap-text.ts";

const words = promptWords(
  await loadMessages("wizard", "en", { values: "as-is" }),
  await loadMessages("advice", "en", { values: "as-is" }),
);
const channels = ["Instagram", "Instagram stories", "Facebook", "Фейсбук група"].map((name, index) => ({
  value: `channel-${index + 1}`,
  name,
}));

describe("a choice by number or name", () => {
  test.each([
    ["3", ["channel-3"]],
    ["3, 1", ["channel-1", "channel-3"]],
    [" 4 2,2 ", ["channel-2", "channel-4"]],
    ["instagram", ["channel-1"]],
    ["face", ["channel-3"]],
    ["ФЕЙС", ["channel-4"]],
  ])("%j is understood", (line, values) => {
    expect(parseSelection(line, channels, words)).toEqual({ values });
  });

  test.each([
    ["5", "There is no number 5. The last one is 4."],
    ["1, 0", "There is no number 0. The last one is 4."],
    ["insta", "This is none of the choices."],
    ["1, Facebook", "This is none of the choices."],
  ])("%j is rejected", (line, wrong) => {
    expect(parseSelection(line, channels, words)).toEqual({ wrong });
  });
});

describe("a line of text", () => {
  test("is split if it is a list, and joined again", () => {
    const list = { kind: "list", separator: "," } as const;
    expect(parseAnswer(" bread, ,козунак ,", list)).toEqual(["bread", "козунак"]);
    expect(formatAnswer(["bread", "козунак"], list)).toBe("bread, козунак");
    expect(parseAnswer(" bread, buns ", { kind: "text" })).toBe("bread, buns");
  });

  test("is a command only if it is exactly the command", () => {
    expect(commandFor(" < ", { optional: false })).toBe("back");
    expect(commandFor("<3", { optional: false })).toBeUndefined();
    expect(commandFor("-", { optional: false })).toBeUndefined();
    expect(commandFor("-", { optional: true })).toBe("skip");
  });
});

describe("text in a narrow terminal", () => {
  test("is truncated if it is too wide; wide characters count as two", () => {
    expect(truncateText("козунак", 7)).toBe("козунак");
    expect(truncateText("козунаци", 7)).toBe("козуна…");
    expect(truncateText("面包面包面包", 6)).toBe("面包…");
    expect(truncateText("🥐🥐🥐🥐", 6)).toBe("🥐🥐…");
  });

  test("is wrapped between words, and breaks only words that are wider than a line", () => {
    expect(wrapText("хляб и козунак за Великден", 12, "  ")).toBe("  хляб и\n  козунак за\n  Великден");
    const lines = wrapText("https://example.com/dawn-chorus-bakery", 20).split("\n");
    expect(lines.every((line) => stringWidth(line) <= 20)).toBe(true);
    expect(lines.join("")).toBe("https://example.com/dawn-chorus-bakery");
  });
});
