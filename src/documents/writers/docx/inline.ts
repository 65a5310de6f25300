import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { CellValue } from "../../model/cells.ts";
import { officeUrl } from "../office/office-url.ts";
import type { StyleName } from "./style-names.ts";
import { BULLET_LIST, type DocxContext } from "./writer-context.ts";

/** Returns a text as runs, with its line breaks. */
export function textRuns(text: string, style?: string): TextRun[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line, index) => new TextRun({ text: line, style, break: index > 0 ? 1 : undefined }));
}

/** Returns a paragraph in one of the styles. If there is an anchor, it gets a bookmark for links. */
export function textParagraph(
  text: string,
  style: StyleName,
  context: DocxContext,
  anchor?: string,
): Paragraph {
  return new Paragraph({
    style: context.ids[style],
    children: withBookmark(textRuns(text), anchor, context),
  });
}

/** Returns runs in a bookmark for links, if there is an anchor. */
export function withBookmark(
  children: ParagraphChild[],
  anchor: string | undefined,
  { bookmarks }: DocxContext,
): ParagraphChild[] {
  return anchor === undefined ? children : [new Bookmark({ id: bookmarks.nameOf(anchor), children })];
}

/** Returns a value on one line as runs: as a link, with the style of a state, or as plain text. */
export function inlineRuns(value: CellValue, { ids, bookmarks, anchors }: DocxContext): ParagraphChild[] {
  const { href, tone, list } = value;
  const text = list ? list.map((item) => item.text ?? "").join(", ") : (value.text ?? "");
  const at = href?.startsWith("#") ? href.slice(1) : value.at;
  if (at !== undefined && anchors.has(at))
    return [new InternalHyperlink({ anchor: bookmarks.nameOf(at), children: textRuns(text, ids.reference) })];
  const link = officeUrl(href);
  if (link !== undefined) return [new ExternalHyperlink({ link, children: textRuns(text, ids.link) })];
  return textRuns(text, tone && ids[toneStyles[tone]]);
}

const toneStyles = {
  met: "good",
  "on-track": "good",
  "at-risk": "warning",
  behind: "bad",
  "no-data": "unknown",
  hole: "bad",
} as const satisfies Record<NonNullable<CellValue["tone"]>, StyleName>;

/** Returns a value as the paragraphs of a table cell: one, or one per item of a list. */
export function cellParagraphs(value: CellValue, context: DocxContext, anchor?: string): Paragraph[] {
  if (value.list && !value.chips) return listParagraphs(value.list, context, anchor);
  const children = withBookmark(inlineRuns(value, context), anchor, context);
  return [new Paragraph({ style: context.ids.cell, children })];
}

/** Returns the paragraphs of a list. The anchor belongs to its first item. */
export function listParagraphs(
  list: readonly CellValue[],
  context: DocxContext,
  anchor?: string,
  level = 0,
): Paragraph[] {
  const numbering = context.listsAreStyled
    ? undefined
    : { reference: BULLET_LIST, level: Math.min(level, 8), custom: true };
  return list.flatMap((value, index) => {
    const itemAnchor = index === 0 ? anchor : undefined;
    if (value.list && !value.chips) return listParagraphs(value.list, context, itemAnchor, level + 1);
    const children = withBookmark(inlineRuns(value, context), itemAnchor, context);
    return new Paragraph({ style: context.ids.cellList, numbering, children });
  });
}
