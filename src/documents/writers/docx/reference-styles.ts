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
 * The styles of a firm's document, found by their names, with ours where it has none of a name; its theme, its pages and
 * what stands above and below them.
 */
export function referenceStyles(
  reference: ReferenceDocument,
  { theme, color, language, paper }: StyleOptions,
): ApplicableStyles {
  const styles = parseXml(serializeXml(reference.styles));
  const brand = officeBrand(theme, accentColor(reference) ?? color);
  const ids = styleIdsIn(styles);
  const own = parseXml(builtInTemplate("docx/styles")({ brand, language, ids, names: styleNames }));
  addMissingStyles(styles, own);
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

/** The id of each style: the firm's where it has one of that name, else ours, unless another style has that one. */
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

/** Word does not tell upper from lower case in the names of its own styles. */
function findStyle(name: string, styles: Document): { id: string; numbered: boolean } | undefined {
  const style = elementsNamed(styles, "style").find(
    (one) => attributeOf(childrenNamed(one, "name")[0])?.toLowerCase() === name.toLowerCase(),
  );
  const id = attributeOf(style, "styleId");
  return style && id ? { id, numbered: elementsNamed(style, "numPr").length > 0 } : undefined;
}

/** Adds those of our styles whose names a document does not have, based on the styles that it has. */
function addMissingStyles(styles: Document, own: Document): void {
  const root = styles.documentElement as Element;
  const standard = new Map(
    elementsNamed(own, "style")
      .filter(isDefaultStyle)
      .map((style) => [attributeOf(style, "styleId"), defaultStyleId(attributeOf(style, "type"), styles)]),
  );
  for (const style of elementsNamed(own, "style")) {
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

/** Whether a style is what everything of its kind is where nothing is said. */
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

/** Says which language is spelled, whatever the firm's document is written in. */
function setLanguage(styles: Document, language: string): void {
  const defaults = ensureChild(styles.documentElement as Element, "docDefaults");
  const text = ensureChild(ensureChild(defaults, "rPrDefault"), "rPr");
  for (const old of childrenNamed(text, "lang")) text.removeChild(old);
  const lang = ensureChild(text, "lang");
  // The language stands at the end of what is said of a text.
  text.appendChild(lang);
  setAttribute(lang, "val", language);
  setAttribute(lang, "eastAsia", language);
  for (const style of elementsNamed(styles, "style"))
    for (const run of childrenNamed(style, "rPr"))
      for (const own of childrenNamed(run, "lang")) run.removeChild(own);
}

/** Our lists get numbers that no firm's list has. */
const LIST_ID_OFFSET = 9000;

/** Adds the lists that the firm's styles are in to those of the document. */
function mergeLists(parts: PackageParts, firm: Document | undefined): PackageParts {
  const own = parts["word/numbering.xml"];
  const text = parts["word/document.xml"];
  if (!firm || !own || !text) return parts;
  const lists = parseXml(serializeXml(firm));
  const root = lists.documentElement as Element;
  // Pictures as bullets would need their files.
  for (const picture of [...elementsNamed(lists, "numPicBullet"), ...elementsNamed(lists, "lvlPicBulletId")])
    picture.parentNode?.removeChild(picture);
  const shifted = parseXml(strFromU8(own));
  for (const [name, attribute] of [
    ["abstractNum", "abstractNumId"],
    ["num", "numId"],
  ] as const)
    for (const list of elementsNamed(shifted, name))
      setAttribute(list, attribute, offsetListId(attributeOf(list, attribute)));
  for (const link of elementsNamed(shifted, "abstractNumId"))
    setAttribute(link, "val", offsetListId(attributeOf(link)));
  const firstList = elementsNamed(lists, "num")[0] ?? null;
  for (const shape of elementsNamed(shifted, "abstractNum"))
    root.insertBefore(lists.importNode(shape, true), firstList);
  for (const list of elementsNamed(shifted, "num")) root.appendChild(lists.importNode(list, true));
  // What is cleaned up when Word saves stands last.
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
