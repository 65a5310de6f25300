import type { OwnTemplates } from "../templating/custom-templates.ts";
import type { Paper } from "./theme/paper-size.ts";
import type { Theme } from "./theme/theme.ts";
import type { Reference } from "./writers/docx/reference-document.ts";

/** How a document is to look: what the person chose, apart from what the plan says. */
export interface Look {
  /** The size of the pages that are printed. */
  paper: Paper;
  /** Whether diagrams are drawn where the format can: Mermaid in Markdown. */
  diagrams: boolean;
  /** Colors and fonts; the plain theme where nothing is said. */
  theme?: Theme;
  /** Templates that stand before the built-in ones. */
  own?: OwnTemplates;
  /** Whether the crisis manual is printed as a card for each person. */
  cards?: boolean;
  /** A Word document whose styles and pages are taken. */
  reference?: Reference;
  /** Prints HTML as a PDF: for documents that are one. */
  print?: (html: string) => Promise<Uint8Array>;
}

export const plainLook: Look = { paper: "a4", diagrams: true };
