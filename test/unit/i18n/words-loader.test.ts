import { expect, test } from "vitest";
import { wordsLoader } from "../../../src/i18n/words-loader.ts";

const load = wordsLoader({
  "./en/numbers.ts": async () => "one",
  "./es/numbers.ts": async () => "uno",
});

test("loads the texts of a language", async () => {
  expect(await load("es")).toBe("uno");
});

test("loads the English texts if a language has none", async () => {
  expect(await load("fr")).toBe("one");
});

test("is an error if there are no English texts either", async () => {
  await expect(wordsLoader({})("fr")).rejects.toThrow('no texts in "fr"');
});
