import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Fact } from "../../model/cells.ts";
import { addressOf } from "../office/office-url.ts";
import type { StyleName } from "./style-names.ts";
import { BULLETS, type Writer } from "./writer-context.ts";

type Printed = Fact["value"];

/** A text as runs; its line breaks stay. */
export function runs(text: string, style?: string): TextRun[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line, index) => new TextRun({ text: line, style, break: index > 0 ? 1 : undefined }));
}

/** A paragraph in one of the styles; an anchor makes it a place that links lead to. */
export function paragraph(text: string, style: StyleName, writer: Writer, anchor?: string): Paragraph {
  return new Paragraph({ style: writer.ids[style], children: anchored(runs(text), anchor, writer) });
}

/** Runs at a place that links lead to. */
export function anchored(
  children: ParagraphChild[],
  anchor: string | undefined,
  { bookmarks }: Writer,
): ParagraphChild[] {
  return anchor === undefined ? children : [new Bookmark({ id: bookmarks.nameOf(anchor), children })];
}

/** A text, with what it is: a link, a place of the document, a state. */
export function inline(value: Printed, { ids, bookmarks, places }: Writer): ParagraphChild[] {
  const { href, tone, list } = value;
  const text = list ? list.map((item) => item.text ?? "").join(", ") : (value.text ?? "");
  const at = href?.startsWith("#") ? href.slice(1) : value.at;
  if (at !== undefined && places.has(at))
    return [new InternalHyperlink({ anchor: bookmarks.nameOf(at), children: runs(text, ids.reference) })];
  const link = addressOf(href);
  if (link !== undefined) return [new ExternalHyperlink({ link, children: runs(text, ids.link) })];
  return runs(text, tone && ids[tones[tone]]);
}

const tones = {
  met: "good",
  "on-track": "good",
  "at-risk": "warning",
  behind: "bad",
  "no-data": "unknown",
  hole: "bad",
} as const satisfies Record<NonNullable<Printed["tone"]>, StyleName>;

/** A value as the paragraphs of a table's cell: one, or one for each item of a list. */
export function cellParagraphs(value: Printed, writer: Writer, anchor?: string): Paragraph[] {
  if (value.list && !value.chips) return listParagraphs(value.list, writer, anchor);
  const children = anchored(inline(value, writer), anchor, writer);
  return [new Paragraph({ style: writer.ids.cell, children })];
}

/** A list; an anchor is that of its first item. */
export function listParagraphs(
  list: readonly Printed[],
  writer: Writer,
  anchor?: string,
  level = 0,
): Paragraph[] {
  const numbering = writer.listsAreStyled
    ? undefined
    : { reference: BULLETS, level: Math.min(level, 8), custom: true };
  return list.flatMap((value, index) => {
    const here = index === 0 ? anchor : undefined;
    if (value.list && !value.chips) return listParagraphs(value.list, writer, here, level + 1);
    const children = anchored(inline(value, writer), here, writer);
    return new Paragraph({ style: writer.ids.cellList, numbering, children });
  });
}
