import type { DocumentAudience } from "../../documents/model/document-audience.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "../../documents/render-options.ts";
import { DEFAULT_THEME } from "../../documents/theme/theme.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { loadReferenceDocument } from "../../services/render/load-reference-document.ts";
import { loadTheme } from "../../services/render/load-theme.ts";

/** What the person chose, as commander hands it over. */
export interface PlanRenderOptions {
  format?: string;
  output?: string;
  language?: string;
  force?: boolean;
  theme?: string;
  changesSince?: string;
  /** Whether what the linter finds is printed beside what it speaks of. */
  findings?: boolean;
  cards?: boolean;
  referenceDoc?: string;
  paper?: DocumentRenderOptions["paper"];
  mermaid?: boolean;
  only?: string[];
  audience?: DocumentAudience;
}

/** @throws UserError for a theme, or a document to take the look from, that is none */
export async function loadDocumentStyle(
  options: PlanRenderOptions,
  runtime: Runtime,
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
    htmlToPdf: async (html) =>
      (await import("../../services/render/print-with-browser.ts")).printWithBrowser(html, runtime),
  };
}
