import type { DocumentAudience } from "../../documents/model/document-audience.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "../../documents/render-options.ts";
import { DEFAULT_THEME } from "../../documents/theme/theme.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { loadReferenceDocument } from "./load-reference-document.ts";
import { loadTheme } from "./load-theme.ts";

/** The content and style of a document, and its file. */
export interface PlanRenderOptions {
  format?: string;
  output?: string;
  language?: string;
  force?: boolean;
  theme?: string;
  changesSince?: string;
  /** `true` to add each finding of the linter next to the text that it concerns. */
  findings?: boolean;
  cards?: boolean;
  referenceDoc?: string;
  paper?: DocumentRenderOptions["paper"];
  mermaid?: boolean;
  only?: string[];
  audience?: DocumentAudience;
}

/**
 * Returns the options for the style of documents.
 * @throws UserError for an invalid theme or reference document
 */
export async function loadDocumentStyle(
  options: PlanRenderOptions,
  runtime: ServiceRuntime,
): Promise<DocumentRenderOptions> {
  const {
    paper = defaultRenderOptions.paper,
    mermaid = defaultRenderOptions.diagrams,
    theme = DEFAULT_THEME,
    cards,
  } = options;
  return {
    paper,
    diagrams: mermaid,
    theme: await loadTheme(theme, runtime),
    personCards: cards,
    reference: await loadReferenceDocument(options.referenceDoc, runtime),
    htmlToPdf: async (html) => (await import("./print-with-browser.ts")).printWithBrowser(html, runtime),
  };
}
