import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultRenderOptions } from "../../../src/documents/render-options.ts";
import {
  type ReferenceDocument,
  ReferenceDocumentError,
  readReferenceDocument,
} from "../../../src/documents/writers/docx/reference-document.ts";
import { parseXml } from "../../../src/documents/writers/docx/word-xml.ts";
import { examples, renderExample } from "../../support/render.ts";

const cafe = examples.find(({ name }) => name === "cafe-sofia")?.file ?? "";
const logo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * The styles of a company's letter: Spanish style ids. The document also has numbered headings, a header with
 * a logo, and narrow pages.
 */
const paragraphStyles = [
  { id: "Ttulo1", name: "heading 1", run: { color: "AA0000", size: 44 } },
  { id: "Heading2", name: "Something else", run: { color: "00AA00" } },
  { id: "Cita", name: "Quote", run: { italics: true } },
];

async function companyDocument(): Promise<Uint8Array> {
  const document = new Document({
    styles: { paragraphStyles },
    theme: { colors: { accent1: "7A0019" }, fonts: { headings: "Georgia", body: "Verdana" } },
    numbering: {
      config: [{ reference: "chapters", levels: [{ level: 0, format: "upperRoman", text: "%1." }] }],
    },
    sections: [
      {
        properties: { page: { size: { width: 10000, height: 14000 }, margin: { left: 2000, right: 1000 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({ type: "png", data: logo, transformation: { width: 20, height: 20 } }),
                  new TextRun("Widget & Sons"),
                ],
              }),
            ],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph("Strictly private")] }) },
        children: [
          new Paragraph({
            text: "What the firm's own document says",
            numbering: { reference: "chapters", level: 0 },
          }),
        ],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  // The library adds its own style for the same heading. Companies often number headings by style.
  const numbered = styles
    .replace(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s, "")
    .replace(
      /(<w:style [^>]*w:styleId="Ttulo1"[^>]*>.*?)(<w:rPr>)/s,
      '$1<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>$2',
    );
  return zipSync({ ...parts, "word/styles.xml": strToU8(numbered) });
}

let reference: ReferenceDocument;
let parts: Record<string, Uint8Array>;
let bytes: Uint8Array;
const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());

beforeAll(async () => {
  reference = readReferenceDocument(await companyDocument());
  bytes = (await renderExample(cafe, "docx", { ...defaultRenderOptions, reference })) as Uint8Array;
  parts = unzipSync(bytes);
}, 60_000);

describe("a document with a reference document", () => {
  test("uses its styles by name, independent of their ids", () => {
    const styles = part("word/styles.xml");
    expect(part("word/document.xml")).toContain('<w:pStyle w:val="Ttulo1"/>');
    expect(part("word/document.xml")).toContain('<w:pStyle w:val="Cita"/>');
    expect(part("word/document.xml")).not.toContain('<w:pStyle w:val="Heading1"/>');
    expect(styles).toContain("AA0000");
  });

  test("adds missing styles with unused ids", () => {
    const styles = part("word/styles.xml");
    expect(part("word/document.xml")).toContain('<w:pStyle w:val="Heading2Plan"/>');
    expect(styles).toMatch(/w:styleId="Heading2Plan"[^>]*><w:name w:val="heading 2"\/>/);
    expect(styles).toContain('w:name w:val="Plan Table"');
    expect(new Set(idsIn(styles)).size).toBe(idsIn(styles).length);
  });

  test("refers only to styles that exist", () => {
    const known = new Set(idsIn(part("word/styles.xml")));
    const used = [...part("word/document.xml").matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)];
    expect(used.length).toBeGreaterThan(100);
    expect(used.map(([, id]) => id).filter((id) => !known.has(id ?? ""))).toEqual([]);
  });

  test("has the company's pages, theme, header with its picture, and footer, and the plan's language", () => {
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="10000" w:h="14000"/);
    expect(part("word/document.xml")).toMatch(/<w:pgMar [^>]*w:left="2000"/);
    expect(part("word/theme/theme1.xml")).toContain("7A0019");
    expect(part("word/firm-header1.xml")).toContain("Widget &amp; Sons");
    expect(part("word/firm-footer2.xml")).toContain("Strictly private");
    expect(Object.keys(parts).filter((path) => path.startsWith("word/firm/media/"))).toHaveLength(1);
    expect(part("word/_rels/firm-header1.xml.rels")).toContain('Target="firm/media/');
    expect(part("word/document.xml")).toContain('<w:headerReference w:type="default" r:id="rIdFirm1"/>');
    expect(part("word/styles.xml")).toMatch(/<w:rPrDefault>.*<w:lang [^>]*w:val="bg-BG"/s);
  });

  test("keeps the lists of the company's styles separate from its own", () => {
    const lists = parseXml(part("word/numbering.xml"));
    const ids = [...lists.getElementsByTagName("w:num")].map((list) => list.getAttribute("w:numId"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("2");
    expect(part("word/styles.xml")).toContain('<w:numId w:val="2"/>');
    const used = [...part("word/document.xml").matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test("contains the plan and none of the company's text", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain("Кризисен план</h1>");
    expect(value).not.toContain("own document");
  });
});

describe("a file that is not a reference document", () => {
  const reasonFor = (file: Uint8Array): string => {
    try {
      readReferenceDocument(file);
    } catch (error) {
      if (error instanceof ReferenceDocumentError) return error.reason.say;
      throw error;
    }
    return "none";
  };

  test("is rejected with the specific reason", async () => {
    const good = unzipSync(await companyDocument());
    const styles = strFromU8(good["word/styles.xml"] ?? new Uint8Array());
    expect(reasonFor(strToU8("an old .doc"))).toBe("referenceOther");
    expect(reasonFor(zipSync({ "xl/workbook.xml": strToU8("<a/>") }))).toBe("referenceOther");
    expect(reasonFor(zipSync({ ...good, "word/styles.xml": strToU8("<w:styles") }))).toBe("referenceBroken");
    const strict = styles.replaceAll(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    expect(reasonFor(zipSync({ ...good, "word/styles.xml": strToU8(strict) }))).toBe("referenceStrict");
    const entities = styles.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>');
    expect(reasonFor(zipSync({ ...good, "word/styles.xml": strToU8(entities) }))).toBe("referenceBroken");
  });
});

function idsIn(styles: string): string[] {
  return [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id = ""]) => id);
}
