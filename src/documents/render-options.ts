import type { CustomTemplates } from "../templating/custom-templates.ts";
import type { PaperSize } from "./theme/paper-size.ts";
import type { Theme } from "./theme/theme.ts";
import type { ReferenceDocument } from "./writers/docx/reference-document.ts";

/** The options of a document's appearance that the user chose; they are not part of the plan. */
export interface DocumentRenderOptions {
  /** The paper size. */
  paper: PaperSize;
  /** Whether to draw diagrams in formats that support them: Mermaid in Markdown. */
  diagrams: boolean;
  /** Colors and fonts; the default theme if missing. */
  theme?: Theme;
  /** Templates that replace built-in ones. */
  customTemplates?: CustomTemplates;
  /** Whether to render the crisis manual as one card per person. */
  personCards?: boolean;
  /** A Word document whose styles and page layout are used. */
  reference?: ReferenceDocument;
  /** Converts HTML to a PDF, for the PDF format. */
  htmlToPdf?: (html: string) => Promise<Uint8Array>;
}

/** The options if the user chose none. */
export const defaultRenderOptions: DocumentRenderOptions = { paper: "a4", diagrams: true };
