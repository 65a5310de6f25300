import { strFromU8, strToU8 } from "fflate";
import type { PackageParts } from "../office/office-package.ts";
import { attributeOf, childrenNamed, type Element, parseXml } from "./word-xml.ts";

/** A header or footer of a document, with its pictures. */
export interface HeaderOrFooter {
  kind: "header" | "footer";
  /** The pages it is shown on: "default", "first", "even". */
  type: string;
  content: Uint8Array;
  relationships?: string;
  /** The pictures by their paths, relative to the folder of the document part. */
  pictures: PackageParts;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Returns the headers and footers of a section. Those with parts other than text, links and pictures are left
 * out.
 */
export function readHeadersFooters(section: Element, parts: PackageParts): HeaderOrFooter[] {
  const targets = relationshipTargets(parts["word/_rels/document.xml.rels"]);
  return (["header", "footer"] as const).flatMap((kind) =>
    childrenNamed(section, `${kind}Reference`).flatMap((reference) => {
      const id = reference.getAttributeNS(RELATIONSHIPS, "id") ?? "";
      const name = targets.get(id)?.target ?? "";
      const content = parts[`word/${name}`];
      if (!content) return [];
      const partRelationships = parts[`word/_rels/${name}.rels`];
      const pictures = relatedPictures(partRelationships, parts);
      const type = attributeOf(reference, "type") ?? "default";
      return pictures
        ? [
            {
              kind,
              type,
              content,
              relationships: partRelationships && strFromU8(partRelationships),
              pictures,
            },
          ]
        : [];
    }),
  );
}

interface RelationshipTarget {
  target: string;
  type: string;
  outside: boolean;
}

function relationshipTargets(relationships: Uint8Array | undefined): Map<string, RelationshipTarget> {
  if (!relationships) return new Map();
  const elements = [...parseXml(strFromU8(relationships)).getElementsByTagName("Relationship")];
  return new Map(
    elements.map((element) => [
      element.getAttribute("Id") ?? "",
      {
        target: (element.getAttribute("Target") ?? "").replace(/^\/word\//, ""),
        type: (element.getAttribute("Type") ?? "").replace(/.*\//, ""),
        outside: element.getAttribute("TargetMode") === "External",
      },
    ]),
  );
}

function relatedPictures(
  relationships: Uint8Array | undefined,
  parts: PackageParts,
): PackageParts | undefined {
  const pictures: PackageParts = {};
  for (const { target, type, outside } of relationshipTargets(relationships).values()) {
    if (outside) continue;
    const content = parts[`word/${target}`];
    if (type !== "image" || !content) return undefined;
    pictures[target] = content;
  }
  return pictures;
}

/** Replaces the headers and footers of a document by the ones from the reference document. */
export function withHeadersFooters(
  parts: PackageParts,
  headersFooters: readonly HeaderOrFooter[],
): PackageParts {
  const all = { ...parts };
  const references = { header: "", footer: "" };
  const relationships: string[] = [];
  const overrides: string[] = [];
  for (const [
    index,
    { kind, type, content, relationships: partRelationships, pictures },
  ] of headersFooters.entries()) {
    const name = `firm-${kind}${index + 1}.xml`;
    const id = `rIdFirm${index + 1}`;
    all[`word/${name}`] = content;
    for (const [path, picture] of Object.entries(pictures)) all[`word/firm/${path}`] = picture;
    if (partRelationships)
      all[`word/_rels/${name}.rels`] = strToU8(movePictures(partRelationships, pictures));
    references[kind] += `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    relationships.push(`<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${name}"/>`);
    overrides.push(
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
  }
  editPart(all, "word/document.xml", (text) =>
    (["header", "footer"] as const).reduce(
      (changed, kind) =>
        references[kind]
          ? changed.replace(new RegExp(`<w:${kind}Reference [^>]*/>`), references[kind])
          : changed,
      text,
    ),
  );
  editPart(all, "word/_rels/document.xml.rels", (text) =>
    insertBefore("</Relationships>", relationships.join(""), text),
  );
  const types = pictureContentTypes(headersFooters, all);
  editPart(all, "[Content_Types].xml", (text) => insertBefore("</Types>", types + overrides.join(""), text));
  return all;
}

/**
 * The pictures of the reference document get a separate folder, so that they do not replace pictures of the
 * plan.
 */
function movePictures(relationships: string, pictures: PackageParts): string {
  return Object.keys(pictures).reduce(
    (text, path) =>
      text
        .replaceAll(`Target="${path}"`, `Target="firm/${path}"`)
        .replaceAll(`Target="/word/${path}"`, `Target="firm/${path}"`),
    relationships,
  );
}

const pictureTypes: Record<string, string> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  svg: "image/svg+xml",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
};

/** Returns the content types of pictures that the document does not declare yet. */
function pictureContentTypes(headersFooters: readonly HeaderOrFooter[], parts: PackageParts): string {
  const known = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const endings = new Set(
    headersFooters.flatMap(({ pictures }) => Object.keys(pictures).map((path) => path.replace(/.*\./, ""))),
  );
  return [...endings]
    .filter((ending) => pictureTypes[ending.toLowerCase()] && !known.includes(`Extension="${ending}"`))
    .map((ending) => `<Default Extension="${ending}" ContentType="${pictureTypes[ending.toLowerCase()]}"/>`)
    .join("");
}

function editPart(parts: PackageParts, path: string, change: (text: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

function insertBefore(end: string, added: string, text: string): string {
  return text.replace(end, () => `${added}${end}`);
}
