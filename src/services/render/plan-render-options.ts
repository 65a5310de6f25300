import type { Audience } from "../../documents/model/document-audience.ts";
import { type Look, plainLook } from "../../documents/render-options.ts";
import { plainTheme } from "../../documents/theme/theme.ts";
import type { World } from "../../platform/runtime.ts";
import { referenceAt } from "../../services/render/load-reference-document.ts";
import { themeAt } from "../../services/render/load-theme.ts";

/** What the person chose, as commander hands it over. */
export interface RenderOptions {
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
  paper?: Look["paper"];
  mermaid?: boolean;
  only?: string[];
  audience?: Audience;
}

/** @throws UserError for a theme, or a document to take the look from, that is none */
export async function lookOf(options: RenderOptions, world: World): Promise<Look> {
  const { paper = plainLook.paper, mermaid = plainLook.diagrams, theme = plainTheme, cards } = options;
  return {
    paper,
    diagrams: mermaid,
    theme: await themeAt(theme, world),
    cards,
    reference: await referenceAt(options.referenceDoc, world),
    print: async (html) =>
      (await import("../../services/render/print-with-browser.ts")).printWithBrowser(html, world),
  };
}
