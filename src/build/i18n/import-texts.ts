import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type MessageSource, type MessageTexts, readMessages } from "../messages.ts";
import { applyTexts } from "./apply-texts.ts";
import type { PoText } from "./po.ts";
import { type SourceText, sourceTextsOf, sourceTrees } from "./source-trees.ts";
import { textProblem } from "./text-problem.ts";
import { hashOf, i18nFolder, readTranslation, writeSources } from "./translation.ts";

/** The result of an import. */
export interface ImportedTexts {
  /** The contexts of the texts that changed. */
  changed: string[];
  /** The refused texts by context, with the reason. */
  problems: string[];
}

/**
 * Writes the texts of a PO file into the message files of a language. Empty and fuzzy texts are skipped. Texts with
 * wrong placeholders or syntax are refused. Only files whose texts changed are written.
 */
export function importTexts(
  language: string,
  poTexts: readonly PoText[],
  folder = i18nFolder,
): ImportedTexts {
  const trees = sourceTrees();
  const sources = [...trees].flatMap(([area, tree]) => sourceTextsOf(tree, area));
  const before = readTranslation(language, trees.keys(), folder);
  const finished = poTexts.filter(({ text, isFuzzy }) => text !== "" && !isFuzzy);
  const problems = refusals(language, finished, sources);
  const accepted = finished.filter(({ context }) => !problems.has(context));
  const texts = new Map(accepted.map(({ context, text }) => [context, text]));
  for (const [area, tree] of trees) writeArea(language, area, tree, texts, folder);

  const after = readTranslation(language, trees.keys(), folder);
  const hashes = new Map(before.sources);
  for (const { context, english } of accepted)
    if (after.texts.has(context)) hashes.set(context, hashOf(english));
    else problems.set(context, "the other texts of its list or field are missing");
  const isChanged = [...hashes].some(([context, hash]) => before.sources.get(context) !== hash);
  if (isChanged) writeSources(language, hashes, sources, folder);
  return {
    changed: [...after.texts.keys()].filter(
      (context) => before.texts.get(context) !== after.texts.get(context),
    ),
    problems: [...problems].map(([context, problem]) => `${context}: ${problem}`),
  };
}

/** Returns the reasons against texts by context. */
function refusals(
  language: string,
  texts: readonly PoText[],
  sources: readonly SourceText[],
): Map<string, string> {
  const english = new Map(sources.map((source) => [source.context, source.english]));
  return new Map(
    texts.flatMap(({ context, text }) => {
      const source = english.get(context);
      const problem =
        source === undefined ? "English does not have this text" : textProblem(language, source, text);
      return problem === undefined ? [] : [[context, problem] as const];
    }),
  );
}

/** Writes the files of an area whose texts changed. The texts of rules have a file for each section. */
function writeArea(
  language: string,
  area: string,
  source: MessageSource,
  texts: ReadonlyMap<string, string>,
  folder: string,
): void {
  const messages = join(folder, "messages");
  const own = readMessages(language, area, messages);
  const updated = applyTexts(own, source, texts, { area, path: [] });
  const filesOf = (tree: MessageTexts | undefined): [path: string, tree: MessageTexts][] => {
    if (tree === undefined) return [];
    return area === "rules"
      ? Object.entries(tree).map(([section, part]) => [join(area, section), part])
      : [[area, tree]];
  };
  const present = new Map(filesOf(own));
  for (const [path, tree] of filesOf(updated)) {
    if (JSON.stringify(tree) === JSON.stringify(present.get(path))) continue;
    const file = join(messages, language, `${path}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatJson(tree));
  }
}

/** Returns JSON in the format of the repository. */
function formatJson(tree: MessageTexts): string {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const root = join(i18nFolder, "../..");
  return execFileSync(process.execPath, [biome, "format", "--stdin-file-path=messages.json"], {
    cwd: root,
    input: JSON.stringify(tree, null, 2),
    encoding: "utf8",
  });
}
