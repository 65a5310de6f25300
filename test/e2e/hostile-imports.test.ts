import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { folder, type Run } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: v, name: Visits }]
`;

/** Runs the program with a memory limit, and returns also the time it took in milliseconds. */
async function timed(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = folder({ "smplan.yaml": plan, ...files });
  const started = performance.now();
  const run: Run = await runSmplan(args, { cwd, node: ["--max-old-space-size=350"] });
  return { ...run, cwd, took: performance.now() - started };
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const types = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

const relation = (id: string, type: string, target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/** Returns a workbook with the header of a results file and these rows. */
function workbook(rows: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const cell = (text: string, index: number) =>
    `<c r="${"ABC"[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${["date", "kpi", "value"].map(cell).join("")}</row>${rows}</sheetData></worksheet>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types("xl/workbook.xml", "spreadsheetml.sheet")),
    "_rels/.rels": strToU8(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(relation("rId1", "worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    ...more,
  });
}

const value = `<row r="2"><c r="A2" t="inlineStr"><is><t>2027-01-31</t></is></c><c r="B2" t="inlineStr"><is><t>v</t></is></c><c r="C2"><v>5</v></c></row>`;

/** Returns a copy of a workbook in which a file size is declared as one byte. */
function withFalseSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const sizeBytes = Buffer.alloc(4);
  sizeBytes.writeUInt32LE(size);
  for (let at = copy.indexOf(sizeBytes); at >= 0; at = copy.indexOf(sizeBytes, at + 1))
    copy.writeUInt32LE(1, at);
  return copy;
}

const long = (length: number): string =>
  `<row><c t="inlineStr"><is><t>${"x".repeat(length)}</t></is></c></row>`;

