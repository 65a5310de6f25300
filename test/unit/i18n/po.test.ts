import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { coverageByArea } from "../../../src/build/i18n/coverage.ts";
import { importTexts } from "../../../src/build/i18n/import-texts.ts";
import { formatPo, parsePo } from "../../../src/build/i18n/po.ts";
import { type SourceText, sourceTexts } from "../../../src/build/i18n/source-trees.ts";
import { textProblem } from "../../../src/build/i18n/text-problem.ts";
import { i18nFolder, readTranslation, type Translation } from "../../../src/build/i18n/translation.ts";

const sources = sourceTexts();
const areas = new Set(sources.map(({ area }) => area));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "i18n-"));
  for (const part of ["messages", "sources"])
    cpSync(join(i18nFolder, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const exported = (language: string): string => formatPo(readTranslation(language, areas, folder), sources);
const imported = (language: string, po: string) => importTexts(language, parsePo(po), folder);

/** Returns the content of all files of the copy by path. */
function filesOf(path = folder): Map<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}

/** Returns the files that changed since `before`, relative to the copy. */
const changedSince = (before: Map<string, string>): string[] =>
  [...filesOf()].flatMap(([path, content]) =>
    before.get(path) === content ? [] : path.slice(folder.length + 1).replaceAll("\\", "/"),
  );

/** Returns a finished text for an import. */
function textFor(context: string, text: string): ReturnType<typeof parsePo>[number] {
  const english = sources.find((source) => source.context === context)?.english ?? "";
  return { context, english, text, isFuzzy: false };
}

describe.each(["bg", "es"])("a PO file in %s", (language) => {
  test("changes no byte if it is imported unchanged", () => {
    const before = filesOf();
    expect(imported(language, exported(language))).toEqual({ changed: [], problems: [] });
    expect(changedSince(before)).toEqual([]);
  });

  test("changes only the texts that were translated again", () => {
    const before = filesOf();
    const texts = [textFor("wizard/drill/dont/0", "Nuevo")].filter(({ english }) => english !== "");
    const [first] = sources.filter(({ area }) => area === "wizard");
    const { changed } = importTexts(language, [...texts, textFor(first?.context ?? "", "Hola")], folder);
    expect(changed).toContain(first?.context);
    const file = `messages/${language}/wizard.json`;
    expect(changedSince(before)).toEqual([file]);
    const lines = before.get(join(folder, file))?.split("\n") ?? [];
    const after = readFileSync(join(folder, file), "utf8").split("\n");
    expect(after.filter((line, index) => line !== lines[index])).toHaveLength(changed.length);
  });
});

describe("a PO file", () => {
  const source: SourceText = {
    ...{ area: "lint", context: "lint/a", english: '{count} "posts"' },
    description: "For a list.",
  };
  const translation: Translation = {
    ...{ language: "de", texts: new Map([["lint/a", "{count} Beiträge"]]), sources: new Map() },
  };

  test("has the context, the description, and a mark on stale translations", () => {
    const po = formatPo(translation, [source]);
    expect(po).toContain(
      '#. For a list.\n#, fuzzy, icu-message-format\nmsgctxt "lint/a"\nmsgid "{count} \\"posts\\""\nmsgstr "{count} Beiträge"\n',
    );
    const { context, english } = source;
    expect(parsePo(po)).toEqual([{ context, english, text: "{count} Beiträge", isFuzzy: true }]);
  });

  test("that cannot be read is rejected", () => {
    expect(() => parsePo('msgid "a"\nmsgstr "b')).toThrow();
  });

  test("with a fuzzy or empty text does not change that text", () => {
    const before = filesOf();
    const [first] = sources.filter(({ area }) => area === "lint");
    const fuzzy = { ...textFor(first?.context ?? "", "Anders"), isFuzzy: true };
    expect(importTexts("es", [fuzzy, textFor(first?.context ?? "", "")], folder).changed).toEqual([]);
    expect(changedSince(before)).toEqual([]);
  });

  test("names the texts that it refuses, and imports the others", () => {
    const { changed, problems } = importTexts(
      "es",
      [
        textFor("documents/contents", "Índice {name}"),
        textFor("documents/skip", "Ir a {lugar"),
        textFor("documents/none-such", "Nada"),
        textFor("documents/yes", "Sí, claro"),
      ],
      folder,
    );
    expect(changed).toEqual(["documents/yes"]);
    expect(problems).toHaveLength(3);
    expect(problems).toContain("documents/contents: the English text has no placeholder {name}");
    expect(problems).toContain("documents/none-such: English does not have this text");
    expect(problems.find((problem) => problem.startsWith("documents/skip: "))).toBeDefined();
  });

  test("with an older English text leaves its translation stale", () => {
    importTexts("es", [{ ...textFor("documents/yes", "Sí, claro"), english: "Of course" }], folder);
    const stale = coverageByArea(readTranslation("es", areas, folder), sources).flatMap((area) => area.stale);
    expect(stale.map(({ context }) => context)).toEqual(["documents/yes"]);
  });
});

describe("a new language", () => {
  test("starts with three texts", () => {
    const before = exported("de");
    expect(parsePo(before)).toHaveLength(sources.length);
    const translated = before
      .replace('msgid "yes"\nmsgstr ""', 'msgid "yes"\nmsgstr "ja"')
      .replace('msgid "no"\nmsgstr ""', 'msgid "no"\nmsgstr "nein"')
      .replace(/(msgctxt "terms\/Plan"\nmsgid "Plan"\nmsgstr) ""/, '$1 "Plan"');
    const { changed, problems } = imported("de", translated);
    expect(problems).toEqual([]);
    expect(changed).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(folder, "messages/de/terms.json"), "utf8"))).toEqual({
      Plan: "Plan",
    });
    expect(readdirSync(join(folder, "messages/de")).sort()).toEqual(["documents.json", "terms.json"]);
    expect(
      coverageByArea(readTranslation("de", areas, folder), sources).flatMap(({ stale }) => stale),
    ).toEqual([]);
    const files = filesOf();
    expect(imported("de", exported("de")).changed).toEqual([]);
    expect(changedSince(files)).toEqual([]);
  });

  test("has the texts of rules in a file for each section", () => {
    const { changed } = importTexts("de", [textFor("rules/budget/affordable/summary", "Bezahlbar.")], folder);
    expect(changed).toEqual(["rules/budget/affordable/summary"]);
    expect(existsSync(join(folder, "messages/de/rules/budget.json"))).toBe(true);
  });

  test("gets a list or a field only when it is complete", () => {
    mkdirSync(join(folder, "messages/de"), { recursive: true });
    const points = sources.filter(({ context }) => context.startsWith("lessons/plan/points/"));
    const [first] = points;
    const { changed, problems } = importTexts(
      "de",
      [textFor(first?.context ?? "", "Punkt"), textFor("fields/kpis/title", "Kennzahlen")],
      folder,
    );
    expect(points.length).toBeGreaterThan(1);
    expect(changed).toEqual([]);
    expect(problems.sort()).toEqual([
      "fields/kpis/title: the other texts of its list or field are missing",
      "lessons/plan/points/0: the other texts of its list or field are missing",
    ]);
    const complete = points.map(({ context }) => textFor(context, "Punkt"));
    expect(importTexts("de", complete, folder).changed).toHaveLength(points.length);
  });
});

describe("a translation", () => {
  test("needs the placeholders of English, except a number that chooses a plural form", () => {
    expect(textProblem("de", "{name} wins", "{name} gewinnt")).toBeUndefined();
    expect(textProblem("de", "{name} wins", "gewinnt")).toContain("{name} is missing");
    expect(textProblem("de", "{n, plural, one {post} other {posts}}", "Beiträge")).toBeUndefined();
  });

  test("has only plural forms of its language", () => {
    const english = "{n, plural, one {post} other {posts}}";
    expect(textProblem("pl", english, "{n, plural, few {posty} other {posta}}")).toBeUndefined();
    expect(textProblem("de", english, "{n, plural, few {Beiträge} other {Beiträge}}")).toContain("few");
  });
});
