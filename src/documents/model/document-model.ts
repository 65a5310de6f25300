import type { Card, Fact, Figure, Table } from "./cells.ts";
import type { Block, Chapter, Matrix, Printed, Quadrant } from "./chapter.ts";
import type { DocumentView } from "./document-view.ts";
import { type Notes, soleAnchors } from "./notes.ts";
import { summaryChapter } from "./summary-chapter.ts";

/** Parts whose name says no more than the section's does. */
const untitled = new Set([
  "facts",
  "goals",
  "total",
  "hours",
  "objectives",
  "audiences",
  "files",
  "campaigns",
]);

/** Parts that are drawn where that is possible, of what other parts say in tables. */
const drawn = new Set(["ladder", "calls", "week", "months", "cards"]);

/**
 * A document as pieces in a row, for formats that have no templates. A part is known by its shape, so that what a
 * section says anew is printed without a word here.
 */
export function chaptersOf({ summary, post, sections, words, notes = {} }: DocumentView): Chapter[] {
  const labels: Record<string, string | undefined> = words.labels;
  return [
    ...(summary ? [summaryChapter(summary, words)] : []),
    ...(post ? [glanceChapter(post, words.glance)] : []),
    ...sections.map(({ anchor, title, view }) => {
      const parts = Object.entries(view).filter(([name]) => !drawn.has(name));
      const blocks = parts.flatMap(([name, part]) =>
        blocksOf(part, { heading: untitled.has(name) ? undefined : labels[name], section: title, notes }),
      );
      return { anchor, title, blocks: [...lostNotes(anchor, parts, notes), ...blocks] };
    }),
  ];
}

/** Notes on the section itself, and on what is only in its drawn parts. */
function lostNotes(section: string, parts: unknown, notes: Notes): Block[] {
  const printed = soleAnchors(structuredClone(parts));
  return Object.keys(notes)
    .filter((anchor) => anchor === section || (anchor.startsWith(`${section}-`) && !printed.has(anchor)))
    .flatMap((anchor) => notesAt(anchor, notes));
}

/** People, objectives, strategy and technology beside each other. */
function glanceChapter(post: NonNullable<DocumentView["post"]>, title: string): Chapter {
  const table: Table = {
    caption: title,
    head: post.map(({ letter, title: step }) => `${letter} · ${step}`),
    rows: [{ cells: post.map(({ items }) => ({ list: items.map(({ text, at }) => ({ text, at })) })) }],
  };
  return { anchor: "glance", title, blocks: [{ kind: "table", table, plain: true }] };
}

interface Place {
  /** What the part is called, where it needs a heading. */
  heading?: string;
  section: string;
  notes: Notes;
}

function blocksOf(part: unknown, place: Place): Block[] {
  if (typeof part !== "object" || part === null) return [];
  if ("head" in part) return tableBlocks(part as Table, place);
  if ("groups" in part) return matrixBlocks(part as Matrix, place);
  if ("quadrants" in part) return swotBlocks(part as { title: string; quadrants: Quadrant[] }, place);
  if ("chart" in part) return figureBlocks(part as Figure, place);
  if (!Array.isArray(part) || part.length === 0) return [];
  const heading: Block[] = place.heading ? [{ kind: "heading", rank: 2, text: place.heading }] : [];
  if (part.every(isFact)) return [...heading, { kind: "facts", facts: part }];
  return [...heading, ...(part as Card[]).flatMap((card) => cardBlocks(card, place))];
}

const isFact = (part: object): part is Fact => "label" in part && "value" in part;

function tableBlocks(table: Table, { section, notes }: Place): Block[] {
  const heading: Block = { kind: "heading", rank: 2, text: table.caption };
  return [
    ...(table.caption === section ? [] : [heading]),
    { kind: "table", table },
    ...table.rows.flatMap(({ anchor }) => notesAt(anchor, notes)),
  ];
}

function matrixBlocks({ caption, verdict, corner, columns, yes, groups }: Matrix, place: Place): Block[] {
  const table: Table = {
    caption,
    head: [corner, ...columns.map(({ text = "" }) => text)],
    rows: groups.flatMap(({ label, counts, rows }) => [
      { cells: [{ text: label }, ...counts.map(({ text, hole }) => (hole ? missing(text) : { text }))] },
      ...rows.map(({ name, at, cells, hole }) => ({
        cells: [
          hole === undefined ? { text: name, at } : { list: [{ text: name, at }, missing(hole)] },
          ...cells.map((cell) => (cell ? { text: `● ${yes}` } : {})),
        ],
      })),
    ]),
  };
  return [{ kind: "text", text: verdict.text }, ...tableBlocks(table, place)];
}

function missing(text: string): Printed {
  return { text, tone: "hole" };
}

function swotBlocks(
  { title, quadrants }: { title: string; quadrants: Quadrant[] },
  { notes }: Place,
): Block[] {
  return [
    { kind: "heading", rank: 2, text: title },
    { kind: "swot", quadrants },
    ...quadrants.flatMap(({ items }) => items.flatMap(({ anchor }) => notesAt(anchor, notes))),
  ];
}

function figureBlocks({ chart, table, note }: Figure, place: Place): Block[] {
  return [
    { kind: "heading", rank: 2, text: table.caption },
    { kind: "chart", chart },
    ...(note ? [{ kind: "text", text: note } as const] : []),
    ...tableBlocks(table, { ...place, section: table.caption }),
  ];
}

function cardBlocks(card: Card, { heading, notes }: Place): Block[] {
  return [
    { kind: "heading", rank: heading ? 3 : 2, text: card.title, anchor: card.anchor },
    ...notesAt(card.anchor, notes),
    ...(card.note ? [{ kind: "text", text: card.note } as const] : []),
    ...(card.facts ? [{ kind: "facts", facts: card.facts } as const] : []),
    ...(card.tables ?? []).map((table) => ({ kind: "table", table }) as const),
    ...(card.quotes ?? []).map((quote) => ({ kind: "quote", ...quote }) as const),
  ];
}

function notesAt(anchor: string | undefined, notes: Notes): Block[] {
  const here = anchor === undefined ? undefined : notes[anchor];
  return here ? [{ kind: "notes", notes: here }] : [];
}
