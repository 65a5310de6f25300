import { describe, expect, test } from "vitest";
import { loadAdviceWords } from "../../../src/i18n/advice.ts";
import { loadDraftWords } from "../../../src/i18n/drafts.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { placeholdersOf, textsOf, withWrongQuotes } from "./texts.ts";

const sets = [
  { what: "advice", load: loadAdviceWords },
  { what: "drafts", load: loadDraftWords },
];

describe.each(sets)("$what", ({ load }) => {
  test.each(languages)(
    "has in %s the same texts as in English, with the same placeholders",
    async (language) => {
      const [own, english] = [textsOf(await load(language)), textsOf(await load("en"))];
      // Only some languages have a separate form for whole millions.
      const places = [...own.keys()].filter((place) => !place.endsWith(".many"));
      expect(places).toEqual([...english.keys()]);
      for (const [place, text] of own) {
        const model = english.get(place.replace(/\.many$/, ".other")) ?? "";
        expect(placeholdersOf(text), place).toEqual(placeholdersOf(model));
      }
    },
  );

  test.each(languages)("has in %s no empty text, and its own quotation marks", async (language) => {
    const texts = [...textsOf(await load(language)).values()];
    expect(texts.filter((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(withWrongQuotes(texts, language)).toEqual([]);
  });

  test("has no text that is still in English", async () => {
    const english = textsOf(await load("en"));
    // A single word may be equal, and a text of placeholders only has no words.
    for (const language of languages.filter((one) => one !== "en"))
      for (const [place, text] of textsOf(await load(language)))
        if (/\s\p{L}/u.test(text.replace(/\{\w+\}/g, ""))) expect(text, place).not.toBe(english.get(place));
  });

  test.each(languages)("distinguishes singular and plural in %s", async (language) => {
    const texts = textsOf(await load(language));
    const singular = [...texts].filter(([place]) => place.endsWith(".one"));
    const counted = singular.filter(([place]) => texts.has(place.replace(/one$/, "other")));
    expect(counted.length).toBeGreaterThan(0);
    for (const [place, text] of counted) {
      expect(placeholdersOf(text), place).toContain("count");
      expect(text, place).not.toBe(texts.get(place.replace(/one$/, "other")));
    }
  });

  test("is in English for an unsupported language", async () => {
    expect(await load("fi")).toEqual(await load("en"));
  });
});
