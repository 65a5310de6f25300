import type { CellValue, ChartFigure, DocumentCard, DocumentFact, DocumentTable } from "./cells.ts";
import type { Chapter, DocumentBlock, MatrixPart, QuadrantPart } from "./chapter.ts";
import type { DocumentView } from "./document-view.ts";
import { dedupeAnchors, type NotesByAnchor } from "./notes.ts";
import { summaryChapter } from "./summary-chapter.ts";

/** Parts that need no heading, because the title of the section is enough. */
const untitledParts = new Set([
  "facts",
  "goals",
  "total",
  "hours",
  "objectives",
  "audiences",
  "files",
  "campaigns",
]);

/** Parts that exist only to be drawn. Other parts have the same information as tables. */
const drawnParts = new Set(["ladder", "calls", "week", "months", "cards"]);

/**
 * Returns a document as chapters of blocks, for formats without templates. Parts are recognized by their
 * shape, so that new parts of a section are rendered without a change here.
 */
export function chaptersOf({ summary, post, sections, words, notes = {} }: DocumentView): Chapter[] {
  const labels: Record<string, string | undefined> = words.labels;
  return [
    ...(summary ? [summaryChapter(summary, words)] : []),
    ...(post ? [glanceChapter(post, words.glance)] : []),
    ...sections.map(({ anchor, title, view }) => {
      const parts = Object.entries(view).filter(([name]) => !drawnParts.has(name));
      const blocks = parts.flatMap(([name, part]) =>
        partBlocks(part, {
          heading: untitledParts.has(name) ? undefined : labels[name],
          section: title,
          notes,
        }),
      );
      return { anchor, title, blocks: [...unplacedNotes(anchor, parts, notes), ...blocks] };
    }),
  ];
}

/** Returns notes on the section itself, and on entities that only occur in drawn parts. */
function unplacedNotes(section: string, parts: unknown, notes: NotesByAnchor): DocumentBlock[] {
  const anchors = dedupeAnchors(structuredClone(parts));
  return Object.keys(notes)
    .filter((anchor) => anchor === section || (anchor.startsWith(`${section}-`) && !anchors.has(anchor)))
    .flatMap((anchor) => noteBlocks(anchor, notes));
}

/** Returns people, objectives, strategy and technology side by side. */
function glanceChapter(post: NonNullable<DocumentView["post"]>, title: string): Chapter {
  const table: DocumentTable = {
    caption: title,
    head: post.map(({ letter, title: step }) => `${letter} · ${step}`),
    rows: [{ cells: post.map(({ items }) => ({ list: items.map(({ text, at }) => ({ text, at })) })) }],
  };
  return { anchor: "glance", title, blocks: [{ kind: "table", table, plain: true }] };
}

interface PartContext {
  /** The heading of the part, if it needs one. */
  heading?: string;
  section: string;
  notes: NotesByAnchor;
}

function partBlocks(part: unknown, context: PartContext): DocumentBlock[] {
  if (typeof part !== "object" || part === null) return [];
  if ("head" in part) return tableBlocks(part as DocumentTable, context);
  if ("groups" in part) return matrixBlocks(part as MatrixPart, context);
  if ("quadrants" in part) return swotBlocks(part as { title: string; quadrants: QuadrantPart[] }, context);
  if ("chart" in part) return figureBlocks(part as ChartFigure, context);
  if (!Array.isArray(part) || part.length === 0) return [];
  const heading: DocumentBlock[] = context.heading
    ? [{ kind: "heading", rank: 2, text: context.heading }]
    : [];
  if (part.every(isFact)) return [...heading, { kind: "facts", facts: part }];
  return [...heading, ...(part as DocumentCard[]).flatMap((card) => cardBlocks(card, context))];
}

const isFact = (part: object): part is DocumentFact => "label" in part && "value" in part;

function tableBlocks(table: DocumentTable, { section, notes }: PartContext): DocumentBlock[] {
  const heading: DocumentBlock = { kind: "heading", rank: 2, text: table.caption };
  return [
    ...(table.caption === section ? [] : [heading]),
    { kind: "table", table },
    ...table.rows.flatMap(({ anchor }) => noteBlocks(anchor, notes)),
  ];
}

function matrixBlocks(
  { caption, verdict, corner, columns, yes, groups }: MatrixPart,
  context: PartContext,
): DocumentBlock[] {
  const table: DocumentTable = {
    caption,
    head: [corner, ...columns.map(({ text = "" }) => text)],
    rows: groups.flatMap(({ label, counts, rows }) => [
      { cells: [{ text: label }, ...counts.map(({ text, hole }) => (hole ? missingText(text) : { text }))] },
      ...rows.map(({ name, at, cells, hole }) => ({
        cells: [
          hole === undefined ? { text: name, at } : { list: [{ text: name, at }, missingText(hole)] },
          ...cells.map((cell) => (cell ? { text: `● ${yes}` } : {})),
        ],
      })),
    ]),
  };
  return [{ kind: "text", text: verdict.text }, ...tableBlocks(table, context)];
}

function missingText(text: string): CellValue {
  return { text, tone: "hole" };
}

function swotBlocks(
  { title, quadrants }: { title: string; quadrants: QuadrantPart[] },
  { notes }: PartContext,
): DocumentBlock[] {
  return [
    { kind: "heading", rank: 2, text: title },
    { kind: "swot", quadrants },
    ...quadrants.flatMap(({ items }) => items.flatMap(({ anchor }) => noteBlocks(anchor, notes))),
  ];
}

function figureBlocks({ chart, table, note }: ChartFigure, context: PartContext): DocumentBlock[] {
  return [
    { kind: "heading", rank: 2, text: table.caption },
    { kind: "chart", chart },
    ...(note ? [{ kind: "text", text: note } as const] : []),
    ...tableBlocks(table, { ...context, section: table.caption }),
  ];
}

function cardBlocks(card: DocumentCard, { heading, notes }: PartContext): DocumentBlock[] {
  return [
    { kind: "heading", rank: heading ? 3 : 2, text: card.title, anchor: card.anchor },
    ...noteBlocks(card.anchor, notes),
    ...(card.note ? [{ kind: "text", text: card.note } as const] : []),
    ...(card.facts ? [{ kind: "facts", facts: card.facts } as const] : []),
    ...(card.tables ?? []).map((table) => ({ kind: "table", table }) as const),
    ...(card.quotes ?? []).map((quote) => ({ kind: "quote", ...quote }) as const),
  ];
}

function noteBlocks(anchor: string | undefined, notes: NotesByAnchor): DocumentBlock[] {
  const anchorNotes = anchor === undefined ? undefined : notes[anchor];
  return anchorNotes ? [{ kind: "notes", notes: anchorNotes }] : [];
}
