import { type FileChild, ImageRun, PageBreak, Paragraph, TableOfContents } from "docx";
import type { DocumentView } from "../../model/document-view.ts";
import type { Picture } from "../office/office-picture.ts";
import { wordBlocks } from "./blocks.ts";
import { paragraph } from "./inline.ts";
import { factsTable } from "./tables.ts";
import type { Writer } from "./writer-context.ts";

/** A logo is no larger than this, in pixels of which 96 are an inch. */
const LOGO = { width: 260, height: 90 };

/** Whose plan it is, its title, and what is said of it as a whole. */
export function cover(view: DocumentView, logo: Picture | undefined, writer: Writer): FileChild[] {
  const { organization, title, facts, notice, notes } = view;
  return [
    ...(logo ? [logoParagraph(logo, organization ?? title, writer)] : []),
    ...(organization ? [paragraph(organization, "subtitle", writer)] : []),
    paragraph(title, "title", writer),
    paragraph("", "text", writer),
    ...(facts ? [factsTable(facts, writer)] : []),
    ...(notice ? [paragraph(notice, "notice", writer)] : []),
    ...(notes?.document ? wordBlocks([{ kind: "notes", notes: notes.document }], writer) : []),
  ];
}

/** The contents on a page of their own, filled in already; Word writes them anew when it is asked to. */
export function contents({ words }: DocumentView, levels: string, writer: Writer): FileChild[] {
  return [
    new Paragraph({ style: writer.ids.text, children: [new PageBreak()] }),
    paragraph(words.contents, "contentsHeading", writer),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: levels }),
  ];
}

function logoParagraph(
  { data, type, width, height, still }: Picture,
  whose: string,
  { ids }: Writer,
): Paragraph {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: "logo", description: whose };
  const image =
    type === "svg"
      ? new ImageRun({ type, data, fallback: { type: "png", data: still }, transformation, altText })
      : new ImageRun({ type, data, transformation, altText });
  return new Paragraph({ style: ids.text, children: [image] });
}
