import { UserError } from "../../diagnostics.ts";
import { failure } from "../../errors.ts";
import { loadChoiceWords } from "../../i18n/choice-words.ts";
import { loadHeadingWords } from "../../i18n/headings.ts";
import { languageOf, languages } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { decodeText } from "../../yaml/decode.ts";
import { collectHeader, currencyOf, inferFromTitle, titled, yearOf } from "./document-header.ts";
import { keepWhatFits } from "./drop-invalid.ts";
import { Vocabulary } from "./heading-vocabulary.ts";
import { Draft, type Left, type Read } from "./import-draft.ts";
import { DocumentTooLarge, MAX_TEXT_LENGTH } from "./limits.ts";
import { placeAll } from "./map-parts.ts";
import { refuseEndlessMarkdown } from "./markdown-limits.ts";
import { type Block, type Section, sectionsOf, textOf } from "./source-document.ts";
import { headings, pathOf } from "./target-fields.ts";

/** A plan made of a document, and what became of every word of it. */
export interface Imported {
  /** The plan as YAML would be read; the schemas find no fault in it. */
  plan: Record<string, unknown>;
  /** The language of the document, one of `languages`. */
  language: string;
  /** The headings that were recognized, with the place in the plan that each speaks of. */
  placed: { heading: string; place: string }[];
  /** Labels, and values that stand otherwise in the plan than in the document: "3 times a week". */
  read: Read[];
  /** What the plan has no place for, or what could not be read. */
  left: Left[];
}

interface Document {
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
export async function importDocument({ name, bytes, language: asked }: Document): Promise<Imported> {
  const { blocks, aside } = await contentOf(name, bytes).catch((error) => {
    throw error instanceof DocumentTooLarge ? tooLarge(name, error) : error;
  });
  if (blocks.length === 0 && aside.length === 0) throw failure("emptyDocument", { name });
  const { vocabulary, metrics } = await knowledge();
  const root = sectionsOf(blocks);
  const language = asked ?? spokenIn(root, vocabulary);
  const draft = new Draft(vocabulary, language, metrics);
  const currency = currencyOf(root);
  draft.set("plan", {});
  if (currency) draft.set("plan.currency", currency);
  const top = titled(root, draft).title ?? root;
  draft.year = yearOf({ ...top, blocks: [...root.blocks, ...top.blocks] }, draft);
  placeAll(collectHeader(root, draft), draft);
  inferFromTitle(draft);
  draft.set("plan.language", language);
  for (const text of aside) draft.leave("", text, "aside");
  await keepWhatFits(draft);
  const placed = draft.placed.filter(({ place }) => draft.at(pathOf(place)) !== undefined);
  for (const { heading, place } of draft.placed)
    if (draft.at(pathOf(place)) === undefined && !draft.left.some((one) => one.heading === heading))
      draft.leave(heading, heading, "no-field");
  const order = new Map(["", ...headingsOf(root)].map((heading, index) => [heading, index]));
  const rank = ({ heading }: Left) => order.get(heading) ?? order.size;
  const left = draft.left.sort((a, b) => rank(a) - rank(b));
  return { plan: draft.plan, language, placed, read: draft.read, left };
}

function headingsOf({ heading, sections }: Section): string[] {
  return [heading, ...sections.flatMap(headingsOf)];
}

interface Knowledge {
  vocabulary: Vocabulary;
  metrics: ReadonlyMap<string, string>;
}

let known: Promise<Knowledge> | undefined;

/** The words of all languages, made ready once. */
function knowledge(): Promise<Knowledge> {
  known ??= (async () => {
    const vocabulary = new Vocabulary(await loadHeadingWords(), await loadChoiceWords());
    return { vocabulary, metrics: await metricsByName(vocabulary) };
  })();
  return known;
}

/** What a file holds, by its ending. The readers are large, and loaded only for files of their kind. */
async function contentOf(name: string, bytes: Uint8Array): Promise<{ blocks: Block[]; aside: string[] }> {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["md", "markdown", "mdown", "txt"].includes(ending)) {
    const { blocksOfMarkdown } = await import("./read-markdown.ts");
    return { blocks: blocksOfMarkdown(textIn(name, bytes)), aside: [] };
  }
  if (ending === "docx") {
    const { readWord } = await import("./read-word.ts");
    try {
      return await readWord(bytes);
    } catch (error) {
      if (error instanceof UserError || error instanceof DocumentTooLarge) throw error;
      throw failure("notWord", { name });
    }
  }
  throw failure("noDocumentKind", { name });
}

function tooLarge(name: string, { what }: DocumentTooLarge): UserError {
  switch (what) {
    case "blocks":
      return failure("longDocument", { name });
    case "text":
      return failure("largeDocument", { name, characters: MAX_TEXT_LENGTH });
    case "depth":
      return failure("deepDocument", { name });
    case "markup":
      return failure("markedDocument", { name });
  }
}

/** Longer than any calendar of a year; reading a table takes a time that grows with its square. */
const MOST_ROWS = 3_000;

function longestTable(text: string): number {
  let rows = 0;
  let most = 0;
  for (const line of text.split("\n")) {
    rows = line.includes("|") ? rows + 1 : 0;
    most = Math.max(most, rows);
  }
  return most;
}

function textIn(name: string, bytes: Uint8Array): string {
  const { text, fault } = decodeText(bytes);
  if (!fault && longestTable(text) > MOST_ROWS) throw failure("longTable", { name, rows: MOST_ROWS });
  if (!fault) {
    if (text.length > MAX_TEXT_LENGTH) throw new DocumentTooLarge("text");
    refuseEndlessMarkdown(text);
    return text;
  }
  if (fault.message === "empty") throw failure("emptyDocument", { name });
  if (fault.message === "large") throw new DocumentTooLarge("text");
  throw failure("notUtf8Document", { name });
}

/** The language whose words most headings have; where none is known, that of its letters. */
function spokenIn(root: Section, vocabulary: Vocabulary): string {
  const weights = new Map<string, number>();
  const visit = ({ heading, sections }: Section) => {
    const [best] = vocabulary.matches(vocabulary.bare(heading).text, headings);
    if (best) weights.set(best.language, (weights.get(best.language) ?? 0) + best.weight);
    for (const section of sections) visit(section);
  };
  visit(root);
  const text = wholeOf(root);
  const script =
    (text.match(/[\u0400-\u04ff]/g)?.length ?? 0) > (text.match(/[a-z]/gi)?.length ?? 0) ? "bg" : undefined;
  if (script) return script;
  const [best] = [...weights].filter(([language]) => language !== "bg").sort((a, b) => b[1] - a[1]);
  return languageOf(best?.[0]);
}

function wholeOf({ heading, blocks, sections }: Section): string {
  return [heading, ...blocks.map(textOf), ...sections.map(wholeOf)].join("\n");
}

async function metricsByName(vocabulary: Vocabulary): Promise<ReadonlyMap<string, string>> {
  const named = await Promise.all(languages.map(loadMetricNames));
  return new Map(
    named.flatMap((names) => Object.entries(names).map(([id, name]) => [vocabulary.gist(name), id] as const)),
  );
}
