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

/** Adds all parts of the document to the plan. Parts that others refer to come first. */
export function mapParts(parts: readonly MatchedPart[], draft: ImportDraft): void {
  for (const place of mappingOrder) for (const part of parts) if (part.place === place) mapPart(part, draft);
  for (const part of parts) if (!mappingOrder.includes(part.place)) addPartLeftovers(part, draft);
}

function mapPart(part: MatchedPart, draft: ImportDraft): void {
  const text = textTargets[part.place];
  const list = listTargets[part.place];
  const mapper = mapperFor(part.place);
  if (text) mapTextPart(part, text, draft);
  else if (list) mapListPart(part, list, draft);
  else if (mapper?.isSingle) mapSinglePart(part, mapper, draft);
  else if (mapper) mapRecords(part, mapper, draft);
}

/** Adds a part that cannot be mapped to the leftovers. */
function addPartLeftovers({ heading, blocks, sections }: MatchedPart, draft: ImportDraft): void {
  for (const block of blocks) draft.addLeftover(heading, blockText(block), "no-field");
  for (const section of sections) draft.addLeftover(section.heading, cellOfSection(section).text, "no-field");
}

function mapTextPart({ heading, blocks, sections }: MatchedPart, planPath: string, draft: ImportDraft): void {
  const { text } = cellOfSection({ heading, depth: 0, headingStyle: "heading", blocks, sections });
  if (!text) return;
  const existing = draft.at(planPath);
  draft.set(planPath, existing === undefined ? text : `${existing}\n${text}`);
}

function mapListPart(
  { place, heading, blocks, sections }: MatchedPart,
  planPath: string,
  draft: ImportDraft,
): void {
  for (const block of blocks) {
    if (block.kind === "table") {
      const [header, ...rows] = block.rows;
      const [match] = draft.vocabulary.matches(header?.[0] ?? "", [place]);
      if (match && header) for (const label of header) draft.addLabel(label, planPath);
      const lines = (match ? rows : block.rows).map((row) => row.filter(Boolean).join(" – "));
      draft.add(planPath, lines.filter(Boolean));
    } else if (block.kind === "list") draft.add(planPath, block.items.flatMap(itemLines));
    else if (block.text.endsWith(":")) draft.addLeftover(heading, block.text, "no-field");
    else {
      const read =
        place.startsWith("situation.swot") || place.startsWith("situation.external") ? sentences : texts;
      draft.add(planPath, (read(cellOf(block.text), draft) ?? []) as string[]);
    }
  }
  for (const section of sections)
    draft.add(planPath, [
      cellOfSection({
        ...section,
        blocks: [{ kind: "paragraph", text: section.heading }, ...section.blocks],
      }).text.replaceAll("\n", " "),
    ]);
}

/** Returns the text of a list item and of each item below it. */
function itemLines({ text, items }: SourceListItem): string[] {
  return [text, ...items.flatMap(itemLines)].filter(Boolean);
}

function mapSinglePart(
  { place, heading, blocks, sections }: MatchedPart,
  mapper: RecordMapper,
  draft: ImportDraft,
): void {
  const record: ExtractedRecord = { heading, name: place, fields: [], lists: [], texts: [] };
  addBlocks(
    { heading, depth: 0, headingStyle: "heading", blocks, sections },
    record,
    fieldFinder(mapper, draft),
  );
  mapUnnamed(record, mapper, draft);
}

/** Maps a record that has no name in the document, if it has any content. */
function mapUnnamed(record: ExtractedRecord, mapper: RecordMapper, draft: ImportDraft): void {
  if (record.fields.length + record.lists.length + record.texts.length > 0) mapRecord(record, mapper, draft);
}

function mapRecords(part: MatchedPart, mapper: RecordMapper, draft: ImportDraft): void {
  const { heading, blocks, sections } = part;
  const find = fieldFinder(mapper, draft);
  if (isSingleRecord(part, mapper, draft)) {
    const record = recordFromSection(
      { heading, depth: 0, headingStyle: "heading", blocks, sections },
      heading,
      false,
      find,
      draft,
    );
    const name = record.fields.findIndex((field) => field.place === mapper.nameColumn);
    const [nameField] = name < 0 ? [] : record.fields.splice(name, 1);
    if (nameField) {
      draft.addLabel(nameField.label, mapper.planPath);
      record.name = nameField.text.replaceAll("\n", " ");
      delete record.count;
    }
    mapRecord(record, mapper, draft);
    return;
  }
  const onlyParagraphs = sections.length === 0 && blocks.every((block) => block.kind === "paragraph");
  for (const block of blocks) {
    if (block.kind === "table")
      for (const record of recordsFromTable(block, heading, mapper, draft)) mapRecord(record, mapper, draft);
    else if (block.kind === "list")
      for (const item of block.items)
        mapRecord(recordFromItem(item, heading, mapper.splitsName, find, draft), mapper, draft);
    else for (const line of block.text.split("\n")) mapLine(line, { heading, onlyParagraphs, mapper, draft });
  }
  for (const section of sections)
    mapRecord(recordFromSection(section, heading, mapper.splitsName, find, draft), mapper, draft);
}

/** Returns whether the lines below a heading are the labeled fields of a single record. */
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
  /** Whether the section contains only paragraphs. */
  onlyParagraphs: boolean;
  mapper: RecordMapper;
  draft: ImportDraft;
}

/** Maps a paragraph as a record if it is written like one, or if the section contains only paragraphs. */
function mapLine(line: string, { heading, onlyParagraphs, mapper, draft }: LineContext): void {
  const { rest } = splitName(line);
  const isRecord =
    mapper.splitsName &&
    rest !== "" &&
    line.length <= 200 &&
    mapper.unlabeledFields?.some(({ read }) =>
      rest.split(/[,;]\s/).some((part) => draft.tryReading(() => read(cellOf(part), draft)) !== undefined),
    );
  const isStatement = onlyParagraphs && !mapper.splitsName && !line.endsWith(":");
  if (!isRecord && !isStatement) {
    draft.addLeftover(heading, line, "no-field");
    return;
  }
  mapRecord(
    recordFromItem({ text: line, items: [] }, heading, mapper.splitsName, fieldFinder(mapper, draft), draft),
    mapper,
    draft,
  );
}
