import { describe, expect, test } from "vitest";
import { ExportError } from "../../../src/results/import/input-table.ts";
import { workbookKind } from "../../../src/results/import/read-workbook.ts";
import { assertSheetLimits } from "../../../src/results/import/sheet-limits.ts";

/** Checks a workbook with these sheets. Returns the reason why it is rejected. */
function reasonFor(...sheets: readonly string[]): string | undefined {
  const files = sheets.map(
    (xml, index) => [`xl/worksheets/sheet${index}.xml`, new TextEncoder().encode(xml)] as const,
  );
  try {
    assertSheetLimits(new Map(files));
    return undefined;
  } catch (error) {
    if (error instanceof ExportError) return error.why.say;
    throw error;
  }
}

const sheet = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;

describe("a workbook", () => {
  test("is accepted up to two million cells, counted up to the last row and column", () => {
    expect(reasonFor(sheet('<row r="1"><c r="A1"/></row>'))).toBeUndefined();
    expect(reasonFor(sheet('<row r="20000"><c r="CV20000"/></row>'))).toBeUndefined();
    expect(reasonFor(sheet('<row r="20001"><c r="CV20001"/></row>'))).toBe("exportManyCells");
    expect(reasonFor(sheet('<row r="20000"><c r="CW20000"/></row>'))).toBe("exportManyCells");
    expect(reasonFor(sheet("<row r='1048576'><c r='XFD1'/></row>"))).toBe("exportManyCells");
    expect(reasonFor(sheet('<row><c r="XFD1048576"/></row>'))).toBe("exportManyCells");
  });

  test("is rejected for the cells of all its sheets together", () => {
    const half = sheet('<row r="20000"><c r="BA20000"/></row>');
    expect(reasonFor(half)).toBeUndefined();
    expect(reasonFor(half, half)).toBe("exportManyCells");
  });

  test("may have rows and cells without references, which continue the ones before", () => {
    expect(reasonFor(sheet("<row><c/><c/></row><row/>"))).toBeUndefined();
    const wide = sheet(`<row r="1999999"/><row><c r="A1"/></row>`);
    expect(reasonFor(wide)).toBeUndefined();
    expect(reasonFor(sheet(`<row r="2000000"/><row><c r="A1"/></row>`))).toBe("exportManyCells");
    expect(reasonFor(sheet(`<row r="1000000"><c r="A1"/><c/></row>`))).toBeUndefined();
    expect(reasonFor(sheet(`<row r="1000001"><c r="A1"/><c/></row>`))).toBe("exportManyCells");
  });

  test("may have namespace prefixes and other attributes", () => {
    expect(reasonFor(sheet('<x:row spans="1:2" r="2000001"><x:c s="1" r = "A1"/></x:row>'))).toBe(
      "exportManyCells",
    );
    expect(reasonFor('<sheetData><row r="2000001"><c r="A1"/></row></sheetData>')).toBe("exportManyCells");
    expect(reasonFor(sheet('<rowBreaks r="9999999"/><cols r="ZZ1"/><c bar="ZZZZ1"/>'))).toBeUndefined();
  });

  test("is rejected if a reference could be read differently", () => {
    for (const reference of ["a1", "A 1", "&#65;1", "A1B", "$A$1"])
      expect(reasonFor(sheet(`<row r="1"><c r="${reference}"/></row>`)), reference).toBe("exportWorkbook");
  });

  test("is rejected with a text between two tags that no cell can have", () => {
    expect(reasonFor(sheet(`<t>${"a".repeat(199_000)}</t>`))).toBeUndefined();
    expect(reasonFor(sheet(`<t>${"a".repeat(200_001)}</t>`))).toBe("exportLongCell");
    expect(reasonFor(`<t>${"a".repeat(200_001)}`)).toBe("exportLongCell");
  });

  test("is rejected with more than two million tags", () => {
    expect(reasonFor("<a>".repeat(2_000_000))).toBeUndefined();
    expect(reasonFor("<a>".repeat(2_000_001))).toBe("exportManyCells");
  });
});

test("the kind of a workbook is recognized by its first bytes", () => {
  expect(workbookKind(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe("xlsx");
  expect(workbookKind(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe("xls");
  for (const bytes of [
    [],
    [0x50],
    [0x50, 1],
    [0xd0, 0xcf, 0x11],
    [0xd0, 0, 0x11, 0xe0],
    [0xd0, 0xcf, 0, 0xe0],
    [0, 0xcf, 0x11, 0xe0],
  ])
    expect(workbookKind(new Uint8Array(bytes))).toBeUndefined();
});
