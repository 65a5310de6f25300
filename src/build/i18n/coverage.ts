import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_LANGUAGE } from "../messages.ts";
import { type SourceText, sourceTextsOf, sourceTrees } from "./source-trees.ts";
import { i18nFolder, isStale, readTranslation, type Translation } from "./translation.ts";

/** The ratio of translated texts from which a language is part of the program and listed in `--help`. */
export const LISTED_COVERAGE = 0.8;

/** The translated texts of an area. */
export interface AreaCoverage {
  area: string;
  total: number;
  missing: readonly SourceText[];
  stale: readonly SourceText[];
}

/** Returns the coverage of a language by area, in the order of the English texts. */
export function coverageByArea(translation: Translation, texts: readonly SourceText[]): AreaCoverage[] {
  const areas = [...new Set(texts.map(({ area }) => area))];
  return areas.map((area) => {
    const own = texts.filter((text) => text.area === area);
    return {
      area,
      total: own.length,
      missing: own.filter(({ context }) => !translation.texts.has(context)),
      stale: own.filter((text) => isStale(translation, text)),
    };
  });
}

/** Returns the ratio of translated texts. Stale texts are translated too. */
export function coverageOf({ texts }: Translation, sources: readonly SourceText[]): number {
  return sources.filter(({ context }) => texts.has(context)).length / sources.length;
}

/** Returns the languages other than English that have a folder. */
export function translatedLanguages(folder = i18nFolder): string[] {
  return readdirSync(join(folder, "messages"))
    .filter((language) => language !== SOURCE_LANGUAGE)
    .sort();
}

/** Returns English and the languages that have at least this ratio of its texts. */
export function listedLanguages(folder = i18nFolder, coverage = LISTED_COVERAGE): string[] {
  const trees = sourceTrees();
  const texts = [...trees].flatMap(([area, tree]) => sourceTextsOf(tree, area));
  const translated = translatedLanguages(folder).filter(
    (language) => coverageOf(readTranslation(language, trees.keys(), folder), texts) >= coverage,
  );
  return [SOURCE_LANGUAGE, ...translated].sort();
}
