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
import type { Block, Chapter } from "../../model/chapter.ts";
import { chaptersOf } from "../../model/document-model.ts";
import type { DocumentView } from "../../model/document-view.ts";
import { soleAnchors } from "../../model/notes.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { pictureOf } from "../office/office-picture.ts";
import { heading, wordBlocks } from "./blocks.ts";
import { Bookmarks } from "./bookmarks.ts";
import { fitsUpright } from "./column-widths.ts";
import { contents, cover } from "./cover.ts";
import { type Page, textWidthOf } from "./page-layout.ts";
import { pageNumbersOf } from "./page-numbers.ts";
import type { StyleIds } from "./style-names.ts";
import { BULLETS, type Writer } from "./writer-context.ts";

/** What a document is written in. */
export interface Stationery {
  ids: StyleIds;
  /** styles.xml, whole. */
  styles: string;
  listsAreStyled: boolean;
  page: Page;
  brand: OfficeBrand;
  /** Where it is not that of the brand. */
  theme?: IThemeOptions;
}

/** More headings than this fill pages of contents: then only the sections are in them. */
const MOST_ENTRIES = 80;

/** A plan as a document of Word's. */
export function wordDocument(view: DocumentView, stationery: Stationery): Document {
  const { brand, page, ids, styles, listsAreStyled, theme } = stationery;
  const chapters = chaptersOf(view);
  const upright: Writer = {
    ids,
    listsAreStyled,
    brand,
    bookmarks: new Bookmarks(),
    answeredBy: view.words.manual.answeredBy,
    places: soleAnchors(chapters),
    width: textWidthOf(page, false),
  };
  const lying: Writer = { ...upright, width: textWidthOf(page, true) };
  const logo = pictureOf(view.logo);
  const front = [
    ...cover(view, logo, upright),
    ...(view.contents ? contents(view, levels(chapters), upright) : []),
  ];
  const parts = chapters.flatMap((chapter) => partsOf(chapter, upright, lying));
  const running = { headers: { default: header(view, upright) }, footers: { default: footer(upright) } };
  return new Document({
    title: view.title,
    creator: view.organization ?? "smplan",
    externalStyles: styles,
    theme: theme ?? {
      name: "smplan",
      colors: { accent1: brand.accent, hyperlink: brand.link },
      fonts: { headings: brand.fonts.heading, body: brand.fonts.text },
    },
    numbering: { config: [{ reference: BULLETS, levels: bulletLevels }] },
    pageNumbers: pageNumbersOf([view.organization, view.title].join(" "), chapters),
    sections: [
      { ...running, properties: { ...setup(page, false), titlePage: true }, children: front },
      ...joined(parts).map(({ lies, children }) => ({
        properties: { ...setup(page, lies), type: SectionType.NEXT_PAGE },
        children,
      })),
    ],
  });
}

interface Part {
  /** Whether it is on pages that lie on their side. */
  lies: boolean;
  children: FileChild[];
}

/** A section of the plan, part by part; one with a table that is too wide for the page is laid across it. */
function partsOf({ anchor, title, blocks }: Chapter, upright: Writer, lying: Writer): Part[] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.rank === 2) groups.push([]);
    groups.at(-1)?.push(block);
  }
  const parts = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const lies = group.some(
        (block) => block.kind === "table" && !block.plain && !fitsUpright(block.table, upright.width),
      );
      return { lies, children: wordBlocks(group, lies ? lying : upright) };
    });
  parts[0]?.children.unshift(heading(title, 1, upright, anchor));
  return parts;
}

/** What lies on the same kind of page flows on. */
function joined(parts: readonly Part[]): Part[] {
  const stretches: Part[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.lies === part.lies) last.children.push(...part.children);
    else stretches.push({ ...part, children: [...part.children] });
  }
  return stretches;
}

function levels(chapters: readonly Chapter[]): string {
  const parts = chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "heading" && block.rank === 2);
  return chapters.length + parts.length > MOST_ENTRIES ? "1-1" : "1-2";
}

function setup({ width, height, margins }: Page, lies: boolean): ISectionOptions["properties"] {
  const { top, right, bottom, left, header: head, footer: foot } = margins;
  // A page that lies is turned to the left: its top is what was right.
  const turned = lies ? { top: right, right: bottom, bottom: left, left: top } : { top, right, bottom, left };
  return {
    page: {
      size: { width, height, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { ...turned, header: head, footer: foot },
    },
  };
}

function header({ title, organization }: DocumentView, { ids }: Writer): Header {
  const text = [organization, title].filter(Boolean).join(" · ");
  return new Header({ children: [new Paragraph({ style: ids.header, children: [new TextRun(text)] })] });
}

function footer({ ids }: Writer): Footer {
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
