import { describe, expect, test } from "vitest";
import { loadAdviceWords } from "../../../src/i18n/advice.ts";
import { loadDraftWords } from "../../../src/i18n/drafts.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { gapsOf, misquoted, textsOf } from "./texts.ts";

const sets = [
  { what: "the advice", load: loadAdviceWords },
  { what: "the drafts", load: loadDraftWords },
];

describe.each(sets)("$what", ({ load }) => {
  test.each(languages)("says in %s the same as in English, with the same gaps", async (language) => {
    const [own, english] = [textsOf(await load(language)), textsOf(await load("en"))];
    // What is said of whole millions only some languages say apart.
    const places = [...own.keys()].filter((place) => !place.endsWith(".many"));
    expect(places).toEqual([...english.keys()]);
    for (const [place, text] of own) {
      const model = english.get(place.replace(/\.many$/, ".other")) ?? "";
      expect(gapsOf(text), place).toEqual(gapsOf(model));
    }
  });

  test.each(languages)("has in %s no empty text, and its own quotation marks", async (language) => {
    const texts = [...textsOf(await load(language)).values()];
    expect(texts.filter((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(misquoted(texts, language)).toEqual([]);
  });

  test("is left in English nowhere", async () => {
    const english = textsOf(await load("en"));
    // What is one word may be the same word, and what is all gaps is no word at all.
    for (const language of languages.filter((one) => one !== "en"))
      for (const [place, text] of textsOf(await load(language)))
        if (/\s\p{L}/u.test(text.replace(/\{\w+\}/g, ""))) expect(text, place).not.toBe(english.get(place));
  });

  test.each(languages)("says in %s of one and of several differently", async (language) => {
    const texts = textsOf(await load(language));
    const singular = [...texts].filter(([place]) => place.endsWith(".one"));
    const counted = singular.filter(([place]) => texts.has(place.replace(/one$/, "other")));
    expect(counted.length).toBeGreaterThan(0);
    for (const [place, text] of counted) {
      expect(gapsOf(text), place).toContain("count");
      expect(text, place).not.toBe(texts.get(place.replace(/one$/, "other")));
    }
  });

  test("is in English where the language is none of ours", async () => {
    expect(await load("fi")).toEqual(await load("en"));
  });
});
