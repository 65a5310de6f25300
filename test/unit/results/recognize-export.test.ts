import { describe, expect, test } from "vitest";
import type { CustomExport } from "../../../src/lint/config/config-data.ts";
import { exportFormats } from "../../../src/results/exports/index.ts";
import type { InputRow } from "../../../src/results/import/input-table.ts";
import { ownExportFormat } from "../../../src/results/import/own-export-format.ts";
import { recognizeExport } from "../../../src/results/import/recognize-export.ts";

const rowsOf = (...rows: readonly (readonly string[])[]): InputRow[] =>
  rows.map((cells, index) => ({ cells, number: index + 1 }));

const own = (name: string, columns: CustomExport["columns"], more: Partial<CustomExport> = {}) =>
  ownExportFormat({ name, columns, ...more }, []);

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
    expect(recognizeExport(ads, exportFormats)?.format.id).toBe("meta-ads");
    const team = own("Our ads", { spend: "Amount spent" });
    expect(recognizeExport(ads, [team, ...exportFormats])?.format.id).toBe("Our ads");
  });
});
