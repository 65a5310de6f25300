import type { Found } from "./collect-parts.ts";
import {
  cellOf,
  cellOfSection,
  labelIn,
  nameIn,
  type Told,
  takeBlocks,
  toldByItem,
  toldBySection,
} from "./extracted-record.ts";
import type { Draft } from "./import-draft.ts";
import { fieldFinder, place } from "./map-record.ts";
import { sentences, texts } from "./readers.ts";
import type { Kind } from "./record-mapper.ts";
import { type Item, textOf } from "./source-document.ts";
import { toldByTable } from "./tables.ts";
import { kindOf, listPlaces, order, textPlaces } from "./target-fields.ts";

/** Puts all that was found into the plan, in an order in which what is pointed to comes first. */
export function placeAll(found: readonly Found[], draft: Draft): void {
  for (const where of order) for (const part of found) if (part.place === where) placeOne(part, draft);
  for (const part of found) if (!order.includes(part.place)) leaveAll(part, draft);
}

function placeOne(part: Found, draft: Draft): void {
  const text = textPlaces[part.place];
  const list = listPlaces[part.place];
  const kind = kindOf(part.place);
  if (text) placeText(part, text, draft);
  else if (list) placeList(part, list, draft);
  else if (kind?.single) placeSingle(part, kind, draft);
  else if (kind) placeThings(part, kind, draft);
}

/** A part of the plan that the format has no words for as a whole. */
function leaveAll({ heading, blocks, sections }: Found, draft: Draft): void {
  for (const block of blocks) draft.leave(heading, textOf(block), "no-field");
  for (const section of sections) draft.leave(section.heading, cellOfSection(section).text, "no-field");
}

function placeText({ heading, blocks, sections }: Found, at: string, draft: Draft): void {
  const { text } = cellOfSection({ heading, depth: 0, look: "heading", blocks, sections });
  if (!text) return;
  const there = draft.at(at);
  draft.set(at, there === undefined ? text : `${there}\n${text}`);
}

function placeList({ place, heading, blocks, sections }: Found, at: string, draft: Draft): void {
  for (const block of blocks) {
    if (block.kind === "table") {
      const [head, ...rows] = block.rows;
      const [match] = draft.vocabulary.matches(head?.[0] ?? "", [place]);
      if (match && head) for (const label of head) draft.label(label, at);
      const lines = (match ? rows : block.rows).map((row) => row.filter(Boolean).join(" – "));
      draft.add(at, lines.filter(Boolean));
    } else if (block.kind === "list") draft.add(at, block.items.flatMap(linesOf));
    else if (block.text.endsWith(":")) draft.leave(heading, block.text, "no-field");
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
function linesOf({ text, items }: Item): string[] {
  return [text, ...items.flatMap(linesOf)].filter(Boolean);
}

function placeSingle({ place: where, heading, blocks, sections }: Found, kind: Kind, draft: Draft): void {
  const told: Told = { heading, name: where, fields: [], lists: [], texts: [] };
  takeBlocks({ heading, depth: 0, look: "heading", blocks, sections }, told, fieldFinder(kind, draft));
  placeUnnamed(told, kind, draft);
}

/** A thing that is not named by the document: what is left of it is told without a name. */
function placeUnnamed(told: Told, kind: Kind, draft: Draft): void {
  if (told.fields.length + told.lists.length + told.texts.length > 0) place(told, kind, draft);
}

function placeThings(part: Found, kind: Kind, draft: Draft): void {
  const { heading, blocks, sections } = part;
  const find = fieldFinder(kind, draft);
  if (isOneThing(part, kind, draft)) {
    const told = toldBySection(
      { heading, depth: 0, look: "heading", blocks, sections },
      heading,
      false,
      find,
      draft,
    );
    const name = told.fields.findIndex((field) => field.place === kind.naming);
    const [said] = name < 0 ? [] : told.fields.splice(name, 1);
    if (said) {
      draft.label(said.label, kind.at);
      told.name = said.text.replaceAll("\n", " ");
      delete told.count;
    }
    place(told, kind, draft);
    return;
  }
  const alone = sections.length === 0 && blocks.every((block) => block.kind === "paragraph");
  for (const block of blocks) {
    if (block.kind === "table")
      for (const told of toldByTable(block, heading, kind, draft)) place(told, kind, draft);
    else if (block.kind === "list")
      for (const item of block.items) place(toldByItem(item, heading, kind.splits, find, draft), kind, draft);
    else for (const line of block.text.split("\n")) placeLine(line, { heading, alone, kind, draft });
  }
  for (const section of sections)
    place(toldBySection(section, heading, kind.splits, find, draft), kind, draft);
}

/** Whether a heading has the labels of one thing below it, and no names of several. */
function isOneThing({ blocks, sections }: Found, kind: Kind, draft: Draft): boolean {
  if (sections.length > 0 || blocks.some((block) => block.kind === "table")) return false;
  const find = fieldFinder(kind, draft);
  const lines = blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map(({ text, items }) =>
          items.length > 0 ? `${text.replace(/:$/, "")}: ${items[0]?.text}` : text,
        )
      : textOf(block).split("\n"),
  );
  const labels = lines.map(labelIn).filter((line) => line !== undefined);
  const known = labels.filter(({ label, value }) => find(label, cellOf(value)) !== undefined);
  return known.length >= 2 && known.length >= labels.length / 2 && labels.length > lines.length / 2;
}

interface Line {
  heading: string;
  /** Nothing but paragraphs stands under the heading. */
  alone: boolean;
  kind: Kind;
  draft: Draft;
}

/** A paragraph is a thing where it is told like one, or where there is nothing else under the heading. */
function placeLine(line: string, { heading, alone, kind, draft }: Line): void {
  const { rest } = nameIn(line);
  const toldLikeOne =
    kind.splits &&
    rest !== "" &&
    line.length <= 200 &&
    kind.pieces?.some(({ read }) =>
      rest.split(/[,;]\s/).some((part) => draft.trying(() => read(cellOf(part), draft)) !== undefined),
    );
  const isStatement = alone && !kind.splits && !line.endsWith(":");
  if (!toldLikeOne && !isStatement) {
    draft.leave(heading, line, "no-field");
    return;
  }
  place(
    toldByItem({ text: line, items: [] }, heading, kind.splits, fieldFinder(kind, draft), draft),
    kind,
    draft,
  );
}
