import { describe, expect, test } from "vitest";
import { textProblem } from "../../../src/build/i18n/text-problem.ts";
import {
  type MessageTexts,
  messageAreas,
  messageLanguages,
  readMessages,
} from "../../../src/build/messages.ts";
import { compileMessage } from "../../../src/i18n/compile-message.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { formatCompiled, messagesOf } from "../../../src/i18n/message.ts";
import { textsOf, withWrongQuotes } from "./texts.ts";

const english = new Map(
  [...messageAreas("en"), "rules"].map((area) => [area, textsOf(readMessages("en", area))]),
);
const others = messageLanguages().filter((language) => language !== "en");

/** Returns the texts of an area by path. */
const textsIn = (language: string, area: string): Map<string, string> =>
  textsOf(readMessages(language, area) as MessageTexts);

describe.each(others)("in %s", (language) => {
  // Missing texts are in English; `npm run i18n` lists them.
  test.each([...english.keys()])("%s has no text that English does not have", (area) => {
    const known = english.get(area);
    expect([...textsIn(language, area).keys()].filter((path) => !known?.has(path))).toEqual([]);
  });

  test.each([...english.keys()])("the messages of %s have the same placeholders as in English", (area) => {
    for (const [path, text] of textsIn(language, area))
      expect(textProblem(language, english.get(area)?.get(path) ?? "", text), path).toBeUndefined();
  });
});

describe.each(messageLanguages())("in %s", (language) => {
  test.each(["advice", "drafts"])("%s has no empty text, and the language's own quotation marks", (area) => {
    const texts = [...textsIn(language, area).values()];
    expect(texts.filter((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(withWrongQuotes(texts, language)).toEqual([]);
  });
});

test.each(["advice", "drafts"])("%s has no text that is still in English", (area) => {
  // A single word may be equal, and a text of placeholders only has no words.
  for (const language of others)
    for (const [path, text] of textsIn(language, area))
      if (/\s\p{L}/u.test(text.replace(/\{\w+\}/g, "")))
        expect(text, path).not.toBe(english.get(area)?.get(path));
});

test("an unsupported language gets English texts", async () => {
  const [unsupported, source] = await Promise.all([loadMessages("lint", "fi"), loadMessages("lint", "en")]);
  expect(unsupported.nothingToMend).toBe(source.nothingToMend);
});

test("control characters and line breaks of values are escaped, except if the text is escaped later", async () => {
  const value = "a\nb\u001b[31m";
  const [line, document] = await Promise.all([
    loadMessages("lint", "en"),
    loadMessages("lint", "en", { values: "as-is" }),
  ]);
  expect(line.mended({ files: value })).toContain("a\\nb\\x1b[31m");
  expect(document.mended({ files: value })).toContain(value);
});

describe("a message", () => {
  const format = (text: string, values: Record<string, string | number>, language = "en"): string =>
    formatCompiled(compileMessage(text, language), values, language);

  test("formats numbers in its language", () => {
    expect(format("{count} people", { count: 1234567.891 })).toBe("1,234,567.89 people");
    expect(format("{count} души", { count: 1234567.891 }, "bg")).toBe(
      "1 234 567,89 души".replaceAll(" ", "\u00a0").replace("\u00a0д", " д"),
    );
  });

  test("has the plural forms of its language", () => {
    const polish = "{n, plural, one {# post} few {# posty} many {# postów} other {# posta}}";
    expect([1, 2, 5, 22, 25, 1.5].map((n) => format(polish, { n }, "pl"))).toEqual([
      "1 post",
      "2 posty",
      "5 postów",
      "22 posty",
      "25 postów",
      "1,5 posta",
    ]);
    const arabic = "{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}";
    expect([0, 1, 2, 3, 11, 100].map((n) => format(arabic, { n }, "ar"))).toEqual([
      "z",
      "o",
      "t",
      "f",
      "m",
      "x",
    ]);
    const spanish = "{n, plural, one {# pan} many {# de panes} other {# panes}}";
    expect([1, 2, 1_000_000].map((n) => format(spanish, { n }, "es"))).toEqual([
      "1 pan",
      "2 panes",
      "1.000.000 de panes",
    ]);
  });

  test("chooses a word, and prefers exact numbers to plural forms", () => {
    const text =
      "{who, select, team {we} other {you}} {n, plural, =0 {nothing} one {# post} other {# posts}}";
    expect(format(text, { who: "team", n: 0 })).toBe("we nothing");
    expect(format(text, { who: "agency", n: 2 })).toBe("you 2 posts");
  });

  test("keeps quoted braces and single apostrophes", () => {
    expect(format("Write '{' by: {date} '}', don't guess", { date: "2027-01-31" })).toBe(
      "Write { by: 2027-01-31 }, don't guess",
    );
  });

  test("is rejected with a reason if its syntax is wrong", () => {
    expect(() => compileMessage("{name", "en")).toThrow();
    expect(() => compileMessage("{day, date, short}", "en")).toThrow("not supported");
  });

  test("shows the placeholder if a value is missing", () => {
    expect(format("{name} wins", {})).toBe("{name} wins");
  });

  test("inside lists and groups is a function of its values", () => {
    const tree = {
      steps: ["Open it", ({ file }: Readonly<Record<string, string | number>>) => ["Check ", file]],
    };
    const { steps } = messagesOf(tree, "en", (text) => text.toUpperCase()) as unknown as {
      steps: [string, (values: object) => string];
    };
    expect(steps[0]).toBe("Open it");
    expect(steps[1]({ file: "plan" })).toBe("Check PLAN");
  });
});
