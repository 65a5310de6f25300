import { strFromU8, strToU8 } from "fflate";
import { builtInTemplate } from "../../../templating/built-in-templates.ts";
import { type OfficeBrand, officeBrand } from "../office/office-brand.ts";
import type { PackageParts } from "../office/office-package.ts";
import type { ApplicableStyles, StyleOptions } from "./document-styles.ts";
import { withHeadersFooters } from "./headers-footers.ts";
import { pageLayouts } from "./page-layout.ts";
import type { ReferenceDocument } from "./reference-document.ts";
import { builtInStyleIds, type StyleIds, type StyleName, styleNames } from "./style-names.ts";
import {
  attributeOf,
  childrenNamed,
  type Document,
  type Element,
  elementsNamed,
  ensureChild,
  parseXml,
  serializeXml,
  setAttribute,
} from "./word-xml.ts";

/**
 * Returns the styles of a reference document, found by name, and the built-in ones for missing names. Theme,
 * page layout, headers and footers also come from the reference document.
 */
export function referenceStyles(
  reference: ReferenceDocument,
  { theme, color, language, paper }: StyleOptions,
): ApplicableStyles {
  const styles = parseXml(serializeXml(reference.styles));
  const brand = officeBrand(theme, accentColor(reference) ?? color);
  const ids = styleIdsIn(styles);
  const builtIn = parseXml(builtInTemplate("docx/styles")({ brand, language, ids, names: styleNames }));
  addMissingStyles(styles, builtIn);
  setLanguage(styles, language);
  const text = serializeXml(styles);
  return {
    ids,
    brand,
    styles: text,
    theme: reference.theme,
    listsAreStyled: findStyle(styleNames.cellList, reference.styles)?.numbered ?? false,
    page: reference.page ?? pageLayouts[paper],
    finish: (parts) =>
      withHeadersFooters(
        mergeLists({ ...parts, "word/styles.xml": strToU8(text) }, reference.numbering),
        reference.headersFooters,
      ),
  };
}

function accentColor({ theme }: ReferenceDocument): OfficeBrand["accent"] | undefined {
  const accent = theme?.colors?.accent1;
  return typeof accent === "string" && /^[\da-f]{6}$/i.test(accent) ? `#${accent}` : undefined;
}

/**
 * Returns the id of each style: the reference document's id if it has a style of this name, otherwise the
 * built-in id, made unique.
 */
function styleIdsIn(styles: Document): StyleIds {
  const taken = new Set(elementsNamed(styles, "style").map((style) => attributeOf(style, "styleId")));
  const ids = Object.entries(styleNames).map(([key, name]) => {
    const known = findStyle(name, styles)?.id;
    let id = known ?? builtInStyleIds[key as StyleName];
    while (!known && taken.has(id)) id = `${id}Plan`;
    return [key, id];
  });
  return Object.fromEntries(ids) as StyleIds;
}

/** Word ignores the case of the names of its built-in styles. */
function findStyle(name: string, styles: Document): { id: string; numbered: boolean } | undefined {
  const style = elementsNamed(styles, "style").find(
    (one) => attributeOf(childrenNamed(one, "name")[0])?.toLowerCase() === name.toLowerCase(),
  );
  const id = attributeOf(style, "styleId");
  return style && id ? { id, numbered: elementsNamed(style, "numPr").length > 0 } : undefined;
}

/** Adds the built-in styles whose names are missing in a document, based on the document's default styles. */
function addMissingStyles(styles: Document, builtIn: Document): void {
  const root = styles.documentElement as Element;
  const standard = new Map(
    elementsNamed(builtIn, "style")
      .filter(isDefaultStyle)
      .map((style) => [attributeOf(style, "styleId"), defaultStyleId(attributeOf(style, "type"), styles)]),
  );
  for (const style of elementsNamed(builtIn, "style")) {
    const known = isDefaultStyle(style)
      ? standard.get(attributeOf(style, "styleId"))
      : findStyle(attributeOf(childrenNamed(style, "name")[0]) ?? "", styles)?.id;
    if (known) continue;
    const added = styles.importNode(style, true) as Element;
    for (const link of ["basedOn", "next"].flatMap((name) => childrenNamed(added, name))) {
      const base = standard.get(attributeOf(link));
      if (base) setAttribute(link, "val", base);
    }
    root.appendChild(added);
  }
}

/** Returns whether a style is the default of its type. */
function isDefaultStyle(style: Element): boolean {
  return /^(1|true|on)$/.test(attributeOf(style, "default") ?? "");
}

function defaultStyleId(type: string | undefined, styles: Document): string | undefined {
  return attributeOf(
    elementsNamed(styles, "style").find(
      (style) => isDefaultStyle(style) && attributeOf(style, "type") === type,
    ),
    "styleId",
  );
}

/** Sets the language for spell checking, independent of the language of the reference document. */
function setLanguage(styles: Document, language: string): void {
  const defaults = ensureChild(styles.documentElement as Element, "docDefaults");
  const text = ensureChild(ensureChild(defaults, "rPrDefault"), "rPr");
  for (const old of childrenNamed(text, "lang")) text.removeChild(old);
  const lang = ensureChild(text, "lang");
  // The schema requires the language at the end of the run properties.
  text.appendChild(lang);
  setAttribute(lang, "val", language);
  setAttribute(lang, "eastAsia", language);
  for (const style of elementsNamed(styles, "style"))
    for (const run of childrenNamed(style, "rPr"))
      for (const language of childrenNamed(run, "lang")) run.removeChild(language);
}

/** Added to the ids of the plan's lists, so that they differ from the ids in the reference document. */
const LIST_ID_OFFSET = 9000;

/** Adds the lists that the styles of the reference document use to the lists of the document. */
function mergeLists(parts: PackageParts, referenceNumbering: Document | undefined): PackageParts {
  const numbering = parts["word/numbering.xml"];
  const text = parts["word/document.xml"];
  if (!referenceNumbering || !numbering || !text) return parts;
  const lists = parseXml(serializeXml(referenceNumbering));
  const root = lists.documentElement as Element;
  // Picture bullets would need their image files.
  for (const picture of [...elementsNamed(lists, "numPicBullet"), ...elementsNamed(lists, "lvlPicBulletId")])
    picture.parentNode?.removeChild(picture);
  const ownLists = parseXml(strFromU8(numbering));
  for (const [name, attribute] of [
    ["abstractNum", "abstractNumId"],
    ["num", "numId"],
  ] as const)
    for (const list of elementsNamed(ownLists, name))
      setAttribute(list, attribute, offsetListId(attributeOf(list, attribute)));
  for (const link of elementsNamed(ownLists, "abstractNumId"))
    setAttribute(link, "val", offsetListId(attributeOf(link)));
  const firstList = elementsNamed(lists, "num")[0] ?? null;
  for (const shape of elementsNamed(ownLists, "abstractNum"))
    root.insertBefore(lists.importNode(shape, true), firstList);
  for (const list of elementsNamed(ownLists, "num")) root.appendChild(lists.importNode(list, true));
  // The schema requires this element to be the last.
  for (const last of childrenNamed(root, "numIdMacAtCleanup")) root.appendChild(last);
  const moved = strFromU8(text).replace(/(?<=<w:numId w:val=")\d+(?=")/g, (id) =>
    id === "0" ? id : offsetListId(id),
  );
  return {
    ...parts,
    "word/numbering.xml": strToU8(serializeXml(lists)),
    "word/document.xml": strToU8(moved),
  };
}

function offsetListId(id: string | undefined): string {
  return String(Number(id) + LIST_ID_OFFSET);
}
