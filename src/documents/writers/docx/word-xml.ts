import { DOMParser, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

export type { Document, Element };

const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Parses a part of a Word document.
 * @throws Error if it is not XML, or has a document type: it could declare entities, and valid parts have
 * none
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

/** Returns the text of an XML document. */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** Returns the descendants with a name, in the order of the document. */
export function elementsNamed(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(WORD_NAMESPACE, name)];
}

/** Returns the children with a name. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return elementsNamed(parent, name).filter((element) => element.parentNode === parent);
}

/** Returns an attribute of an element: `w:val` if no name is given. */
export function attributeOf(element: Element | undefined, name = "val"): string | undefined {
  return element?.getAttributeNS(WORD_NAMESPACE, name) ?? undefined;
}

/** Sets an attribute in the namespace of Word. */
export function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(WORD_NAMESPACE, `w:${name}`, value);
}

/** Returns the first child with a name. If there is none, it is inserted before the other children. */
export function ensureChild(parent: Element, name: string): Element {
  const [known] = childrenNamed(parent, name);
  if (known) return known;
  const created = (parent.ownerDocument as Document).createElementNS(WORD_NAMESPACE, `w:${name}`);
  parent.insertBefore(created, parent.firstChild);
  return created;
}
