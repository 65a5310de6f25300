import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  coverageByArea,
  coverageOf,
  LISTED_COVERAGE,
  listedLanguages,
  translatedLanguages,
} from "../../../src/build/i18n/coverage.ts";
import { coverageTable } from "../../../src/build/i18n/run-i18n.ts";
import { type SourceText, sourceTexts } from "../../../src/build/i18n/source-trees.ts";
import {
  acceptTranslation,
  hashOf,
  readTranslation,
  type Translation,
} from "../../../src/build/i18n/translation.ts";
import { languages } from "../../../src/i18n/languages.ts";

const texts: SourceText[] = [
  { area: "lint", context: "lint/a", english: "One" },
  { area: "lint", context: "lint/b", english: "Two" },
  { area: "report", context: "report/a", english: "Three" },
];

const german: Translation = {
  language: "de",
  texts: new Map([
    ["lint/a", "Eins"],
    ["lint/b", "Zwei"],
  ]),
  sources: new Map([["lint/a", hashOf("One")]]),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "i18n-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a language with the given number of translated metrics, terms and so on from the real texts. */
function writeLanguage(language: string, ratio: number): void {
  const all = sourceTexts().filter(({ area }) => area === "fields");
  const fields: Record<string, Record<string, string>> = {};
  for (const { context, english } of all.slice(0, Math.round(sourceTexts().length * ratio))) {
    const [, place = "", key = ""] = context.split("/");
    fields[place] = { ...fields[place], [key]: english };
  }
  mkdirSync(join(folder, "messages", language), { recursive: true });
  writeFileSync(join(folder, "messages", language, "fields.json"), JSON.stringify(fields));
}

describe("the coverage", () => {
  test("counts missing texts by area", () => {
    const [lint, report] = coverageByArea(german, texts);
    expect(lint).toMatchObject({ area: "lint", total: 2, missing: [] });
    expect(report).toMatchObject({ area: "report", total: 1, missing: [texts[2]] });
    expect(coverageOf(german, texts)).toBeCloseTo(2 / 3);
  });

  test("marks a translation as stale if its English text changed, or if it has no record", () => {
    expect(coverageByArea(german, texts)[0]?.stale).toEqual([texts[1]]);
    const changed = texts.map((text) => (text.context === "lint/a" ? { ...text, english: "First" } : text));
    expect(coverageByArea(german, changed)[0]?.stale).toEqual([changed[0], changed[1]]);
  });

  test("is printed as a table with a total", () => {
    expect(coverageTable(["de"], [coverageByArea(german, texts)]).split("\n")).toEqual([
      "                 de",
      "lint             2/2  100 %  1 stale",
      "report           0/1  0 %",
      "total            2/3  66 %  1 stale",
    ]);
  });
});

test("accepting records the present English texts for all or some translations", () => {
  const read = (): unknown => JSON.parse(readFileSync(join(folder, "sources/de.json"), "utf8"));
  acceptTranslation({ ...german, sources: new Map() }, texts, ["lint/b"], folder);
  expect(read()).toEqual({ "lint/b": hashOf("Two") });
  expect(() => acceptTranslation(german, texts, ["lint.b"], folder)).toThrow("No text begins with lint.b.");
  acceptTranslation(german, texts, [], folder);
  expect(read()).toEqual({ "lint/a": hashOf("One"), "lint/b": hashOf("Two") });
});

test("every text has a unique context", () => {
  const contexts = sourceTexts().map(({ context }) => context);
  expect(new Set(contexts).size).toBe(contexts.length);
  expect(contexts).toContain("rules/budget/affordable/summary");
});

test("a language is listed from the stated coverage on", () => {
  mkdirSync(join(folder, "messages/en"), { recursive: true });
  writeLanguage("de", 0.1);
  expect(listedLanguages(folder)).toEqual(["en"]);
  expect(listedLanguages(folder, 0.09)).toEqual(["de", "en"]);
  expect(LISTED_COVERAGE).toBe(0.8);
});

test("the program has the listed languages", () => {
  expect(languages).toEqual(listedLanguages());
  expect(languages).toEqual(["bg", "en", "es"]);
});

// The test only warns, because contributors may not know the languages.
test.for(translatedLanguages())(
  "missing and stale texts in %s are reported",
  async (language, { annotate }) => {
    const sources = sourceTexts();
    const areas = coverageByArea(
      readTranslation(language, new Set(sources.map(({ area }) => area))),
      sources,
    );
    const open = areas.flatMap(({ missing, stale }) => [...missing, ...stale]);
    if (open.length > 0)
      await annotate(`${open.length} texts need a translator: npm run i18n -- --list ${language}`, "warning");
  },
);
