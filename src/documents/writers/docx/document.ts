import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  type IThemeOptions,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Chapter, DocumentBlock } from "../../model/chapter.ts";
import { chaptersOf } from "../../model/document-model.ts";
import type { DocumentView } from "../../model/document-view.ts";
import { dedupeAnchors } from "../../model/notes.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { decodePicture } from "../office/office-picture.ts";
import { headingParagraph, wordBlocks } from "./blocks.ts";
import { Bookmarks } from "./bookmarks.ts";
import { fitsPortrait } from "./column-widths.ts";
import { contentsParagraphs, coverParagraphs } from "./cover.ts";
import { bodyWidth, type PageLayout } from "./page-layout.ts";
import { pageNumberEstimator } from "./page-numbers.ts";
import type { StyleIds } from "./style-names.ts";
import { BULLET_LIST, type DocxContext } from "./writer-context.ts";

/** The styles and page layout of a document. */
export interface DocumentStyles {
  ids: StyleIds;
  /** The complete content of styles.xml. */
  styles: string;
  listsAreStyled: boolean;
  page: PageLayout;
  brand: OfficeBrand;
  /** The theme of the reference document, if there is one. */
  theme?: IThemeOptions;
}

/**
 * The number of headings up to which the table of contents lists parts too. Longer ones list only sections,
 * to save pages.
 */
const MAX_TOC_ENTRIES = 80;

/** Returns a plan as a Word document. */
export function wordDocument(view: DocumentView, documentStyles: DocumentStyles): Document {
  const { brand, page, ids, styles, listsAreStyled, theme } = documentStyles;
  const chapters = chaptersOf(view);
  const portrait: DocxContext = {
    ids,
    listsAreStyled,
    brand,
    bookmarks: new Bookmarks(),
    answeredBy: view.words.manual.answeredBy,
    anchors: dedupeAnchors(chapters),
    width: bodyWidth(page, false),
  };
  const landscape: DocxContext = { ...portrait, width: bodyWidth(page, true) };
  const logo = decodePicture(view.logo);
  const frontMatter = [
    ...coverParagraphs(view, logo, portrait),
    ...(view.contents ? contentsParagraphs(view, tocLevels(chapters), portrait) : []),
  ];
  const parts = chapters.flatMap((chapter) => pageGroups(chapter, portrait, landscape));
  const headersFooters = {
    headers: { default: pageHeader(view, portrait) },
    footers: { default: pageFooter(portrait) },
  };
  return new Document({
    title: view.title,
    creator: view.organization ?? "smplan",
    externalStyles: styles,
    theme: theme ?? {
      name: "smplan",
      colors: { accent1: brand.accent, hyperlink: brand.link },
      fonts: { headings: brand.fonts.heading, body: brand.fonts.text },
    },
    numbering: { config: [{ reference: BULLET_LIST, levels: bulletLevels }] },
    pageNumbers: pageNumberEstimator([view.organization, view.title].join(" "), chapters),
    sections: [
      {
        ...headersFooters,
        properties: { ...pageProperties(page, false), titlePage: true },
        children: frontMatter,
      },
      ...mergeGroups(parts).map(({ isLandscape, children }) => ({
        properties: { ...pageProperties(page, isLandscape), type: SectionType.NEXT_PAGE },
        children,
      })),
    ],
  });
}

interface PageGroup {
  /** Whether its pages are in landscape orientation. */
  isLandscape: boolean;
  children: FileChild[];
}

/**
 * Returns the parts of a section. A part with a table that is too wide for portrait pages gets landscape
 * pages.
 */
function pageGroups(
  { anchor, title, blocks }: Chapter,
  portrait: DocxContext,
  landscape: DocxContext,
): PageGroup[] {
  const groups: DocumentBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.rank === 2) groups.push([]);
    groups.at(-1)?.push(block);
  }
  const parts = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const isLandscape = group.some(
        (block) => block.kind === "table" && !block.plain && !fitsPortrait(block.table, portrait.width),
      );
      return { isLandscape, children: wordBlocks(group, isLandscape ? landscape : portrait) };
    });
  parts[0]?.children.unshift(headingParagraph(title, 1, portrait, anchor));
  return parts;
}

/** Merges consecutive groups with the same orientation, so that they share pages. */
function mergeGroups(parts: readonly PageGroup[]): PageGroup[] {
  const merged: PageGroup[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.isLandscape === part.isLandscape) last.children.push(...part.children);
    else merged.push({ ...part, children: [...part.children] });
  }
  return merged;
}

function tocLevels(chapters: readonly Chapter[]): string {
  const parts = chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "heading" && block.rank === 2);
  return chapters.length + parts.length > MAX_TOC_ENTRIES ? "1-1" : "1-2";
}

function pageProperties(
  { width, height, margins }: PageLayout,
  isLandscape: boolean,
): ISectionOptions["properties"] {
  const { top, right, bottom, left, header, footer } = margins;
  // A landscape page is rotated to the left: its top margin is the right one of the portrait page.
  const turned = isLandscape
    ? { top: right, right: bottom, bottom: left, left: top }
    : { top, right, bottom, left };
  return {
    page: {
      size: {
        width,
        height,
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...turned, header, footer },
    },
  };
}

function pageHeader({ title, organization }: DocumentView, { ids }: DocxContext): Header {
  const text = [organization, title].filter(Boolean).join(" · ");
  return new Header({ children: [new Paragraph({ style: ids.header, children: [new TextRun(text)] })] });
}

function pageFooter({ ids }: DocxContext): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: ids.footer, children: [number] })] });
}

const bulletLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 198 * (level + 1), hanging: 198 } } },
}));
