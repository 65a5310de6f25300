import { crc32, deflateRawSync } from "node:zlib";
import type { SourceBlock, SourceListItem } from "../../src/wizard/import/source-document.ts";

interface Extra {
  /** The header of every page. */
  header?: string;
}

/** Returns a Word file with these blocks, with the built-in styles of Word for headings and lists. */
export function docxOf(blocks: readonly SourceBlock[], { header }: Extra = {}): Uint8Array {
  const body = blocks.map(blockXml).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${declaration}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `${declaration}<w:styles ${word}>${[1, 2, 3, 4, 5, 6].map((rank) => `<w:style w:type="paragraph" w:styleId="H${rank}"><w:name w:val="heading ${rank}"/></w:style>`).join("")}</w:styles>`,
    "word/numbering.xml": `${declaration}<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${[0, 1, 2, 3].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    ...(header && { "word/header1.xml": `${declaration}<w:hdr ${word}>${paragraphXml(header)}</w:hdr>` }),
  };
  return zipOf(files);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function blockXml(block: SourceBlock): string {
  if (block.kind === "heading") return paragraphXml(block.text, `<w:pStyle w:val="H${block.depth}"/>`);
  if (block.kind === "paragraph") return paragraphXml(block.text, "", block.bold);
  if (block.kind === "list") return itemsXml(block.items, 0);
  const rows = block.rows.map(
    (row) =>
      `<w:tr>${row
        .map(
          (cell) =>
            `<w:tc>${cell
              .split("\n")
              .map((line) => paragraphXml(line))
              .join("")}</w:tc>`,
        )
        .join("")}</w:tr>`,
  );
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function itemsXml(items: readonly SourceListItem[], level: number): string {
  const mark = `<w:numPr><w:ilvl w:val="${Math.min(level, 3)}"/><w:numId w:val="1"/></w:numPr>`;
  return items.map((item) => paragraphXml(item.text, mark) + itemsXml(item.items, level + 1)).join("");
}

function paragraphXml(text: string, properties = "", bold = false): string {
  const runs = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  const look = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${look}${runs.join("<w:br/>")}</w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Returns a zip archive with these text files. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = [Buffer.from("PK\u0003\u0004"), about, Buffer.from(name), packed];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), about, rest, Buffer.from(name));
    parts.push(...local);
    offset += local.reduce((length, part) => length + part.length, 0);
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, index, end]));
}
