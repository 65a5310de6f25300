import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type AreaCoverage, coverageByArea, LISTED_COVERAGE, translatedLanguages } from "./coverage.ts";
import { importTexts } from "./import-texts.ts";
import { formatPo, parsePo } from "./po.ts";
import { type SourceText, sourceTexts } from "./source-trees.ts";
import { acceptTranslation, isStale, readTranslation, type Translation } from "./translation.ts";

/** The languages that must be complete for a release. */
const COMPLETE_LANGUAGES = ["bg", "es"];

const options = {
  check: { type: "boolean" },
  list: { type: "string" },
  accept: { type: "string" },
  export: { type: "string" },
  missing: { type: "boolean" },
  import: { type: "string" },
} as const;

/**
 * Runs `npm run i18n` and returns the exit code.
 * @throws Error if an option is unknown, or a file cannot be read
 */
export function runI18n(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const texts = sourceTexts();
  const areas = [...new Set(texts.map(({ area }) => area))];
  const translationOf = (language: string): Translation => readTranslation(language, areas);
  if (values.list !== undefined) return listTexts(translationOf(values.list), texts);
  if (values.accept !== undefined) {
    acceptTranslation(translationOf(values.accept), texts, positionals);
    return 0;
  }
  if (values.export !== undefined) {
    const translation = translationOf(values.export);
    const isOpen = (text: SourceText): boolean =>
      !translation.texts.has(text.context) || isStale(translation, text);
    writeFileSync(fileOf(positionals), formatPo(translation, values.missing ? texts.filter(isOpen) : texts));
    return 0;
  }
  if (values.import !== undefined) return importFile(values.import, fileOf(positionals));
  return printCoverage(texts, translationOf, values.check ?? false);
}

function fileOf([file, ...others]: readonly string[]): string {
  if (file === undefined || others.length > 0) throw new Error("Give the path of one PO file.");
  return file;
}

function importFile(language: string, file: string): number {
  const { changed, problems } = importTexts(language, parsePo(readFileSync(file, "utf8")));
  for (const problem of problems) console.log(`Refused: ${problem}`);
  console.log(`${changed.length} texts changed, ${problems.length} refused.`);
  return problems.length > 0 ? 1 : 0;
}

/** Prints the missing and stale texts of a language. */
function listTexts(translation: Translation, texts: readonly SourceText[]): number {
  for (const { missing, stale } of coverageByArea(translation, texts)) {
    for (const { context } of missing) console.log(`missing  ${context}`);
    for (const { context } of stale) console.log(`stale    ${context}`);
  }
  return 0;
}

/** Prints the coverage of each language, and returns 1 if it was checked and a language is not complete. */
function printCoverage(
  texts: readonly SourceText[],
  translationOf: (language: string) => Translation,
  isCheck: boolean,
): number {
  const languages = [...new Set([...translatedLanguages(), ...COMPLETE_LANGUAGES])].sort();
  const coverages = languages.map((language) => coverageByArea(translationOf(language), texts));
  console.log(coverageTable(languages, coverages));
  console.log(`\nA language is listed in --help from ${LISTED_COVERAGE * 100} %.`);
  const incomplete = languages.filter(
    (language, index) =>
      COMPLETE_LANGUAGES.includes(language) &&
      coverages[index]?.some(({ missing, stale }) => missing.length + stale.length > 0),
  );
  if (incomplete.length > 0)
    console.log(
      `Not complete: ${incomplete.join(", ")}. \`npm run i18n -- --list <language>\` lists the texts.`,
    );
  return isCheck && incomplete.length > 0 ? 1 : 0;
}

/** Returns a table of the areas and languages, with a total in the last line. */
export function coverageTable(
  languages: readonly string[],
  coverages: readonly (readonly AreaCoverage[])[],
): string {
  const areas = coverages[0]?.map(({ area }) => area) ?? [];
  const totals = coverages.map((areasOfLanguage) => ({
    area: "total",
    total: areasOfLanguage.reduce((sum, { total }) => sum + total, 0),
    missing: areasOfLanguage.flatMap(({ missing }) => missing),
    stale: areasOfLanguage.flatMap(({ stale }) => stale),
  }));
  const rows = [
    ...areas.map((_, index) => coverages.map((areasOfLanguage) => areasOfLanguage[index] as AreaCoverage)),
    totals,
  ];
  const lines = [
    ["", ...languages],
    ...rows.map((cells) => [cells[0]?.area ?? "", ...cells.map(formatCoverage)]),
  ];
  return lines
    .map(([area = "", ...cells]) => area.padEnd(17) + cells.map(padCell).join("").trimEnd())
    .join("\n");
}

function padCell(cell: string): string {
  return cell.padEnd(30);
}

function formatCoverage({ total, missing, stale }: AreaCoverage): string {
  const translated = total - missing.length;
  // Rounded down, so that only a complete area has 100 %.
  const percent = total === 0 ? 100 : Math.floor((100 * translated) / total);
  return `${translated}/${total}  ${percent} %${stale.length > 0 ? `  ${stale.length} stale` : ""}`;
}
