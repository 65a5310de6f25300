import { templateOf } from "../../../templating/built-in-templates.ts";
import type { Look } from "../../render-options.ts";
import type { Theme } from "../../theme/theme.ts";
import { officeBrand } from "../office/office-brand.ts";
import type { Parts } from "../office/office-package.ts";
import type { Stationery } from "./document.ts";
import { pages } from "./page-layout.ts";
import { ownStyleIds, styleNames } from "./style-names.ts";

/** What is wished of what a plan is written on. */
export interface Wish {
  theme: Theme;
  /** The plan's own color. */
  color?: string;
  /** That of the texts, for spelling. */
  language: string;
  paper: Look["paper"];
}

export interface FinishedStationery extends Stationery {
  /** Puts into a finished document what the library cannot. */
  finish(parts: Parts): Parts;
}

/** Our own styles, in the brand's color. */
export function ownStationery({ theme, color, language, paper }: Wish): FinishedStationery {
  const brand = officeBrand(theme, color);
  const styles = templateOf("docx/styles")({ brand, language, ids: ownStyleIds, names: styleNames });
  return {
    styles,
    ids: ownStyleIds,
    listsAreStyled: false,
    page: pages[paper],
    brand,
    finish: (parts) => parts,
  };
}
