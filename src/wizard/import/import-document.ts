import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { languageOf, languages } from "../../i18n/languages.ts";
import { loadChoiceWords } from "../../i18n/lexicon/choice-words.ts";
import { loadHeadingWords } from "../../i18n/lexicon/headings.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { NamesById } from "../../i18n/names-by-id.ts";
import { decodeText } from "../../yaml/decode.ts";
import { collectHeader, inferFromTitle, mainCurrency, planYear, splitTitle } from "./document-header.ts";
import { dropInvalid } from "./drop-invalid.ts";
import { HeadingVocabulary } from "./heading-vocabulary.ts";
import { ImportDraft, type InterpretedText, type Leftover } from "./import-draft.ts";
import { DocumentTooLarge, MAX_TEXT_LENGTH } from "./limits.ts";
import { mapParts } from "./map-parts.ts";
import { assertMarkdownLimits } from "./markdown-limits.ts";
import { blockText, groupBySection, type SourceBlock, type SourceSection } from "./source-document.ts";
import { headingTargets, planPathOf } from "./target-fields.ts";

/** A plan built from a document, with the texts that were recognized, interpreted or left over. */
export interface ImportedPlan {
  /** The plan as parsed YAML, valid against the schemas. */
  plan: Record<string, unknown>;
  /** The language of the document, one of `languages`. */
  language: string;
  /** The recognized headings, with the place in the plan that each of them names. */
  matchedHeadings: { heading: string; place: string }[];
  /** Labels, and values whose notation in the plan differs from the document: "3 times a week". */
  interpreted: InterpretedText[];
  /** The texts that the plan has no field for or that could not be read. */
  leftovers: Leftover[];
}

interface DocumentFile {
  /** The name of the file, used for its extension and in messages. */
  name: string;
  bytes: Uint8Array;
  /** The language of the document. By default, it is detected. */
  language?: string;
}

/**
 * Builds a plan from a Markdown or Word document. Content is recognized by headings, labels and tables.
 * @throws UserError if the file is of another type, is corrupt, too large or empty
 */
export async function importDocument(file: DocumentFile): Promise<ImportedPlan> {
  const { name, bytes } = file;
  const { blocks, aside } = await readContent(name, bytes).catch((error) => {
    throw error instanceof DocumentTooLarge ? tooLargeError(name, error) : error;
  });
  if (blocks.length === 0 && aside.length === 0) throw userError("emptyDocument", { name });
  const { vocabulary, metrics } = await loadResources();
  const root = groupBySection(blocks);
  const language = file.language ?? detectLanguage(root, vocabulary);
  const draft = new ImportDraft(vocabulary, language, metrics);
  const currency = mainCurrency(root);
  draft.set("plan", {});
  if (currency) draft.set("plan.currency", currency);
  const top = splitTitle(root, draft).title ?? root;
  draft.year = planYear({ ...top, blocks: [...root.blocks, ...top.blocks] }, draft);
  mapParts(collectHeader(root, draft), draft);
  inferFromTitle(draft);
  draft.set("plan.language", language);
  for (const text of aside) draft.addLeftover("", text, "aside");
  await dropInvalid(draft);
  const matchedHeadings = draft.matchedHeadings.filter(
    ({ place }) => draft.at(planPathOf(place)) !== undefined,
  );
  for (const { heading, place } of draft.matchedHeadings)
    if (draft.at(planPathOf(place)) === undefined && !draft.leftovers.some((one) => one.heading === heading))
      draft.addLeftover(heading, heading, "no-field");
  const order = new Map(["", ...headingTexts(root)].map((heading, index) => [heading, index]));
  const rank = ({ heading }: Leftover) => order.get(heading) ?? order.size;
  const leftovers = draft.leftovers.sort((a, b) => rank(a) - rank(b));
  return {
    plan: draft.plan,
    language,
    matchedHeadings,
    interpreted: draft.interpreted,
    leftovers,
  };
}

function headingTexts({ heading, sections }: SourceSection): string[] {
  return [heading, ...sections.flatMap(headingTexts)];
}

interface ImportResources {
  vocabulary: HeadingVocabulary;
  metrics: ReadonlyMap<string, string>;
}

