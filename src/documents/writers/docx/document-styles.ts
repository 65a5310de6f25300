import { builtInTemplate } from "../../../templating/built-in-templates.ts";
import type { DocumentRenderOptions } from "../../render-options.ts";
import type { Theme } from "../../theme/theme.ts";
import { officeBrand } from "../office/office-brand.ts";
import type { PackageParts } from "../office/office-package.ts";
import type { DocumentStyles } from "./document.ts";
import { pageLayouts } from "./page-layout.ts";
import { builtInStyleIds, styleNames } from "./style-names.ts";

/** What is wished of what a plan is written on. */
export interface StyleOptions {
  theme: Theme;
  /** The plan's own color. */
  color?: string;
  /** That of the texts, for spelling. */
  language: string;
  paper: DocumentRenderOptions["paper"];
}

export interface ApplicableStyles extends DocumentStyles {
  /** Puts into a finished document what the library cannot. */
  finish(parts: PackageParts): PackageParts;
}

/** Our own styles, in the brand's color. */
export function builtInStyles({ theme, color, language, paper }: StyleOptions): ApplicableStyles {
  const brand = officeBrand(theme, color);
  const styles = builtInTemplate("docx/styles")({ brand, language, ids: builtInStyleIds, names: styleNames });
  return {
    styles,
    ids: builtInStyleIds,
    listsAreStyled: false,
    page: pageLayouts[paper],
    brand,
    finish: (parts) => parts,
  };
}
