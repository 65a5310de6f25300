import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessages } from "../messages.ts";
import { type SourceText, sourceTextsOf } from "./source-trees.ts";

/** The folder with the texts and their sources. */
export const i18nFolder = join(import.meta.dirname, "../../i18n");

/** The texts of a language. */
export interface Translation {
  language: string;
  /** The translated texts by context. */
  texts: ReadonlyMap<string, string>;
  /** The hashes of the English texts that they were translated from, by context. */
  sources: ReadonlyMap<string, string>;
}

/** Reads the texts of a language in the given areas. */
export function readTranslation(language: string, areas: Iterable<string>, folder = i18nFolder): Translation {
  const texts = [...areas].flatMap((area) => {
    const tree = readMessages(language, area, join(folder, "messages"));
    return tree === undefined ? [] : sourceTextsOf(tree, area);
  });
  return {
    language,
    texts: new Map(texts.map(({ context, english: text }) => [context, text])),
    sources: readSources(language, folder),
  };
}

/** Returns whether the English text has changed since a text was translated. Texts without a record are stale. */
export function isStale({ texts, sources }: Translation, { context, english }: SourceText): boolean {
  return texts.has(context) && sources.get(context) !== hashOf(english);
}

/** Returns a short hash of an English text. */
export function hashOf(english: string): string {
  return createHash("sha256").update(english).digest("hex").slice(0, 10);
}

function sourcesFile(language: string, folder: string): string {
  return join(folder, "sources", `${language}.json`);
}

function readSources(language: string, folder: string): Map<string, string> {
  const file = sourcesFile(language, folder);
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, "utf8"))) : []);
}

/** Writes the hashes of the texts that still exist, in the order of the English texts. */
export function writeSources(
  language: string,
  sources: ReadonlyMap<string, string>,
  texts: readonly SourceText[],
  folder = i18nFolder,
): void {
  const entries = texts.flatMap(({ context }) => {
    const hash = sources.get(context);
    return hash === undefined ? [] : [[context, hash]];
  });
  mkdirSync(join(folder, "sources"), { recursive: true });
  writeFileSync(sourcesFile(language, folder), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/**
 * Records that the texts of a language are translations of the present English texts.
 * @param prefixes the beginnings of the contexts to record, such as `rules/technology/owner`; all if it is empty
 * @throws Error if no text begins with one of them
 */
export function acceptTranslation(
  translation: Translation,
  texts: readonly SourceText[],
  prefixes: readonly string[] = [],
  folder = i18nFolder,
): void {
  const unknown = prefixes.filter((prefix) => !texts.some(({ context }) => context.startsWith(prefix)));
  if (unknown.length > 0) throw new Error(`No text begins with ${unknown.join(", ")}.`);
  const sources = new Map(translation.sources);
  for (const { context, english } of texts) {
    const isChosen = prefixes.length === 0 || prefixes.some((prefix) => context.startsWith(prefix));
    if (!translation.texts.has(context)) sources.delete(context);
    else if (isChosen) sources.set(context, hashOf(english));
  }
  writeSources(translation.language, sources, texts, folder);
}
