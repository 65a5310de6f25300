import { DOMParser, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

export type { Document, Element };

const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Reads a part of a Word document.
 * @throws Error where it is no XML, or declares entities, which such a part never does
 */
export function parseXml(text: string): Document {
  if (text.includes("<!DOCTYPE")) throw new Error("a document type");
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  return parser.parseFromString(text, "text/xml");
}

export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The elements of that name below another, or a document. */
export function elementsNamed(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(WORD_NAMESPACE, name)];
}

/** The elements of that name right below another. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return elementsNamed(parent, name).filter((element) => element.parentNode === parent);
}

/** What an element says under that name: `w:val` where none is named. */
export function attributeOf(element: Element | undefined, name = "val"): string | undefined {
  return element?.getAttributeNS(WORD_NAMESPACE, name) ?? undefined;
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(WORD_NAMESPACE, `w:${name}`, value);
}

/** The element of that name right below another, which is made at its beginning where there is none. */
export function ensureChild(parent: Element, name: string): Element {
  const [known] = childrenNamed(parent, name);
  if (known) return known;
  const made = (parent.ownerDocument as Document).createElementNS(WORD_NAMESPACE, `w:${name}`);
  parent.insertBefore(made, parent.firstChild);
  return made;
}
