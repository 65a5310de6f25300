import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import type { ImportDraft } from "./import-draft.ts";
import {
  blockText,
  itemsText,
  type SourceBlock,
  type SourceListItem,
  type SourceSection,
} from "./source-document.ts";

/** A text and, if it is a list, its items. */
export interface SourceCell {
  text: string;
  items: readonly string[];
}

/** The value of a field, with its label in the document. */
interface LabeledCell extends SourceCell {
  label: string;
  place: HeadingTarget;
  /** Whether the label is a column header, which is already recorded as a label. */
  column?: boolean;
}

/** An entity as the document describes it, before its values are parsed. */
export interface ExtractedRecord {
  /** The heading above it. */
  heading: string;
  name: string;
  /** Another name that references may use: "Goal 2". */
  count?: string;
  fields: LabeledCell[];
  /** Lists without a label. */
  lists: SourceCell[];
  /** Texts without a label. */
  texts: string[];
}

/** The longest label, in characters. */
const MAX_LABEL_LENGTH = 60;
/** The farthest position of the colon after a label. Markup and spaces may surround the label. */
const MAX_COLON_OFFSET = 2 * MAX_LABEL_LENGTH;
const nameAndRest = /^(.{1,80}?)(?:\s*:\s+|\s+[–—-]\s+|\s+(?=\())(\S[\s\S]*)$/;

/** Splits a line such as "Period: 2027" into label and value. Returns `undefined` if it has no label. */
export function splitLabel(line: string): { label: string; value: string } | undefined {
  const colon = line.slice(0, MAX_COLON_OFFSET).indexOf(":");
  if (colon < 0) return undefined;
  const label = line
    .slice(0, colon)
    .trimEnd()
    .replace(/^[*_]{1,60}|[*_]{1,60}$/g, "");
  const value = /^[*_]*\s+(\S[\s\S]*)$/.exec(line.slice(colon + 1))?.[1];
  const fits = label !== "" && label.length <= MAX_LABEL_LENGTH && !label.includes("\n");
  return fits && value ? { label, value } : undefined;
}

/** Splits a line such as "Students – 18 to 26" into name and rest. The rest may be empty. */
export function splitName(line: string): { name: string; rest: string } {
  const [, name, rest] = nameAndRest.exec(line) ?? [];
  return name && rest ? { name, rest } : { name: line, rest: "" };
}

/** Returns a text and the list items below it as one cell. */
export function cellOf(text: string, items: readonly SourceListItem[] = []): SourceCell {
  const lines = items.flatMap((item) => flatLines(item));
  return {
    text: [text, itemsText(items)].filter(Boolean).join("\n"),
    items: text && lines.length > 0 ? [text, ...lines] : lines,
  };
}

/** Returns a cell of a table. Its items are its lines, or its parts between semicolons. */
export function cellOfTable(text: string): SourceCell {
  const lines = text.split(/\n|;/).map((line) => line.replace(/^\s*[-–•·*]\s+/, "").trim());
  const items = lines.filter(Boolean);
  return { text, items: items.length > 1 ? items : [] };
}

function flatLines({ text, items }: SourceListItem): string[] {
  return [text, ...items.flatMap(flatLines)].filter(Boolean);
}

/** Returns the field that a label names, if there is one. The cell next to the label helps to decide. */
export type FieldFinder = (label: string, cell?: SourceCell) => HeadingTarget | undefined;

/** Returns the record in a list item: its name, the rest of the line, and the items below it. */
export function recordFromItem(
  item: SourceListItem,
  heading: string,
  splitsName: boolean,
  findField: FieldFinder,
  draft: ImportDraft,
): ExtractedRecord {
  const { text, count } = draft.vocabulary.splitNumber(item.text);
  const record = { ...newRecord(text, heading, splitsName), count };
  for (const below of item.items) addLine(below, record, findField);
  return record;
}

/** Returns the record in a section whose heading is the name of the entity. */
export function recordFromSection(
  section: SourceSection,
  heading: string,
  splitsName: boolean,
  findField: FieldFinder,
  draft: ImportDraft,
): ExtractedRecord {
  const { text, count } = draft.vocabulary.withoutNumber(section.heading);
  const record = { ...newRecord(text, heading, splitsName), count };
  addBlocks(section, record, findField);
  return record;
}

function newRecord(line: string, heading: string, splitsName: boolean): ExtractedRecord {
  const { name, rest } = splitsName ? splitName(line) : { name: line, rest: "" };
  // Parentheses right after the name contain a separate remark: "Autumn (2026): 35 bookings".
  const [, remark, other] = /^\(([^()]*)\)\s*[:–—-]?\s*(.*)$/s.exec(rest) ?? [];
  const texts = remark === undefined ? [rest] : [remark, other ?? ""];
  return { heading, name, fields: [], lists: [], texts: texts.filter(Boolean) };
}

/** Adds the content of a section to a record. Labeled lines, and headings that are labels, become fields. */
export function addBlocks(section: SourceSection, record: ExtractedRecord, findField: FieldFinder): void {
  for (const block of section.blocks) addBlock(block, record, findField);
  for (const below of section.sections) {
    const label = below.heading.replace(/\s*:$/, "");
    const cell = cellOfSection(below);
    const place = findField(label, cell);
    if (place) record.fields.push({ ...cell, label, place });
    else {
      record.texts.push(label);
      addBlocks(below, record, findField);
    }
  }
}

function addBlock(block: SourceBlock, record: ExtractedRecord, findField: FieldFinder): void {
  if (block.kind === "paragraph") {
    const lines = block.text.split("\n");
    const labels = lines
      .map((line) => splitLabel(line))
      .map((line) => line && findField(line.label, cellOf(line.value)));
    if (labels.some(Boolean)) for (const line of lines) addLine({ text: line, items: [] }, record, findField);
    else record.texts.push(lines.join(" "));
  } else if (block.kind === "list") {
    const known = block.items.map(
      ({ text }) => splitLabel(text) ?? { label: text.replace(/:$/, ""), value: "" },
    );
    if (known.some(({ label, value }) => findField(label, cellOf(value))))
      for (const item of block.items) addLine(item, record, findField);
    else record.lists.push(cellOf("", block.items));
  } else if (block.kind === "table") {
    const pairs = block.rows.every((row) => row.length === 2 || row.slice(2).every((cell) => !cell));
    for (const [label = "", ...cells] of block.rows) {
      const place = pairs ? findField(label, cellOfTable(cells.join("\n"))) : undefined;
      if (place) record.fields.push({ ...cellOfTable(cells[0] ?? ""), label, place });
      else record.texts.push([label, ...cells].filter(Boolean).join(" | "));
    }
  }
}

function addLine(item: SourceListItem, record: ExtractedRecord, findField: FieldFinder): void {
  const line = splitLabel(item.text);
  const label = line?.label ?? item.text.replace(/\s*:$/, "");
  const value = line?.value ?? "";
  const place = line || item.items.length > 0 ? findField(label, cellOf(value, item.items)) : undefined;
  if (place) record.fields.push({ ...cellOf(value, item.items), label, place });
  else if (item.items.length > 0) record.lists.push(cellOf(item.text, item.items));
  else record.texts.push(item.text);
}

/** Returns the whole content of a section as one cell. */
export function cellOfSection(section: SourceSection): SourceCell {
  const text = [...section.blocks.map(blockText), ...section.sections.map(sectionText)].join("\n");
  const items = [
    ...section.blocks.flatMap((block) =>
      block.kind === "list" ? block.items.flatMap(flatLines) : blockText(block).split("\n"),
    ),
    ...section.sections.flatMap((below) => sectionText(below).split("\n")),
  ];
  return { text, items };
}

function sectionText(section: SourceSection): string {
  return [section.heading, ...section.blocks.map(blockText), ...section.sections.map(sectionText)].join("\n");
}