let loadedResources: Promise<ImportResources> | undefined;

/** Loads the words of all languages. The result is cached. */
function loadResources(): Promise<ImportResources> {
  loadedResources ??= (async () => {
    const vocabulary = new HeadingVocabulary(await loadHeadingWords(), await loadChoiceWords());
    return { vocabulary, metrics: await metricsByName(vocabulary) };
  })();
  return loadedResources;
}

/**
 * Reads the content of a file by its extension. The readers are large, so each is loaded only when needed.
 */
async function readContent(
  name: string,
  bytes: Uint8Array,
): Promise<{ blocks: SourceBlock[]; aside: string[] }> {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["md", "markdown", "mdown", "txt"].includes(extension)) {
    const { readMarkdown } = await import("./read-markdown.ts");
    return { blocks: readMarkdown(decodeMarkdown(name, bytes)), aside: [] };
  }
  if (extension === "docx") {
    const { readWord } = await import("./read-word.ts");
    try {
      return await readWord(bytes);
    } catch (error) {
      if (error instanceof UserError || error instanceof DocumentTooLarge) throw error;
      throw userError("notWord", { name });
    }
  }
  throw userError("noDocumentKind", { name });
}

function tooLargeError(name: string, { what }: DocumentTooLarge): UserError {
  switch (what) {
    case "blocks":
      return userError("longDocument", { name });
    case "text":
      return userError("largeDocument", { name, characters: MAX_TEXT_LENGTH });
    case "depth":
      return userError("deepDocument", { name });
    case "markup":
      return userError("markedDocument", { name });
  }
}

/**
 * The maximum number of rows of a table: more than a calendar of a year has. The parser's time grows with the
 * square of the rows.
 */
const MAX_TABLE_ROWS = 3_000;

function longestTableRows(text: string): number {
  let rows = 0;
  let longest = 0;
  for (const line of text.split("\n")) {
    rows = line.includes("|") ? rows + 1 : 0;
    longest = Math.max(longest, rows);
  }
  return longest;
}

function decodeMarkdown(name: string, bytes: Uint8Array): string {
  const { text, fault } = decodeText(bytes);
  if (!fault && longestTableRows(text) > MAX_TABLE_ROWS)
    throw userError("longTable", { name, rows: MAX_TABLE_ROWS });
  if (!fault) {
    if (text.length > MAX_TEXT_LENGTH) throw new DocumentTooLarge("text");
    assertMarkdownLimits(text);
    return text;
  }
  if (fault.message === "empty") throw userError("emptyDocument", { name });
  if (fault.message === "large") throw new DocumentTooLarge("text");
  throw userError("notUtf8Document", { name });
}

/**
 * Returns the language of a document: Bulgarian if most letters are Cyrillic, otherwise the language that
 * most headings match.
 */
function detectLanguage(root: SourceSection, vocabulary: HeadingVocabulary): string {
  const weights = new Map<string, number>();
  const visit = ({ heading, sections }: SourceSection) => {
    const [best] = vocabulary.matches(vocabulary.withoutNumber(heading).text, headingTargets);
    if (best) weights.set(best.language, (weights.get(best.language) ?? 0) + best.weight);
    for (const section of sections) visit(section);
  };
  visit(root);
  const text = sectionText(root);
  const script =
    (text.match(/[\u0400-\u04ff]/g)?.length ?? 0) > (text.match(/[a-z]/gi)?.length ?? 0) ? "bg" : undefined;
  if (script) return script;
  const [best] = [...weights].filter(([language]) => language !== "bg").sort((a, b) => b[1] - a[1]);
  return languageOf(best?.[0]);
}

function sectionText({ heading, blocks, sections }: SourceSection): string {
  return [heading, ...blocks.map(blockText), ...sections.map(sectionText)].join("\n");
}

async function metricsByName(vocabulary: HeadingVocabulary): Promise<ReadonlyMap<string, string>> {
  const namesByLanguage = await Promise.all(
    languages.map((language): Promise<NamesById> => loadMessages("metrics", language, { values: "as-is" })),
  );
  return new Map(
    namesByLanguage.flatMap((names) =>
      Object.entries(names).map(([id, name]) => [vocabulary.significantText(name), id] as const),
    ),
  );
}
