import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import type { CustomExport } from "../../../src/lint/config/config-data.ts";
import { exportFormats } from "../../../src/results/exports/index.ts";
import type { InputRow } from "../../../src/results/import/input-table.ts";
import { ownExportFormat } from "../../../src/results/import/own-export-format.ts";
import { recognizeExport } from "../../../src/results/import/recognize-export.ts";

const rowsOf = (...rows: readonly (readonly string[])[]): InputRow[] =>
  rows.map((cells, index) => ({ cells, number: index + 1 }));

const own = (name: string, columns: CustomExport["columns"], more: Partial<CustomExport> = {}) =>
  ownExportFormat({ name, columns, ...more }, [], new Vocabulary());

describe("if several formats match a table", () => {
  const table = rowsOf(["Day", "Orders", "Visits"], ["2027-01-31", "4", "20"]);

  test("the one with more columns is used", () => {
    const formats = [
      own("orders", { orders: "Orders" }),
      own("both", { orders: "Orders", visits: "Visits" }),
    ];
    expect(recognizeExport(table, formats)?.format.name).toBe("both");
  });

  test("the first one is used if they have equally many columns", () => {
    const formats = [own("orders", { orders: "Orders" }), own("visits", { visits: "Visits" })];
    expect(recognizeExport(table, formats)?.format.name).toBe("orders");
    expect(recognizeExport(table, formats.toReversed())?.format.name).toBe("visits");
  });

  test("a format of the team is used instead of a known export with equally many columns", () => {
    const ads = rowsOf(["Day", "Amount spent (EUR)"], ["2027-01-31", "12.50"]);
    expect(recognizeExport(ads, exportFormats)?.format.id).toBe("meta-ads-days");
    const team = own("Our ads", { spend: "Amount spent" });
    expect(recognizeExport(ads, [team, ...exportFormats])?.format.id).toBe("Our ads");
  });
});

describe("a table of another tool", () => {
  const columns = ["Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares"];
  const day = ["2027-01-31", "1", "2", "3", "4", "5"];

  test("is not read as an export of a platform if a column names networks or profiles", () => {
    expect(recognizeExport(rowsOf(columns, day), exportFormats)?.format.id).toBe("tiktok-overview");
    for (const header of ["Network", "Profile", "Social Network", "Plataforma", "Мрежа"])
      expect(recognizeExport(rowsOf([...columns, header], [...day, "x"]), exportFormats)).toBeUndefined();
  });

  test("is rejected if two formats have equally many of its columns", () => {
    const [one, other] = [own("one", { orders: "Orders" }), own("other", { visits: "Visits" })].map(
      ({ own: _own, ...format }) => format,
    );
    const table = rowsOf(["Day", "Orders", "Visits"], ["2027-01-31", "4", "20"]);
    expect(() =>
      recognizeExport(
        table,
        [one, other].flatMap((format) => format ?? []),
      ),
    ).toThrow(
      expect.objectContaining({ why: { say: "exportUnsure", data: { one: "one", other: "other" } } }),
    );
  });

  test("is not recognized by a few common columns of many", () => {
    const columns = ["Date", "Sessions", "Country", "Revenue"];
    const row = ["2027-01-31", "4", "BG", "1"];
    expect(recognizeExport(rowsOf(columns, row), exportFormats)?.format.id).toBe("google-analytics");
    expect(recognizeExport(rowsOf([...columns, "Orders"], [...row, "1"]), exportFormats)).toBeUndefined();
  });

  test("is recognized with the number of known columns, its title and its name", () => {
    expect(recognizeExport(rowsOf([...columns, "New"], [...day, "9"]), exportFormats)?.evidence).toEqual({
      known: 6,
      columns: 7,
      isNamed: false,
    });
    const totals = rowsOf(["Date", "Views"], ["2027-01-31", "4"]);
    expect(recognizeExport(totals, exportFormats)).toBeUndefined();
    expect(recognizeExport(totals, exportFormats, { file: "Totals.csv" })).toMatchObject({
      format: { id: "youtube-totals" },
      evidence: { known: 2, columns: 2, isNamed: true },
    });
  });
});

describe("the headers of a table", () => {
  const both = own("both", { orders: "Orders", visits: "Visits" });

  test("must have all columns of the format", () => {
    expect(recognizeExport(rowsOf(["Day", "Orders"], ["2027-01-31", "4"]), [both])).toBeUndefined();
    expect(recognizeExport(rowsOf(["Day", "Visits"], ["2027-01-31", "4"]), [both])).toBeUndefined();
  });

  test("can be below other rows, and dates above them do not count", () => {
    const table = rowsOf(["2027-02-01", "Report"], ["Orders", "Visits", "Day"], ["4", "20", "2027-01-31"]);
    expect(recognizeExport(table, [both])).toMatchObject({ headerRow: 1, date: 2 });
    expect(recognizeExport(table.slice(0, 2), [both])).toBeUndefined();
  });

  test("are searched in the first 50 rows", () => {
    const above = Array.from({ length: 49 }, () => ["note"]);
    const table = [
      ["Orders", "Visits", "Day"],
      ["4", "20", "2027-01-31"],
    ];
    expect(recognizeExport(rowsOf(...above, ...table), [both])?.headerRow).toBe(49);
    expect(recognizeExport(rowsOf(...above, ["note"], ...table), [both])).toBeUndefined();
  });

  test("have a title above them if the export has a file for each metric", () => {
    const titled = (title: string) =>
      recognizeExport(rowsOf([title], ["Date", "Primary"], ["2027-03-01T00:00:00", "4"]), exportFormats);
    expect([...(titled("Instagram reach")?.amounts.keys() ?? [])]).toEqual(["reach"]);
    expect([...(titled("Views")?.amounts.keys() ?? [])]).toEqual(["views"]);
    expect([...(titled("Unknown")?.amounts.keys() ?? [])]).toEqual([]);
    expect(titled("Instagram reach")?.platforms).toEqual(["instagram"]);
    expect(titled("Views")?.platforms).toEqual(["facebook", "instagram"]);
  });
});
