import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { loadAdvice } from "../../../src/i18n/advice.ts";
import { loadWizardWords } from "../../../src/i18n/wizard.ts";
import { lineOf, signOf, typedOf } from "../../../src/prompts/answer.ts";
import { chosenBy } from "../../../src/prompts/parse-selection.ts";
import { talkWordsOf } from "../../../src/prompts/prompt-words.ts";
import { cut, wrapped } from "../../../src/prompts/wrap-text.ts";

const words = talkWordsOf(await loadWizardWords("en"), await loadAdvice("en"));
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
    expect(chosenBy(line, channels, words)).toEqual({ values });
  });

  test.each([
    ["5", "There is no number 5. The last one is 4."],
    ["1, 0", "There is no number 0. The last one is 4."],
    ["insta", "This is none of the choices."],
    ["1, Facebook", "This is none of the choices."],
  ])("%j is not", (line, wrong) => {
    expect(chosenBy(line, channels, words)).toEqual({ wrong });
  });
});

describe("a line of text", () => {
  test("is taken apart where it is a list, and put together again", () => {
    const list = { kind: "list", separator: "," } as const;
    expect(typedOf(" bread, ,козунак ,", list)).toEqual(["bread", "козунак"]);
    expect(lineOf(["bread", "козунак"], list)).toBe("bread, козунак");
    expect(typedOf(" bread, buns ", { kind: "text" })).toBe("bread, buns");
  });

  test("is a sign only where it is nothing else", () => {
    expect(signOf(" < ", { optional: false })).toBe("back");
    expect(signOf("<3", { optional: false })).toBeUndefined();
    expect(signOf("-", { optional: false })).toBeUndefined();
    expect(signOf("-", { optional: true })).toBe("skip");
  });
});

describe("text in a narrow terminal", () => {
  test("is cut where it is too wide, wide signs counted as two", () => {
    expect(cut("козунак", 7)).toBe("козунак");
    expect(cut("козунаци", 7)).toBe("козуна…");
    expect(cut("面包面包面包", 6)).toBe("面包…");
    expect(cut("🥐🥐🥐🥐", 6)).toBe("🥐🥐…");
  });

  test("is wrapped between words, and breaks only what is wider than a line", () => {
    expect(wrapped("хляб и козунак за Великден", 12, "  ")).toBe("  хляб и\n  козунак за\n  Великден");
    const lines = wrapped("https://example.com/dawn-chorus-bakery", 20).split("\n");
    expect(lines.every((line) => stringWidth(line) <= 20)).toBe(true);
    expect(lines.join("")).toBe("https://example.com/dawn-chorus-bakery");
  });
});
