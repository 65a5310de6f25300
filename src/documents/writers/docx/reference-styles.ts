import { strFromU8, strToU8 } from "fflate";
import { templateOf } from "../../../templating/built-in-templates.ts";
import { type OfficeBrand, officeBrand } from "../office/office-brand.ts";
import type { Parts } from "../office/office-package.ts";
import type { FinishedStationery, Wish } from "./document-styles.ts";
import { withRunning } from "./headers-footers.ts";
import { pages } from "./page-layout.ts";
import type { Reference } from "./reference-document.ts";
import { ownStyleIds, type StyleIds, type StyleName, styleNames } from "./style-names.ts";
import {
  all,
  childOf,
  children,
  type Document,
  type Element,
  readXml,
  said,
  say,
  writeXml,
} from "./word-xml.ts";

/**
 * The styles of a firm's document, found by their names, with ours where it has none of a name; its theme, its pages and
 * what stands above and below them.
 */
export function firmStationery(
  reference: Reference,
  { theme, color, language, paper }: Wish,
): FinishedStationery {
  const styles = readXml(writeXml(reference.styles));
  const brand = officeBrand(theme, accentOf(reference) ?? color);
  const ids = idsIn(styles);
  const own = readXml(templateOf("docx/styles")({ brand, language, ids, names: styleNames }));
  addMissing(styles, own);
  speak(styles, language);
  const text = writeXml(styles);
  return {
    ids,
    brand,
    styles: text,
    theme: reference.theme,
    listsAreStyled: styleNamed(styleNames.cellList, reference.styles)?.numbered ?? false,
    page: reference.page ?? pages[paper],
    finish: (parts) =>
      withRunning(
        withLists({ ...parts, "word/styles.xml": strToU8(text) }, reference.numbering),
        reference.running,
      ),
  };
}

function accentOf({ theme }: Reference): OfficeBrand["accent"] | undefined {
  const accent = theme?.colors?.accent1;
  return typeof accent === "string" && /^[\da-f]{6}$/i.test(accent) ? `#${accent}` : undefined;
}

/** The id of each style: the firm's where it has one of that name, else ours, unless another style has that one. */
function idsIn(styles: Document): StyleIds {
  const taken = new Set(all(styles, "style").map((style) => said(style, "styleId")));
  const ids = Object.entries(styleNames).map(([key, name]) => {
    const known = styleNamed(name, styles)?.id;
    let id = known ?? ownStyleIds[key as StyleName];
    while (!known && taken.has(id)) id = `${id}Plan`;
    return [key, id];
  });
  return Object.fromEntries(ids) as StyleIds;
}

/** Word does not tell upper from lower case in the names of its own styles. */
function styleNamed(name: string, styles: Document): { id: string; numbered: boolean } | undefined {
  const style = all(styles, "style").find(
    (one) => said(children(one, "name")[0])?.toLowerCase() === name.toLowerCase(),
  );
  const id = said(style, "styleId");
  return style && id ? { id, numbered: all(style, "numPr").length > 0 } : undefined;
}

/** Adds those of our styles whose names a document does not have, based on the styles that it has. */
function addMissing(styles: Document, own: Document): void {
  const root = styles.documentElement as Element;
  const standard = new Map(
    all(own, "style")
      .filter(isStandard)
      .map((style) => [said(style, "styleId"), standardOf(said(style, "type"), styles)]),
  );
  for (const style of all(own, "style")) {
    const known = isStandard(style)
      ? standard.get(said(style, "styleId"))
      : styleNamed(said(children(style, "name")[0]) ?? "", styles)?.id;
    if (known) continue;
    const added = styles.importNode(style, true) as Element;
    for (const link of ["basedOn", "next"].flatMap((name) => children(added, name))) {
      const base = standard.get(said(link));
      if (base) say(link, "val", base);
    }
    root.appendChild(added);
  }
}

/** Whether a style is what everything of its kind is where nothing is said. */
function isStandard(style: Element): boolean {
  return /^(1|true|on)$/.test(said(style, "default") ?? "");
}

function standardOf(type: string | undefined, styles: Document): string | undefined {
  return said(
    all(styles, "style").find((style) => isStandard(style) && said(style, "type") === type),
    "styleId",
  );
}

/** Says which language is spelled, whatever the firm's document is written in. */
function speak(styles: Document, language: string): void {
  const defaults = childOf(styles.documentElement as Element, "docDefaults");
  const text = childOf(childOf(defaults, "rPrDefault"), "rPr");
  for (const old of children(text, "lang")) text.removeChild(old);
  const lang = childOf(text, "lang");
  // The language stands at the end of what is said of a text.
  text.appendChild(lang);
  say(lang, "val", language);
  say(lang, "eastAsia", language);
  for (const style of all(styles, "style"))
    for (const run of children(style, "rPr")) for (const own of children(run, "lang")) run.removeChild(own);
}

/** Our lists get numbers that no firm's list has. */
const APART = 9000;

/** Adds the lists that the firm's styles are in to those of the document. */
function withLists(parts: Parts, firm: Document | undefined): Parts {
  const own = parts["word/numbering.xml"];
  const text = parts["word/document.xml"];
  if (!firm || !own || !text) return parts;
  const lists = readXml(writeXml(firm));
  const root = lists.documentElement as Element;
  // Pictures as bullets would need their files.
  for (const picture of [...all(lists, "numPicBullet"), ...all(lists, "lvlPicBulletId")])
    picture.parentNode?.removeChild(picture);
  const shifted = readXml(strFromU8(own));
  for (const [name, attribute] of [
    ["abstractNum", "abstractNumId"],
    ["num", "numId"],
  ] as const)
    for (const list of all(shifted, name)) say(list, attribute, apart(said(list, attribute)));
  for (const link of all(shifted, "abstractNumId")) say(link, "val", apart(said(link)));
  const firstList = all(lists, "num")[0] ?? null;
  for (const shape of all(shifted, "abstractNum"))
    root.insertBefore(lists.importNode(shape, true), firstList);
  for (const list of all(shifted, "num")) root.appendChild(lists.importNode(list, true));
  // What is cleaned up when Word saves stands last.
  for (const last of children(root, "numIdMacAtCleanup")) root.appendChild(last);
  const moved = strFromU8(text).replace(/(?<=<w:numId w:val=")\d+(?=")/g, (id) =>
    id === "0" ? id : apart(id),
  );
  return { ...parts, "word/numbering.xml": strToU8(writeXml(lists)), "word/document.xml": strToU8(moved) };
}

function apart(id: string | undefined): string {
  return String(Number(id) + APART);
}
