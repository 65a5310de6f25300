import { describe, expect, test } from "vitest";
import type { Messages } from "../../../src/generated/messages.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { textsOf, withWrongQuotes } from "./texts.ts";

type LessonId = keyof Messages["lessons"];

interface Lesson {
  title: string;
  about: string;
  points?: readonly string[];
}

const WIDTH = 78;

/** Returns the lines of a text in a terminal, broken between words. */
function linesOf(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = [lines.pop(), word].filter(Boolean).join(" ");
    if (line.length <= WIDTH) lines.push(line);
    else lines.push(line.slice(0, -word.length - 1), word);
  }
  return lines;
}

test("lines are broken between words", () => {
  expect(linesOf("sourdough ".repeat(9).trim())).toEqual([
    "sourdough ".repeat(7).trim(),
    "sourdough sourdough",
  ]);
});

const steps: readonly LessonId[] = [
  ...(["plan", "team", "situation", "swot", "people", "objectives", "strategy", "technology"] as const),
  ...(["kpis", "measurement", "budget", "campaigns", "community", "calendar", "accounts"] as const),
  ...(["crisis", "review"] as const),
];

describe.each(languages)("in %s", (language) => {
  test("there is a lesson for each step, in the order of the steps", async () => {
    expect(Object.keys(await loadMessages("lessons", language, { values: "as-is" }))).toEqual(steps);
  });

  test.each(steps)("the lesson before %s is short", async (step) => {
    const {
      title,
      about,
      points = [],
    } = (await loadMessages("lessons", language, { values: "as-is" }))[step] as Lesson;
    expect(linesOf(title)).toHaveLength(1);
    // A point is preceded by a bullet and a space.
    expect(points.filter((point) => point.length > WIDTH - 2)).toEqual([]);
    expect(1 + linesOf(about).length + points.length).toBeLessThanOrEqual(8);
    expect([about, ...points].filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });

  test("a section has the same name as in documents", async () => {
    const lessons = await loadMessages("lessons", language, { values: "as-is" });
    const { sections, labels } = await loadMessages("documents", language, { values: "as-is" });
    const { plan: _plan, people: _p, objectives: _o, strategy: _s, technology: _t, ...plain } = sections;
    for (const [section, name] of Object.entries(plain))
      expect(lessons[section as LessonId].title).toBe(name);
    expect(lessons.swot.title).toBe(labels.swot);
  });

  test("the letters of POST are in order", async () => {
    const lessons = await loadMessages("lessons", language, { values: "as-is" });
    const titles = (["people", "objectives", "strategy", "technology"] as const).map(
      (id) => lessons[id].title,
    );
    expect(titles.map((title) => /^POST:.*?\b([POST])\b/.exec(title)?.[1])).toEqual(["P", "O", "S", "T"]);
  });

  test("the language's own quotation marks are used", async () => {
    expect(
      withWrongQuotes(
        textsOf(await loadMessages("lessons", language, { values: "as-is" })).values(),
        language,
      ),
    ).toEqual([]);
  });

  test("it has the same number of points, with the same numbers, as in English", async () => {
    const figures = ({ points = [] }: Lesson) => points.map(figuresOf);
    const [own, english] = [
      await loadMessages("lessons", language, { values: "as-is" }),
      await loadMessages("lessons", "en", { values: "as-is" }),
    ];
    for (const step of steps) expect(figures(own[step])).toEqual(figures(english[step]));
  });
});

function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(",", "."));
}

test("the example objectives have a number", async () => {
  const { points = [] } = (await loadMessages("lessons", "en", { values: "as-is" })).objectives;
  expect(points.filter((point) => figuresOf(point).length === 0)).toEqual([]);
});

test("an unsupported language gets English lessons", async () => {
  expect(await loadMessages("lessons", "fi", { values: "as-is" })).toEqual(
    await loadMessages("lessons", "en", { values: "as-is" }),
  );
});
