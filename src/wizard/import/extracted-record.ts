import type { HeadingTarget } from "../../i18n/headings.ts";
import type { ImportDraft } from "./import-draft.ts";
import {
  blockText,
  itemsText,
  type SourceBlock,
  type SourceListItem,
  type SourceSection,
} from "./source-document.ts";

/** A text with the lines it is made of, where it is a list. */
export interface SourceCell {
  text: string;
  items: readonly string[];
}

/** A field of something, with the label it had in the document. */
interface LabeledCell extends SourceCell {
  label: string;
  place: HeadingTarget;
  /** The label is the head of a column, and has been accounted for. */
  column?: boolean;
}

/** One thing of the plan as the document tells of it, before anything of it is read. */
export interface ExtractedRecord {
  /** The heading that it stands under. */
  heading: string;
  name: string;
  /** What else it may be called: "Goal 2". */
  count?: string;
  fields: LabeledCell[];
  /** Lists without a label. */
  lists: SourceCell[];
  /** Texts without a label. */
  texts: string[];
}

/** Characters of a label, and of a name before a dash. */
const MAX_LABEL_LENGTH = 60;
/** Where the colon after a label may be at most: marks of emphasis and blanks can stand around it. */
const MAX_COLON_OFFSET = 2 * MAX_LABEL_LENGTH;
const nameAndRest = /^(.{1,80}?)(?:\s*:\s+|\s+[–—-]\s+|\s+(?=\())(\S[\s\S]*)$/;

/** A line such as "Period: 2027" in its two parts. */
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

/** A line such as "Students – 18 to 26" in its two parts; a line that is only a name has no rest. */
export function splitName(line: string): { name: string; rest: string } {
  const [, name, rest] = nameAndRest.exec(line) ?? [];
  return name && rest ? { name, rest } : { name: line, rest: "" };
}

/** The lines of a text or a list below one, as one cell. */
export function cellOf(text: string, items: readonly SourceListItem[] = []): SourceCell {
  const lines = items.flatMap((item) => flatLines(item));
  return {
    text: [text, itemsText(items)].filter(Boolean).join("\n"),
    items: text && lines.length > 0 ? [text, ...lines] : lines,
  };
}

/** What stands in one cell of a table: each line of it, or each part before a semicolon. */
export function cellOfTable(text: string): SourceCell {
  const lines = text.split(/\n|;/).map((line) => line.replace(/^\s*[-–•·*]\s+/, "").trim());
  const items = lines.filter(Boolean);
  return { text, items: items.length > 1 ? items : [] };
}

function flatLines({ text, items }: SourceListItem): string[] {
  return [text, ...items.flatMap(flatLines)].filter(Boolean);
}

/** Finds which field a label is, among those a thing has. */
export type FieldFinder = (label: string, cell?: SourceCell) => HeadingTarget | undefined;

/** What a line of a list tells of a thing: its name, the rest, and the lines below. */
export function recordFromItem(
  item: SourceListItem,
  heading: string,
  splits: boolean,
  find: FieldFinder,
  draft: ImportDraft,
): ExtractedRecord {
  const { text, count } = draft.vocabulary.splitNumber(item.text);
  const told = { ...newRecord(text, heading, splits), count };
  for (const below of item.items) addLine(below, told, find);
  return told;
}

/** What stands under a heading of its own tells of a thing. */
export function recordFromSection(
  section: SourceSection,
  heading: string,
  splits: boolean,
  find: FieldFinder,
  draft: ImportDraft,
): ExtractedRecord {
  const { text, count } = draft.vocabulary.withoutNumber(section.heading);
  const told = { ...newRecord(text, heading, splits), count };
  addBlocks(section, told, find);
  return told;
}

function newRecord(line: string, heading: string, splits: boolean): ExtractedRecord {
  const { name, rest } = splits ? splitName(line) : { name: line, rest: "" };
  // What stands in brackets right behind the name is a remark of its own: "Autumn (2026): 35 bookings".
  const [, remark, other] = /^\(([^()]*)\)\s*[:–—-]?\s*(.*)$/s.exec(rest) ?? [];
  const texts = remark === undefined ? [rest] : [remark, other ?? ""];
  return { heading, name, fields: [], lists: [], texts: texts.filter(Boolean) };
}

/** Takes in what stands under a heading: labelled lines are fields, and so are headings below that are labels. */
export function addBlocks(section: SourceSection, record: ExtractedRecord, find: FieldFinder): void {
  for (const block of section.blocks) addBlock(block, record, find);
  for (const below of section.sections) {
    const label = below.heading.replace(/\s*:$/, "");
    const cell = cellOfSection(below);
    const place = find(label, cell);
    if (place) record.fields.push({ ...cell, label, place });
    else {
      record.texts.push(label);
      addBlocks(below, record, find);
    }
  }
}

function addBlock(block: SourceBlock, record: ExtractedRecord, find: FieldFinder): void {
  if (block.kind === "paragraph") {
    const lines = block.text.split("\n");
    const labels = lines
      .map((line) => splitLabel(line))
      .map((line) => line && find(line.label, cellOf(line.value)));
    if (labels.some(Boolean)) for (const line of lines) addLine({ text: line, items: [] }, record, find);
    else record.texts.push(lines.join(" "));
  } else if (block.kind === "list") {
    const known = block.items.map(
      ({ text }) => splitLabel(text) ?? { label: text.replace(/:$/, ""), value: "" },
    );
    if (known.some(({ label, value }) => find(label, cellOf(value))))
      for (const item of block.items) addLine(item, record, find);
    else record.lists.push(cellOf("", block.items));
  } else if (block.kind === "table") {
    const pairs = block.rows.every((row) => row.length === 2 || row.slice(2).every((cell) => !cell));
    for (const [label = "", ...cells] of block.rows) {
      const place = pairs ? find(label, cellOfTable(cells.join("\n"))) : undefined;
      if (place) record.fields.push({ ...cellOfTable(cells[0] ?? ""), label, place });
      else record.texts.push([label, ...cells].filter(Boolean).join(" | "));
    }
  }
}

function addLine(item: SourceListItem, record: ExtractedRecord, find: FieldFinder): void {
  const line = splitLabel(item.text);
  const label = line?.label ?? item.text.replace(/\s*:$/, "");
  const value = line?.value ?? "";
  const place = line || item.items.length > 0 ? find(label, cellOf(value, item.items)) : undefined;
  if (place) record.fields.push({ ...cellOf(value, item.items), label, place });
  else if (item.items.length > 0) record.lists.push(cellOf(item.text, item.items));
  else record.texts.push(item.text);
}

/** All that stands under a heading, as one cell. */
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