const workbooks: [name: string, content: () => Uint8Array, message: RegExp][] = [
  ["50 kB that unpack to 50 MB", () => workbook(long(50_000_000)), /more than 20 MB/],
  ["a false size", () => withFalseSize(workbook(long(50_000_000)), 50_000_404), /cannot be imported/],
  [
    "a cell in the last row and column",
    () => workbook('<row r="1048576"><c r="XFD1048576"/></row>'),
    /2,000,000 cells/,
  ],
  ["a cell far outside of any sheet", () => workbook('<row><c r="ZZZZZ99999999"/></row>'), /2,000,000 cells/],
  [
    "a far cell after a bracket in quotes",
    () => workbook(`<row><c x=">" r='XFD1048576'/></row>`),
    /2,000,000 cells/,
  ],
  [
    "a far cell with a prefix and an entity",
    () => workbook('<x:row><x:c r="&#88;FD1048576"/></x:row>'),
    /cannot be imported/,
  ],
  ["a million empty rows", () => workbook("<row/>".repeat(1_000_000)), /2,000,000 cells/],
  [
    "a wide row below many others",
    () => workbook(`${"<row/>".repeat(3_000)}<row>${"<c/>".repeat(3_000)}</row>`),
    /cells/,
  ],
  [
    "a cell of ten million blanks",
    () => workbook(`<row><c><v>${" ".repeat(10_000_000)}</v></c></row>`),
    /too long/,
  ],
  [
    "ten thousand files",
    () =>
      workbook(
        value,
        Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x/${index}`, new Uint8Array(1)])),
      ),
    /more than 20 MB/,
  ],
  ["an archive without a file", () => strToU8("PK\u0003\u0004 and no more"), /no workbook/],
  ["endlessly nested tags", () => workbook("<a>".repeat(500_000)), /cannot be imported/],
];

const tables: [name: string, content: () => string | Uint8Array, message: RegExp][] = [
  ["a million columns", () => `date,kpi,value${",x".repeat(1_000_000)}\n`, /a row has more than/],
  ["only commas", () => ",".repeat(10_000_000), /a row has more than/],
  [
    "a line of 60 MB",
    () => `date,kpi,value,note\n2027-01-31,v,5,${"x".repeat(60_000_000)}`,
    /a row has more than/,
  ],
  [
    "an endless quotation",
    () => `date,kpi,value,note\n2027-01-31,v,5,"${"x\n".repeat(5_000_000)}`,
    /cannot be imported/,
  ],
  ["null characters", () => new Uint8Array(10_000_000), /no CSV file/],
  ["endless rows", () => `date,kpi,value\n${"x,y,z\n".repeat(2_000_000)}`, /more than 1,500,000 rows/],
];

const documents: [name: string, content: () => string, message: RegExp | undefined][] = [
  ["quotations in each other", () => `${"> ".repeat(100_000)}x`, /nested too deeply/],
  ["lists in each other", () => `${"- ".repeat(100_000)}x`, /nested too deeply/],
  ["numbered lists in each other", () => `${"1. ".repeat(100_000)}x`, /nested too deeply/],
  ["footnotes in each other", () => "[^a]: ".repeat(100_000), /nested too deeply/],
  [
    "deeper and deeper lists",
    () => Array.from({ length: 900 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    /nested too deeply/,
  ],
  ["endless emphasis", () => `${"**".repeat(100_000)}x`, /too many marks/],
  ["emphasis in emphasis", () => "**a *b ".repeat(100_000), /too many marks/],
  ["links in links", () => "[a](".repeat(100_000), /too many marks/],
  [
    "code with more and more marks",
    () => Array.from({ length: 1_300 }, (_, length) => "`".repeat(length)).join(" "),
    /too many marks/,
  ],
  ["an endless table", () => `|a|b|\n|-|-|\n${"|x|y|\n".repeat(100_000)}`, /3,000 rows/],
  ["an endless row", () => `|a|b|\n|-|-|\n${"|x|y".repeat(100_000)}`, /too many columns/],
  ["endless lines", () => "- x\n".repeat(100_000), /too long/],
  ["endless headings", () => "# a\n".repeat(100_000), /too long/],
  ["2 MB in one line", () => "x".repeat(2_000_000), /too large/],
  ["signs of a heading", () => "#".repeat(100_000), undefined],
  ["a label of emphasis", () => `${"**".repeat(4_900)}x`, undefined],
  ["an address of points", () => `# Team\n\n- Email: ${"a.".repeat(100_000)}@b`, undefined],
  ["blanks before a year", () => `# ${"x ,".repeat(20_000)}\n\nPlan`, undefined],
  ["digits and points", () => `# KPIs\n\n- Reach: ${"1.".repeat(100_000)}`, undefined],
];

describe("rejects hostile files to import in time, with one line", { timeout: 60_000 }, () => {
  test.each(workbooks)("a workbook: %s", async (_, content, message) => {
    const { code, err, took } = await timed(["measure", "import", "x.xlsx", "--dry-run"], {
      "x.xlsx": content(),
    });
    expect(err).toMatch(message);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(code).toBe(2);
    expect(took).toBeLessThan(10_000);
  });

  test.each(tables)("a CSV file: %s", async (_, content, message) => {
    const { code, err, took } = await timed(["measure", "import", "x.csv", "--dry-run"], {
      "x.csv": content(),
    });
    expect(err).toMatch(message);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(code).toBe(2);
    expect(took).toBeLessThan(10_000);
  });

  test.each(documents)("Markdown: %s", async (_, content, message) => {
    const { code, err, cwd, took } = await timed(["init", "--from", "x.md", "new.smplan.yaml"], {
      "x.md": content(),
    });
    if (message) expect(err).toMatch(message);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(code).toBe(message ? 2 : 0);
    expect(existsSync(join(cwd, "new.smplan.yaml"))).toBe(!message);
    expect(took).toBeLessThan(10_000);
  });

  test.each([
    [
      "50 kB that unpack to 50 MB",
      () => `<w:p><w:r><w:t>${"x".repeat(50_000_000)}</w:t></w:r></w:p>`,
      /too large/,
    ],
    ["200,000 paragraphs", () => "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(200_000), /too long/],
    ["a million empty paragraphs", () => "<w:p/>".repeat(1_000_000), /too long/],
    [
      "tables in each other",
      () => `${"<w:tbl><w:tr><w:tc>".repeat(20_000)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`,
      /cannot be read as a Word/,
    ],
  ])("a Word document: %s", async (_, body, message) => {
    const document = zipSync({
      "[Content_Types].xml": strToU8(types("word/document.xml", "wordprocessingml.document")),
      "_rels/.rels": strToU8(relation("r1", "officeDocument", "word/document.xml")),
      "word/document.xml": strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body()}</w:body></w:document>`,
      ),
    });
    const { code, err, took } = await timed(["init", "--from", "x.docx", "new.smplan.yaml"], {
      "x.docx": document,
    });
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(took).toBeLessThan(10_000);
  });

  test("a workbook with pictures and a small table is imported", async () => {
    const { code, cwd } = await timed(["measure", "import", "x.xlsx", "--yes"], {
      "x.xlsx": workbook(value, { "xl/media/image1.png": new Uint8Array(60_000_000) }),
    });
    expect(readFileSync(join(cwd, "results.csv"), "utf8")).toContain("2027-01-31,v,5");
    expect(code).toBe(0);
  });
});
