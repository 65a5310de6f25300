import type { OfficeBrand } from "../office/office-brand.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { StyleIds } from "./style-names.ts";

/** The data that all functions of the writer need. */
export interface DocxContext {
  ids: StyleIds;
  /** Whether the style of lists already has bullets and indents. */
  listsAreStyled: boolean;
  bookmarks: Bookmarks;
  brand: OfficeBrand;
  /** "Answered by". */
  answeredBy: string;
  /** The anchors in the document. Links to other anchors would not work. */
  anchors: ReadonlySet<string>;
  /** The width of the text, in twentieths of a point. */
  width: number;
}

/** The reference of the numbering for bulleted lists. */
export const BULLET_LIST = "bullets";
