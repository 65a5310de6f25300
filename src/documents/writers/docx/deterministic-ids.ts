import { strFromU8, strToU8 } from "fflate";
import type { PackageParts } from "../office/office-package.ts";

/**
 * Replaces ids that are not reproducible by numbers in the order of the text, so that the same plan gives the
 * same bytes: the random ids of links, and the ids of bookmarks and pictures, whose counters continue from
 * one document to the next. Also adds the table look as a bit mask, the form that LibreOffice reads.
 */
export function withDeterministicIds(parts: PackageParts): PackageParts {
  const links = new Map<string, string>();
  const bookmarks = new Map<string, string>();
  const pictures = new Map<string, string>();
  const done: PackageParts = {};
  for (const [path, bytes] of Object.entries(parts).sort(compareParts)) {
    done[path] = /\.(xml|rels)$/.test(path)
      ? strToU8(
          strFromU8(bytes)
            .replace(/(?<=\bId="|:(?:id|embed|link)=")rId[\w-]{10,}(?=")/g, (id) =>
              numberedId(id, links, "rIdL"),
            )
            .replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g, (id) => numberedId(id, bookmarks))
            .replace(/(?<=<wp:docPr id=")\d+(?=")/g, (id) => numberedId(id, pictures))
            .replace(/(?<=(?:w:name|w:anchor)="|(?:PAGEREF|REF) )_Toc\d+/g, (name) =>
              numberedId(name, bookmarks, "_Toc"),
            )
            .replace(
              /<w:tblLook ([^>]*)\/>/g,
              (_, flags: string) => `<w:tblLook w:val="${tableLookValue(flags)}" ${flags}/>`,
            ),
        )
      : bytes;
  }
  return done;
}

/** Sorts the text before the parts that it refers to, so that ids are numbered in reading order. */
function compareParts([one]: [string, unknown], [other]: [string, unknown]): number {
  return partRank(one) - partRank(other) || (one < other ? -1 : 1);
}

function partRank(path: string): number {
  if (path === "[Content_Types].xml") return 0;
  return path === "word/document.xml" ? 1 : 2;
}

function numberedId(id: string, known: Map<string, string>, prefix = ""): string {
  const name = known.get(id) ?? `${prefix}${known.size + 1}`;
  known.set(id, name);
  return name;
}

const tableLookBits = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};

function tableLookValue(flags: string): string {
  const set = Object.entries(tableLookBits).filter(([name]) => flags.includes(`w:${name}="true"`));
  return set
    .reduce((sum, [, bit]) => sum + bit, 0)
    .toString(16)
    .padStart(4, "0")
    .toUpperCase();
}
