import { type FileChild, ImageRun, PageBreak, Paragraph, TableOfContents } from "docx";
import type { DocumentView } from "../../model/document-view.ts";
import type { OfficePicture } from "../office/office-picture.ts";
import { wordBlocks } from "./blocks.ts";
import { textParagraph } from "./inline.ts";
import { factsTable } from "./tables.ts";
import type { DocxContext } from "./writer-context.ts";

/** The largest size of a logo, in pixels at 96 per inch. */
const MAX_LOGO_SIZE = { width: 260, height: 90 };

/** Returns the cover: logo, organization, title, and facts and notes about the whole plan. */
export function coverParagraphs(
  view: DocumentView,
  logo: OfficePicture | undefined,
  context: DocxContext,
): FileChild[] {
  const { organization, title, facts, notice, notes } = view;
  return [
    ...(logo ? [logoParagraph(logo, organization ?? title, context)] : []),
    ...(organization ? [textParagraph(organization, "subtitle", context)] : []),
    textParagraph(title, "title", context),
    textParagraph("", "text", context),
    ...(facts ? [factsTable(facts, context)] : []),
    ...(notice ? [textParagraph(notice, "notice", context)] : []),
    ...(notes?.document ? wordBlocks([{ kind: "notes", notes: notes.document }], context) : []),
  ];
}

/** Returns the table of contents on a new page. It is already filled in; Word can update it. */
export function contentsParagraphs(
  { words }: DocumentView,
  levels: string,
  context: DocxContext,
): FileChild[] {
  return [
    new Paragraph({ style: context.ids.text, children: [new PageBreak()] }),
    textParagraph(words.contents, "contentsHeading", context),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: levels }),
  ];
}

function logoParagraph(
  { data, type, width, height, still }: OfficePicture,
  description: string,
  { ids }: DocxContext,
): Paragraph {
  const scale = Math.min(MAX_LOGO_SIZE.width / width, MAX_LOGO_SIZE.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: "logo", description };
  const image =
    type === "svg"
      ? new ImageRun({ type, data, fallback: { type: "png", data: still }, transformation, altText })
      : new ImageRun({ type, data, transformation, altText });
  return new Paragraph({ style: ids.text, children: [image] });
}
