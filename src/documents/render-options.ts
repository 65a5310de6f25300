import type { CustomTemplates } from "../templating/custom-templates.ts";
import type { PaperSize } from "./theme/paper-size.ts";
import type { Theme } from "./theme/theme.ts";
import type { ReferenceDocument } from "./writers/docx/reference-document.ts";

/** How a document is to look: what the person chose, apart from what the plan says. */
export interface DocumentRenderOptions {
  /** The size of the pages that are printed. */
  paper: PaperSize;
  /** Whether diagrams are drawn where the format can: Mermaid in Markdown. */
  diagrams: boolean;
  /** Colors and fonts; the plain theme where nothing is said. */
  theme?: Theme;
  /** Templates that stand before the built-in ones. */
  customTemplates?: CustomTemplates;
  /** Whether the crisis manual is printed as a card for each person. */
  personCards?: boolean;
  /** A Word document whose styles and pages are taken. */
  reference?: ReferenceDocument;
  /** Prints HTML as a PDF: for documents that are one. */
  htmlToPdf?: (html: string) => Promise<Uint8Array>;
}

export const defaultRenderOptions: DocumentRenderOptions = { paper: "a4", diagrams: true };
