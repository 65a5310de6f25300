import type { OfficeBrand } from "../office/office-brand.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { StyleIds } from "./style-names.ts";

/** What every piece of a document is written with. */
export interface DocxContext {
  ids: StyleIds;
  /** Whether the style of lists brings signs and indents of its own. */
  listsAreStyled: boolean;
  bookmarks: Bookmarks;
  brand: OfficeBrand;
  /** "Answered by". */
  answeredBy: string;
  /** The anchors that the document has: a link to another one leads nowhere. */
  anchors: ReadonlySet<string>;
  /** The width of the text, in twentieths of a point. */
  width: number;
}

/** The list that bulleted paragraphs are in. */
export const BULLET_LIST = "bullets";
