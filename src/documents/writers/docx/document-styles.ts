import { builtInTemplate } from "../../../templating/built-in-templates.ts";
import type { DocumentRenderOptions } from "../../render-options.ts";
import type { Theme } from "../../theme/theme.ts";
import { officeBrand } from "../office/office-brand.ts";
import type { PackageParts } from "../office/office-package.ts";
import type { DocumentStyles } from "./document.ts";
import { pageLayouts } from "./page-layout.ts";
import { builtInStyleIds, styleNames } from "./style-names.ts";

/** The options for the styles of a document. */
export interface StyleOptions {
  theme: Theme;
  /** The plan's brand color. */
  color?: string;
  /** The language of the texts, for spell checking. */
  language: string;
  paper: DocumentRenderOptions["paper"];
}

/** The styles of a document, with a last step that applies them to the finished file. */
export interface ApplicableStyles extends DocumentStyles {
  /** Makes changes to the finished document that the library does not support. */
  finish(parts: PackageParts): PackageParts;
}

/** Returns the built-in styles, in the brand color. */
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
