import { describe, expect, test } from "vitest";
import { readCsvRows } from "../../../src/results/import/read-csv.ts";

/** Returns the rows of a CSV file as their number and their cells. */
async function rowsOf(text: string | Uint8Array): Promise<(readonly [number, readonly unknown[]])[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const rows: (readonly [number, readonly unknown[]])[] = [];
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const { number, cells } of readCsvRows(chunks)) rows.push([number, cells]);
  return rows;
}

describe("the number of a row", () => {
  test("counts the header row", async () => {
    expect(await rowsOf("date,value\n2027-01-31,4\n")).toEqual([
      [1, ["date", "value"]],
      [2, ["2027-01-31", "4"]],
    ]);
  });

  test.each(["\n", "\r\n"])("counts the line that sets the separator, with line ends %j", async (eol) => {
    expect(await rowsOf(["sep=;", "date;value", "2027-01-31;4"].join(eol))).toEqual([
      [2, ["date", "value"]],
      [3, ["2027-01-31", "4"]],
    ]);
  });

  test("counts empty lines, which separate tables", async () => {
    expect(await rowsOf("date,value\n\n2027-01-31,4\n")).toEqual([
      [1, ["date", "value"]],
      [2, [""]],
      [3, ["2027-01-31", "4"]],
    ]);
  });
});
