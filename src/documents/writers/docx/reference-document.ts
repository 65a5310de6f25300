import { type IThemeOptions, readTheme } from "docx";
import { strFromU8 } from "fflate";
import { reason } from "../../../errors.ts";
import type { Phrase } from "../../../message-args.ts";
import { type Parts, partsOf } from "../office/office-package.ts";
import { type Running, runningOf } from "./headers-footers.ts";
import type { Page } from "./page-layout.ts";
import { all, children, type Document, readXml, said } from "./word-xml.ts";

/** What a document lends to others: how it looks, and nothing that it says but its headers and footers. */
export interface Reference {
  styles: Document;
  /** The lists that its styles are in. */
  numbering?: Document;
  theme?: IThemeOptions;
  /** Size and margins of its last pages. */
  page?: Page;
  running: Running[];
}

/** Why a file lends nothing. */
export class ReferenceFault extends Error {
  constructor(readonly why: Phrase) {
    super(why.say);
  }
}

const STYLES = "word/styles.xml";
const TEXT = "word/document.xml";

/** Elements of documents that Word saves as "Strict Open XML", which no other part of ours could stand beside. */
const STRICT = "purl.oclc.org/ooxml";

/**
 * Reads what a Word document lends to the documents that are made with it.
 * @throws ReferenceFault where it is no such document
 */
export function referenceOf(file: Uint8Array): Reference {
  const parts = unpacked(file);
  const text = parts[TEXT];
  const styles = parts[STYLES];
  if (!text || !styles) throw new ReferenceFault(reason("referenceOther"));
  if (strFromU8(styles).includes(STRICT)) throw new ReferenceFault(reason("referenceStrict"));
  try {
    const section = lastSection(readXml(strFromU8(text)));
    return {
      styles: readXml(strFromU8(styles)),
      numbering: parts["word/numbering.xml"] && readXml(strFromU8(parts["word/numbering.xml"])),
      theme: parts["word/theme/theme1.xml"] && readTheme(strFromU8(parts["word/theme/theme1.xml"])),
      page: section && pageOf(section),
      running: section ? runningOf(section, parts) : [],
    };
  } catch {
    throw new ReferenceFault(reason("referenceBroken"));
  }
}

function unpacked(file: Uint8Array): Parts {
  try {
    return partsOf(file);
  } catch {
    throw new ReferenceFault(reason("referenceOther"));
  }
}

type Section = ReturnType<typeof all>[number];

/** The pages of the last section are those that a new text would go on with. */
function lastSection(text: Document): Section | undefined {
  const [body] = all(text, "body");
  return body && (children(body, "sectPr").at(-1) ?? all(body, "sectPr").at(-1));
}

function pageOf(section: Section): Page | undefined {
  const [size] = children(section, "pgSz");
  const [margins] = children(section, "pgMar");
  const twips = (element: Section | undefined, name: string, otherwise: number): number => {
    const number = Number.parseInt(said(element, name) ?? "", 10);
    return Number.isFinite(number) ? Math.max(0, number) : otherwise;
  };
  const [width, height] = [twips(size, "w", 0), twips(size, "h", 0)];
  const page: Page = {
    width: Math.min(width, height),
    height: Math.max(width, height),
    margins: {
      top: twips(margins, "top", 1440),
      right: twips(margins, "right", 1440),
      bottom: twips(margins, "bottom", 1440),
      left: twips(margins, "left", 1440),
      header: twips(margins, "header", 720),
      footer: twips(margins, "footer", 720),
    },
  };
  const { left, right, top, bottom } = page.margins;
  // Pages without room for text, as those of labels, are none for a plan.
  return page.width - left - right > LEAST && page.height - top - bottom > LEAST ? page : undefined;
}

/** Five centimeters. */
const LEAST = 2835;
