import { templateOf } from "../../tell/templates.ts";
import type { Look } from "../look.ts";
import type { OfficeBrand } from "../office/brand.ts";
import { pages } from "./page.ts";
import { ownStyleIds, styleNames } from "./style-names.ts";
import type { Stationery } from "./word.ts";

/** Our own styles, in the brand's color. */
export function ownStationery({
  brand,
  language,
  paper,
}: {
  brand: OfficeBrand;
  /** That of the texts, for spelling. */
  language: string;
  paper: Look["paper"];
}): Stationery {
  const styles = templateOf("docx/styles")({ brand, language, ids: ownStyleIds, names: styleNames });
  return { styles, ids: ownStyleIds, listsAreStyled: false, page: pages[paper], brand };
}
