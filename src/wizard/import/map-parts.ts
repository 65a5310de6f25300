import type { MatchedPart } from "./collect-parts.ts";
import {
  addBlocks,
  cellOf,
  cellOfSection,
  type ExtractedRecord,
  recordFromItem,
  recordFromSection,
  splitLabel,
  splitName,
} from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { fieldFinder, mapRecord } from "./map-record.ts";
import { sentences, texts } from "./readers.ts";
import type { RecordMapper } from "./record-mapper.ts";
import { blockText, type SourceListItem } from "./source-document.ts";
import { recordsFromTable } from "./tables.ts";
import { listTargets, mapperFor, mappingOrder, textTargets } from "./target-fields.ts";

/** Puts all that was found into the plan, in an order in which what is pointed to comes first. */
export function mapParts(found: readonly MatchedPart[], draft: ImportDraft): void {
  for (const where of mappingOrder) for (const part of found) if (part.place === where) mapPart(part, draft);
  for (const part of found) if (!mappingOrder.includes(part.place)) addPartLeftovers(part, draft);
}

function mapPart(part: MatchedPart, draft: ImportDraft): void {
  const text = textTargets[part.place];
  const list = listTargets[part.place];
  const kind = mapperFor(part.place);
  if (text) mapTextPart(part, text, draft);
  else if (list) mapListPart(part, list, draft);
  else if (kind?.isSingle) mapSinglePart(part, kind, draft);
  else if (kind) mapRecords(part, kind, draft);
}

/** A part of the plan that the format has no words for as a whole. */
function addPartLeftovers({ heading, blocks, sections }: MatchedPart, draft: ImportDraft): void {
  for (const block of blocks) draft.addLeftover(heading, blockText(block), "no-field");
  for (const section of sections) draft.addLeftover(section.heading, cellOfSection(section).text, "no-field");
}

function mapTextPart({ heading, blocks, sections }: MatchedPart, at: string, draft: ImportDraft): void {
  const { text } = cellOfSection({ heading, depth: 0, headingStyle: "heading", blocks, sections });
  if (!text) return;
  const there = draft.at(at);
  draft.set(at, there === undefined ? text : `${there}\n${text}`);
}

function mapListPart(
  { place, heading, blocks, sections }: MatchedPart,
  at: string,
  draft: ImportDraft,
): void {
  for (const block of blocks) {
    if (block.kind === "table") {
      const [head, ...rows] = block.rows;
      const [match] = draft.vocabulary.matches(head?.[0] ?? "", [place]);
      if (match && head) for (const label of head) draft.addLabel(label, at);
      const lines = (match ? rows : block.rows).map((row) => row.filter(Boolean).join(" – "));
      draft.add(at, lines.filter(Boolean));
    } else if (block.kind === "list") draft.add(at, block.items.flatMap(itemLines));
    else if (block.text.endsWith(":")) draft.addLeftover(heading, block.text, "no-field");
    else {
      const read =
        place.startsWith("situation.swot") || place.startsWith("situation.external") ? sentences : texts;
      draft.add(at, (read(cellOf(block.text), draft) ?? []) as string[]);
    }
  }
  for (const section of sections)
    draft.add(at, [
      cellOfSection({
        ...section,
        blocks: [{ kind: "paragraph", text: section.heading }, ...section.blocks],
      }).text.replaceAll("\n", " "),
    ]);
}

/** A line of a list as one text; where others are below it, each is one of its own. */
function itemLines({ text, items }: SourceListItem): string[] {
  return [text, ...items.flatMap(itemLines)].filter(Boolean);
}

function mapSinglePart(
  { place: where, heading, blocks, sections }: MatchedPart,
  mapper: RecordMapper,
  draft: ImportDraft,
): void {
  const told: ExtractedRecord = { heading, name: where, fields: [], lists: [], texts: [] };
  addBlocks(
    { heading, depth: 0, headingStyle: "heading", blocks, sections },
    told,
    fieldFinder(mapper, draft),
  );
  mapUnnamed(told, mapper, draft);
}

/** A thing that is not named by the document: what is left of it is told without a name. */
function mapUnnamed(record: ExtractedRecord, mapper: RecordMapper, draft: ImportDraft): void {
  if (record.fields.length + record.lists.length + record.texts.length > 0) mapRecord(record, mapper, draft);
}

function mapRecords(part: MatchedPart, mapper: RecordMapper, draft: ImportDraft): void {
  const { heading, blocks, sections } = part;
  const find = fieldFinder(mapper, draft);
  if (isSingleRecord(part, mapper, draft)) {
    const told = recordFromSection(
      { heading, depth: 0, headingStyle: "heading", blocks, sections },
      heading,
      false,
      find,
      draft,
    );
    const name = told.fields.findIndex((field) => field.place === mapper.nameColumn);
    const [said] = name < 0 ? [] : told.fields.splice(name, 1);
    if (said) {
      draft.addLabel(said.label, mapper.planPath);
      told.name = said.text.replaceAll("\n", " ");
      delete told.count;
    }
    mapRecord(told, mapper, draft);
    return;
  }
  const alone = sections.length === 0 && blocks.every((block) => block.kind === "paragraph");
  for (const block of blocks) {
    if (block.kind === "table")
      for (const told of recordsFromTable(block, heading, mapper, draft)) mapRecord(told, mapper, draft);
    else if (block.kind === "list")
      for (const item of block.items)
        mapRecord(recordFromItem(item, heading, mapper.splitsName, find, draft), mapper, draft);
    else for (const line of block.text.split("\n")) mapLine(line, { heading, alone, kind: mapper, draft });
  }
  for (const section of sections)
    mapRecord(recordFromSection(section, heading, mapper.splitsName, find, draft), mapper, draft);
}

/** Whether a heading has the labels of one thing below it, and no names of several. */
function isSingleRecord(
  { blocks, sections }: MatchedPart,
  mapper: RecordMapper,
  draft: ImportDraft,
): boolean {
  if (sections.length > 0 || blocks.some((block) => block.kind === "table")) return false;
  const find = fieldFinder(mapper, draft);
  const lines = blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map(({ text, items }) =>
          items.length > 0 ? `${text.replace(/:$/, "")}: ${items[0]?.text}` : text,
        )
      : blockText(block).split("\n"),
  );
  const labels = lines.map(splitLabel).filter((line) => line !== undefined);
  const known = labels.filter(({ label, value }) => find(label, cellOf(value)) !== undefined);
  return known.length >= 2 && known.length >= labels.length / 2 && labels.length > lines.length / 2;
}

interface LineContext {
  heading: string;
  /** Nothing but paragraphs stands under the heading. */
  alone: boolean;
  kind: RecordMapper;
  draft: ImportDraft;
}

/** A paragraph is a thing where it is told like one, or where there is nothing else under the heading. */
function mapLine(line: string, { heading, alone, kind, draft }: LineContext): void {
  const { rest } = splitName(line);
  const toldLikeOne =
    kind.splitsName &&
    rest !== "" &&
    line.length <= 200 &&
    kind.unlabeledFields?.some(({ read }) =>
      rest.split(/[,;]\s/).some((part) => draft.tryReading(() => read(cellOf(part), draft)) !== undefined),
    );
  const isStatement = alone && !kind.splitsName && !line.endsWith(":");
  if (!toldLikeOne && !isStatement) {
    draft.addLeftover(heading, line, "no-field");
    return;
  }
  mapRecord(
    recordFromItem({ text: line, items: [] }, heading, kind.splitsName, fieldFinder(kind, draft), draft),
    kind,
    draft,
  );
}
