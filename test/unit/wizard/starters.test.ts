import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { forEachText } from "../../../src/plan/for-each-text.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { idDefinitions, idReferences } from "../../../src/plan/references.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { judgementOf } from "../../support/lint.ts";

/** Starters are written for a plan of 2027, on a day on which nothing in them is past yet. */
const TODAY = "2026-12-15";

const languages = ["en", "bg", "es"] as const;
type Language = (typeof languages)[number];

/** How a worked example is marked in each language. */
const marks: Readonly<Record<Language, string>> = { en: "[Example: ", bg: "[Пример: ", es: "[Ejemplo: " };

/** What moves with the plan's own start may be in no text: months and seasons, by how their names begin. */
const times: Readonly<Record<Language, RegExp>> = {
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

test("every starter is there in every language, and nothing else is", () => {
  const wanted = kinds.flatMap((kind) =>
    languages.map((language) => `../../../templates/starters/${kind}/${language}.yaml`),
  );
  expect(Object.keys(files).sort()).toEqual(wanted.sort());
});

describe.each(kinds.flatMap((kind) => languages.map((language) => ({ kind, language }))))(
  "$kind in $language",
  ({ kind, language }) => {
    const source = sourceOf(kind, language);
    const texts = textsOf(source.data);
    const marked = texts.filter((text) => text.includes(marks[language]));

    test("is clean by what we advise, but for the examples that are to be replaced", async () => {
      const { findings } = await lintSource(source, judgementOf(rules, "recommended", TODAY));
      const others = findings.filter(({ rule }) => rule !== "structure/placeholder");
      expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      const found = findings.map(({ message }) => /^"(.*)" is a placeholder\./su.exec(message)?.[1]);
      expect(found.sort()).toEqual(marked.sort());
      expect(marked.length).toBeGreaterThan(20);
    });

    test("marks a whole text or nothing of it, in the plan's own language", () => {
      const whole = (text: string) =>
        text.startsWith(marks[language]) && text.endsWith("]") && !/[[\]<>{}]/.test(text.slice(1, -1));
      expect(texts.filter((text) => /[[\]]/.test(text) && !whole(text))).toEqual([]);
    });

    test("is a clean plan once its examples are taken at their word", async () => {
      const bare = source.text
        .replaceAll(/\[(?:Example|Пример|Ejemplo): ([^[\]]+)\]/g, "$1")
        .replaceAll(marks[language], "");
      const plan = loadPlanSource("smplan.yaml", { files: nodeFileSystem, text: bare });
      const { findings } = await lintSource(plan, judgementOf(rules, "recommended", TODAY));
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    });

    test("is a draft in its own language, of the year whose dates are moved", () => {
      expect(source.data.plan).toMatchObject({
        language: expect.stringMatching(new RegExp(`^${language}`)),
        status: "draft",
        period: { start: "2027-01-01", end: "2027-12-31" },
      });
    });

    test("names no year, month, season or date in a text", () => {
      const named = [times[language], years, dates];
      expect(texts.filter((text) => named.some((time) => time.test(text)))).toEqual([]);
    });

    test("says above every section what it is for", () => {
      const lines = source.main.text.split("\n");
      const bare = lines.filter(
        (line, at) => /^(?!smplan)\w+:/.test(line) && !lines[at - 1]?.trim().startsWith("#"),
      );
      expect(bare).toEqual([]);
    });
  },
);

describe.each(kinds)("%s", (kind) => {
  const inEnglish = sourceOf(kind, "en");

  test.each(["bg", "es"] as const)(
    "in %s has the same ids, keys and figures as in English",
    async (language) => {
      const source = sourceOf(kind, language);
      expect(await idsOf(source)).toEqual(await idsOf(inEnglish));
      expect(shapeOf(source.data)).toEqual(shapeOf(inEnglish.data));
    },
  );
});

/** Every text of a plan; dates, ids and choices are among them, and are not marked. */
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

/** What has an id, and what points to it, in order; a country may have a platform of its own. */
async function idsOf(source: ReturnType<typeof sourceOf>): Promise<string[]> {
  const { sections } = await lintSource(source, judgementOf([], "recommended", TODAY));
  return [...idDefinitions(sections), ...idReferences(sections)]
    .filter(({ kind }) => kind !== "platform")
    .map(({ kind, id, keys }) => `${keys.join(".")}: ${kind} ${id}`);
}

/** The keys of a plan with their figures and dates; of what is said in words, only that it is said. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    // A country may have more to say of one thing than another.
    return value.every((item) => typeof item === "string") ? "words" : value.map(shapeOf);
  }
  if (typeof value === "string") return /^\d[\d:-]*[mhdw]?$/.test(value) ? value : "word";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shapeOf(inside)]));
}
