import { describe, expect, test } from "vitest";
import { choiceNames } from "../../../src/i18n/choice-names.ts";
import { loadDocumentWords } from "../../../src/i18n/documents.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { type Field, fieldAt, places } from "../../../src/schema/plan-fields.ts";

const choices = places()
  .map((place) => fieldAt(place) as Field)
  .filter(({ kind }) => kind === "choice");

describe.each(languages)("in %s", (language) => {
  test("every value of every choice has a name of its own", async () => {
    const words = await loadDocumentWords(language);
    for (const { place, values } of choices) {
      const names = choiceNames(place, language, words) ?? {};
      const known = values.flatMap((value) => names[value] || []);
      expect(known.length, `${place}: ${values}`).toBe(values.length);
      expect(new Set(known).size, place).toBe(values.length);
    }
    expect(choices.length).toBeGreaterThan(30);
  });

  test("nothing is named that cannot be chosen", async () => {
    const words = await loadDocumentWords(language);
    // How often money is spent and work is done is said by the same words.
    const some = choices.filter(({ place }) => !/\.per$/.test(place));
    for (const { place, values } of some)
      expect(Object.keys(choiceNames(place, language, words) ?? {}).sort(), place).toEqual(
        [...values].sort(),
      );
  });
});

test("a list of choices has the names of its items", async () => {
  const words = await loadDocumentWords("bg");
  expect(choiceNames("calendar.slots.days", "bg", words)).toMatchObject({ mon: "понеделник", sun: "неделя" });
  expect(choiceNames("technology.tools.purposes", "bg", words)?.inbox).toBe("съобщения");
});

test("a field that is no choice has none", async () => {
  const words = await loadDocumentWords("en");
  expect(choiceNames("kpis.name", "en", words)).toBeUndefined();
  expect(choiceNames("situation.external.factors", "en", words)).toBeUndefined();
});
