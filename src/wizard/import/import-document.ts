import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { loadChoiceWords } from "../../i18n/choice-words.ts";
import { loadHeadingWords } from "../../i18n/headings.ts";
import { languageOf, languages } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
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

/** A plan made of a document, and what became of every word of it. */
export interface ImportedPlan {
  /** The plan as YAML would be read; the schemas find no fault in it. */
  plan: Record<string, unknown>;
  /** The language of the document, one of `languages`. */
  language: string;
  /** The headings that were recognized, with the place in the plan that each speaks of. */
  matchedHeadings: { heading: string; place: string }[];
  /** Labels, and values that stand otherwise in the plan than in the document: "3 times a week". */
  interpreted: InterpretedText[];
  /** What the plan has no place for, or what could not be read. */
  leftovers: Leftover[];
}

interface DocumentFile {
  /** The file's name, for its ending and for messages. */
  name: string;
  bytes: Uint8Array;
  /** The language of the document; else it is recognized. */
  language?: string;
}

/**
 * Makes a plan of a document in Markdown or Word, as far as its headings, labels and tables say what it holds.
 * @throws UserError where the file is of another kind, is broken, or holds nothing
 */
export async function importDocument({ name, bytes, language: asked }: DocumentFile): Promise<ImportedPlan> {
  const { blocks, aside } = await readContent(name, bytes).catch((error) => {
    throw error instanceof DocumentTooLarge ? tooLargeError(name, error) : error;
  });
  if (blocks.length === 0 && aside.length === 0) throw userError("emptyDocument", { name });
  const { vocabulary, metrics } = await loadResources();
  const root = groupBySection(blocks);
  const language = asked ?? detectLanguage(root, vocabulary);
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
  const placed = draft.matchedHeadings.filter(({ place }) => draft.at(planPathOf(place)) !== undefined);
  for (const { heading, place } of draft.matchedHeadings)
    if (draft.at(planPathOf(place)) === undefined && !draft.leftovers.some((one) => one.heading === heading))
      draft.addLeftover(heading, heading, "no-field");
  const order = new Map(["", ...headingTexts(root)].map((heading, index) => [heading, index]));
  const rank = ({ heading }: Leftover) => order.get(heading) ?? order.size;
  const left = draft.leftovers.sort((a, b) => rank(a) - rank(b));
  return {
    plan: draft.plan,
    language,
    matchedHeadings: placed,
    interpreted: draft.interpreted,
    leftovers: left,
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

/** The words of all languages, made ready once. */
function loadResources(): Promise<ImportResources> {
  loadedResources ??= (async () => {
    const vocabulary = new HeadingVocabulary(await loadHeadingWords(), await loadChoiceWords());
    return { vocabulary, metrics: await metricsByName(vocabulary) };
  })();
  return loadedResources;
}

/** What a file holds, by its ending. The readers are large, and loaded only for files of their kind. */
async function readContent(
  name: string,
  bytes: Uint8Array,
): Promise<{ blocks: SourceBlock[]; aside: string[] }> {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["md", "markdown", "mdown", "txt"].includes(ending)) {
    const { readMarkdown } = await import("./read-markdown.ts");
    return { blocks: readMarkdown(decodeMarkdown(name, bytes)), aside: [] };
  }
  if (ending === "docx") {
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

/** Longer than any calendar of a year; reading a table takes a time that grows with its square. */
const MAX_TABLE_ROWS = 3_000;

function longestTableRows(text: string): number {
  let rows = 0;
  let most = 0;
  for (const line of text.split("\n")) {
    rows = line.includes("|") ? rows + 1 : 0;
    most = Math.max(most, rows);
  }
  return most;
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

/** The language whose words most headings have; where none is known, that of its letters. */
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
  const named = await Promise.all(languages.map(loadMetricNames));
  return new Map(
    named.flatMap((names) =>
      Object.entries(names).map(([id, name]) => [vocabulary.significantText(name), id] as const),
    ),
  );
}
