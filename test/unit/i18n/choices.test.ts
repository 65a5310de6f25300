import { describe, expect, test } from "vitest";
import { choiceNames } from "../../../src/i18n/choice-names.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { fieldAt, fieldPaths, type PlanField } from "../../../src/schema/plan-fields.ts";

async function wordsIn(language: string): Promise<Parameters<typeof choiceNames>[2]> {
  const [{ each }, valueNames] = await Promise.all([
    loadMessages("documents", language),
    loadMessages("value-names", language),
  ]);
  return { each, valueNames };
}

const choices = fieldPaths()
  .map((place) => fieldAt(place) as PlanField)
  .filter(({ kind }) => kind === "choice");

describe.each(languages)("in %s", (language) => {
  test("every value of every choice has its own name", async () => {
    const words = await wordsIn(language);
    for (const { path, values } of choices) {
      const names = choiceNames(path, language, words) ?? {};
      const known = values.flatMap((value) => names[value] || []);
      expect(known.length, `${path}: ${values}`).toBe(values.length);
      expect(new Set(known).size, path).toBe(values.length);
    }
    expect(choices.length).toBeGreaterThan(30);
  });

  test("only values that can be chosen have a name", async () => {
    const words = await wordsIn(language);
    // The frequencies of costs and of work share their texts.
    const some = choices.filter(({ path }) => !/\.per$/.test(path));
    for (const { path, values } of some)
      expect(Object.keys(choiceNames(path, language, words) ?? {}).sort(), path).toEqual([...values].sort());
  });
});

test("a list of choices has the names of its items", async () => {
  const words = await wordsIn("bg");
  expect(choiceNames("calendar.slots.days", "bg", words)).toMatchObject({ mon: "понеделник", sun: "неделя" });
  expect(choiceNames("technology.tools.purposes", "bg", words)?.inbox).toBe("съобщения");
});

test("a field that is not a choice has no names", async () => {
  const words = await wordsIn("en");
  expect(choiceNames("kpis.name", "en", words)).toBeUndefined();
  expect(choiceNames("situation.external.factors", "en", words)).toBeUndefined();
});
