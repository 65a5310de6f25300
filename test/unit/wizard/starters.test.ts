import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { forEachText } from "../../../src/plan/for-each-text.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { idDefinitions, idReferences } from "../../../src/plan/references.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";

/** A day before all dates of the starters, which are plans of 2027. */
const TODAY = "2026-12-15";

const languages = ["en", "bg", "es"] as const;
type Language = (typeof languages)[number];

/** The start of an example in each language. */
const marks: Readonly<Record<Language, string>> = { en: "[Example: ", bg: "[Пример: ", es: "[Ejemplo: " };

/**
 * Months and seasons, by the start of their names. No text may contain them, because the dates of a starter
 * move.
 */
const monthsAndSeasons: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?!\p{L})/u,
  bg: /(?<!\p{L})(?:(?:март|май|юни|юли)(?!\p{L})|януари|февруари|април|август|септември|октомври|ноември|декември|пролет|лято|летн|летен|есен|зима|зимн|зимен)/iu,
  es: /(?<!\p{L})(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno)(?!\p{L})/iu,
};
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const dates = /\d{4}-\d\d-\d\d|(?<!\d)\d{1,2}([./])\d{1,2}\1\d{2,4}/;

const files = import.meta.glob("../../../templates/starters/*/*.yaml", { query: "?raw", import: "default" });
const root = join(import.meta.dirname, "../../../templates/starters");
const kinds = [...new Set(Object.keys(files).map((path) => basename(dirname(path))))].sort();

const fileOf = (kind: string, language: Language): string => join(root, kind, `${language}.yaml`);
const sourceOf = (kind: string, language: Language) =>
  loadPlanSource(fileOf(kind, language), { files: nodeFileSystem });

test("every starter exists in every language, and there are no other files", () => {
  const expectedFiles = kinds.flatMap((kind) =>
    languages.map((language) => `../../../templates/starters/${kind}/${language}.yaml`),
  );
  expect(Object.keys(files).sort()).toEqual(expectedFiles.sort());
});

describe.each(kinds.flatMap((kind) => languages.map((language) => ({ kind, language }))))(
  "$kind in $language",
  ({ kind, language }) => {
    const source = sourceOf(kind, language);
    const texts = textsOf(source.data);
    const marked = texts.filter((text) => text.includes(marks[language]));

    test("has no findings but its examples, with the recommended preset", async () => {
      const { findings } = await lintSource(source, lintSettingsFor(rules, "recommended", TODAY));
      const others = findings.filter(({ rule }) => rule !== "structure/placeholder");
      expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      const found = findings.map(({ message }) => /^"(.*)" is a placeholder\./su.exec(message)?.[1]);
      expect(found.sort()).toEqual(marked.sort());
      expect(marked.length).toBeGreaterThan(20);
    });

    test("marks whole texts as examples, with the word of its language", () => {
      const isMarked = (text: string) =>
        text.startsWith(marks[language]) && text.endsWith("]") && !/[[\]<>{}]/.test(text.slice(1, -1));
      expect(texts.filter((text) => /[[\]]/.test(text) && !isMarked(text))).toEqual([]);
    });

    test("has no findings if its examples are used as they are", async () => {
      const filledIn = source.text
        .replaceAll(/\[(?:Example|Пример|Ejemplo): ([^[\]]+)\]/g, "$1")
        .replaceAll(marks[language], "");
      const plan = loadPlanSource("smplan.yaml", { files: nodeFileSystem, text: filledIn });
      const { findings } = await lintSource(plan, lintSettingsFor(rules, "recommended", TODAY));
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    });

    test("is a draft in its own language for 2027", () => {
      expect(source.data.plan).toMatchObject({
        language: expect.stringMatching(new RegExp(`^${language}`)),
        status: "draft",
        period: { start: "2027-01-01", end: "2027-12-31" },
      });
    });

    test("has no year, month, season or date in a text", () => {
      const named = [monthsAndSeasons[language], years, dates];
      expect(texts.filter((text) => named.some((time) => time.test(text)))).toEqual([]);
    });

    test("has a comment above every section", () => {
      const lines = source.main.text.split("\n");
      const withoutComment = lines.filter(
        (line, at) => /^(?!smplan)\w+:/.test(line) && !lines[at - 1]?.trim().startsWith("#"),
      );
      expect(withoutComment).toEqual([]);
    });
  },
);

describe.each(kinds)("%s", (kind) => {
  const inEnglish = sourceOf(kind, "en");

  test.each(["bg", "es"] as const)(
    "in %s has the same ids, keys and numbers as in English",
    async (language) => {
      const source = sourceOf(kind, language);
      expect(await idsOf(source)).toEqual(await idsOf(inEnglish));
      expect(shapeOf(source.data)).toEqual(shapeOf(inEnglish.data));
    },
  );
});

/** Returns the texts of a plan, also ids and choices, but not dates. */
function textsOf(data: object): string[] {
  const texts: string[] = [];
  forEachText(
    data,
    (text, _, key) =>
      (/^(?:start|end|on|by|asOf|when|last|next|measureBy|lastPost|date|verified)$/.test(String(key)) &&
        /^\d{4}/.test(text)) ||
      texts.push(text),
    { own: false },
  );
  return texts;
}

/**
 * Returns the ids and references of a plan in order, without platforms, because countries have different
 * ones.
 */
async function idsOf(source: ReturnType<typeof sourceOf>): Promise<string[]> {
  const { sections } = await lintSource(source, lintSettingsFor([], "recommended", TODAY));
  return [...idDefinitions(sections), ...idReferences(sections)]
    .filter(({ kind }) => kind !== "platform")
    .map(({ kind, id, keys }) => `${keys.join(".")}: ${kind} ${id}`);
}

/** Returns the keys of a plan with its numbers and dates; texts are only counted as present. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    // A language may have more or fewer texts in a list.
    return value.every((item) => typeof item === "string") ? "words" : value.map(shapeOf);
  }
  if (typeof value === "string") return /^\d[\d:-]*[mhdw]?$/.test(value) ? value : "word";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shapeOf(inside)]));
}
