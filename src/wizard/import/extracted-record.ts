import type { Place } from "../../i18n/headings.ts";
import type { Draft } from "./import-draft.ts";
import { type Block, type Item, itemsText, type Section, textOf } from "./source-document.ts";

/** A text with the lines it is made of, where it is a list. */
export interface Cell {
  text: string;
  items: readonly string[];
}

/** A field of something, with the label it had in the document. */
interface Said extends Cell {
  label: string;
  place: Place;
  /** The label is the head of a column, and has been accounted for. */
  column?: boolean;
}

/** One thing of the plan as the document tells of it, before anything of it is read. */
export interface Told {
  /** The heading that it stands under. */
  heading: string;
  name: string;
  /** What else it may be called: "Goal 2". */
  count?: string;
  fields: Said[];
  /** Lists without a label. */
  lists: Cell[];
  /** Texts without a label. */
  texts: string[];
}

/** Characters of a label, and of a name before a dash. */
const MAX_LABEL_LENGTH = 60;
/** Where the colon after a label may be at most: marks of emphasis and blanks can stand around it. */
const MAX_COLON_AT = 2 * MAX_LABEL_LENGTH;
const named = /^(.{1,80}?)(?:\s*:\s+|\s+[–—-]\s+|\s+(?=\())(\S[\s\S]*)$/;

/** A line such as "Period: 2027" in its two parts. */
export function labelIn(line: string): { label: string; value: string } | undefined {
  const colon = line.slice(0, MAX_COLON_AT).indexOf(":");
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
export function nameIn(line: string): { name: string; rest: string } {
  const [, name, rest] = named.exec(line) ?? [];
  return name && rest ? { name, rest } : { name: line, rest: "" };
}

/** The lines of a text or a list below one, as one cell. */
export function cellOf(text: string, items: readonly Item[] = []): Cell {
  const lines = items.flatMap((item) => flat(item));
  return {
    text: [text, itemsText(items)].filter(Boolean).join("\n"),
    items: text && lines.length > 0 ? [text, ...lines] : lines,
  };
}

/** What stands in one cell of a table: each line of it, or each part before a semicolon. */
export function cellOfTable(text: string): Cell {
  const lines = text.split(/\n|;/).map((line) => line.replace(/^\s*[-–•·*]\s+/, "").trim());
  const items = lines.filter(Boolean);
  return { text, items: items.length > 1 ? items : [] };
}

function flat({ text, items }: Item): string[] {
  return [text, ...items.flatMap(flat)].filter(Boolean);
}

/** Finds which field a label is, among those a thing has. */
export type FieldFinder = (label: string, cell?: Cell) => Place | undefined;

/** What a line of a list tells of a thing: its name, the rest, and the lines below. */
export function toldByItem(
  item: Item,
  heading: string,
  splits: boolean,
  find: FieldFinder,
  draft: Draft,
): Told {
  const { text, count } = draft.vocabulary.counting(item.text);
  const told = { ...begin(text, heading, splits), count };
  for (const below of item.items) takeLine(below, told, find);
  return told;
}

/** What stands under a heading of its own tells of a thing. */
export function toldBySection(
  section: Section,
  heading: string,
  splits: boolean,
  find: FieldFinder,
  draft: Draft,
): Told {
  const { text, count } = draft.vocabulary.bare(section.heading);
  const told = { ...begin(text, heading, splits), count };
  takeBlocks(section, told, find);
  return told;
}

function begin(line: string, heading: string, splits: boolean): Told {
  const { name, rest } = splits ? nameIn(line) : { name: line, rest: "" };
  // What stands in brackets right behind the name is a remark of its own: "Autumn (2026): 35 bookings".
  const [, remark, other] = /^\(([^()]*)\)\s*[:–—-]?\s*(.*)$/s.exec(rest) ?? [];
  const texts = remark === undefined ? [rest] : [remark, other ?? ""];
  return { heading, name, fields: [], lists: [], texts: texts.filter(Boolean) };
}

/** Takes in what stands under a heading: labelled lines are fields, and so are headings below that are labels. */
export function takeBlocks(section: Section, told: Told, find: FieldFinder): void {
  for (const block of section.blocks) takeBlock(block, told, find);
  for (const below of section.sections) {
    const label = below.heading.replace(/\s*:$/, "");
    const cell = cellOfSection(below);
    const place = find(label, cell);
    if (place) told.fields.push({ ...cell, label, place });
    else {
      told.texts.push(label);
      takeBlocks(below, told, find);
    }
  }
}

function takeBlock(block: Block, told: Told, find: FieldFinder): void {
  if (block.kind === "paragraph") {
    const lines = block.text.split("\n");
    const labels = lines
      .map((line) => labelIn(line))
      .map((line) => line && find(line.label, cellOf(line.value)));
    if (labels.some(Boolean)) for (const line of lines) takeLine({ text: line, items: [] }, told, find);
    else told.texts.push(lines.join(" "));
  } else if (block.kind === "list") {
    const known = block.items.map(
      ({ text }) => labelIn(text) ?? { label: text.replace(/:$/, ""), value: "" },
    );
    if (known.some(({ label, value }) => find(label, cellOf(value))))
      for (const item of block.items) takeLine(item, told, find);
    else told.lists.push(cellOf("", block.items));
  } else if (block.kind === "table") {
    const pairs = block.rows.every((row) => row.length === 2 || row.slice(2).every((cell) => !cell));
    for (const [label = "", ...cells] of block.rows) {
      const place = pairs ? find(label, cellOfTable(cells.join("\n"))) : undefined;
      if (place) told.fields.push({ ...cellOfTable(cells[0] ?? ""), label, place });
      else told.texts.push([label, ...cells].filter(Boolean).join(" | "));
    }
  }
}

function takeLine(item: Item, told: Told, find: FieldFinder): void {
  const line = labelIn(item.text);
  const label = line?.label ?? item.text.replace(/\s*:$/, "");
  const value = line?.value ?? "";
  const place = line || item.items.length > 0 ? find(label, cellOf(value, item.items)) : undefined;
  if (place) told.fields.push({ ...cellOf(value, item.items), label, place });
  else if (item.items.length > 0) told.lists.push(cellOf(item.text, item.items));
  else told.texts.push(item.text);
}

/** All that stands under a heading, as one cell. */
export function cellOfSection(section: Section): Cell {
  const text = [...section.blocks.map(textOf), ...section.sections.map(whole)].join("\n");
  const items = [
    ...section.blocks.flatMap((block) =>
      block.kind === "list" ? block.items.flatMap(flat) : textOf(block).split("\n"),
    ),
    ...section.sections.flatMap((below) => whole(below).split("\n")),
  ];
  return { text, items };
}

function whole(section: Section): string {
  return [section.heading, ...section.blocks.map(textOf), ...section.sections.map(whole)].join("\n");
}
