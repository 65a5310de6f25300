import { type IThemeOptions, readTheme } from "docx";
import { strFromU8 } from "fflate";
import { errorReason } from "../../../errors.ts";
import type { MessageRef } from "../../../message-args.ts";
import { type PackageParts, readPackage } from "../office/office-package.ts";
import { type HeaderOrFooter, readHeadersFooters } from "./headers-footers.ts";
import type { PageLayout } from "./page-layout.ts";
import { attributeOf, childrenNamed, type Document, elementsNamed, parseXml } from "./word-xml.ts";

/**
 * The parts of a Word document that other documents can take over: its styles and layout, and of its content
 * only headers and footers.
 */
export interface ReferenceDocument {
  styles: Document;
  /** The lists that its styles refer to. */
  numbering?: Document;
  theme?: IThemeOptions;
  /** The size and margins of its last section. */
  page?: PageLayout;
  headersFooters: HeaderOrFooter[];
}

/** A file that cannot be used as a reference document, with the reason. */
export class ReferenceDocumentError extends Error {
  constructor(readonly reason: MessageRef) {
    super(reason.say);
  }
}

const STYLES_PART = "word/styles.xml";
const DOCUMENT_PART = "word/document.xml";

/**
 * The namespace of files saved as "Strict Open XML". Their elements cannot be combined with elements of
 * ordinary documents.
 */
const STRICT_NAMESPACE = "purl.oclc.org/ooxml";

/**
 * Reads the parts of a Word document that other documents can take over.
 * @throws ReferenceDocumentError if the file cannot be used
 */
export function readReferenceDocument(file: Uint8Array): ReferenceDocument {
  const parts = unpack(file);
  const text = parts[DOCUMENT_PART];
  const styles = parts[STYLES_PART];
  if (!text || !styles) throw new ReferenceDocumentError(errorReason("referenceOther"));
  if (strFromU8(styles).includes(STRICT_NAMESPACE))
    throw new ReferenceDocumentError(errorReason("referenceStrict"));
  try {
    const section = lastSection(parseXml(strFromU8(text)));
    return {
      styles: parseXml(strFromU8(styles)),
      numbering: parts["word/numbering.xml"] && parseXml(strFromU8(parts["word/numbering.xml"])),
      theme: parts["word/theme/theme1.xml"] && readTheme(strFromU8(parts["word/theme/theme1.xml"])),
      page: section && pageLayoutOf(section),
      headersFooters: section ? readHeadersFooters(section, parts) : [],
    };
  } catch {
    throw new ReferenceDocumentError(errorReason("referenceBroken"));
  }
}

function unpack(file: Uint8Array): PackageParts {
  try {
    return readPackage(file);
  } catch {
    throw new ReferenceDocumentError(errorReason("referenceOther"));
  }
}

type SectionElement = ReturnType<typeof elementsNamed>[number];

/** Returns the properties of the last section, because new text at the end of the document would use them. */
function lastSection(text: Document): SectionElement | undefined {
  const [body] = elementsNamed(text, "body");
  return body && (childrenNamed(body, "sectPr").at(-1) ?? elementsNamed(body, "sectPr").at(-1));
}

function pageLayoutOf(section: SectionElement): PageLayout | undefined {
  const [size] = childrenNamed(section, "pgSz");
  const [margins] = childrenNamed(section, "pgMar");
  const twips = (element: SectionElement | undefined, name: string, fallback: number): number => {
    const number = Number.parseInt(attributeOf(element, name) ?? "", 10);
    return Number.isFinite(number) ? Math.max(0, number) : fallback;
  };
  const [width, height] = [twips(size, "w", 0), twips(size, "h", 0)];
  const page: PageLayout = {
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
  // Pages with little space for text, such as labels, are not suitable for a plan.
  return page.width - left - right > MIN_TEXT_TWIPS && page.height - top - bottom > MIN_TEXT_TWIPS
    ? page
    : undefined;
}

/** Five centimeters. */
const MIN_TEXT_TWIPS = 2835;
