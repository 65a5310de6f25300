import { describe, expect, test } from "vitest";
import { currenciesOf } from "../../../src/results/import/cell-currencies.ts";
import {
  detectNumberLanguage,
  ExactSum,
  isBlankNumber,
  parseCellNumber,
  roundedQuotient,
} from "../../../src/results/import/cell-numbers.ts";
import { cellText, isEmptyRow, RowDiagnostics } from "../../../src/results/import/input-table.ts";

test("a sum has no rounding error, and counts its numbers", () => {
  const sum = new ExactSum();
  for (const value of [0.1, 0.2, 12.3456]) sum.add(value);
  expect(sum.total).toBe(12.6456);
  expect(sum.count).toBe(3);
});

test("a quotient is rounded to four decimals", () => {
  expect(roundedQuotient(2, 3)).toBe(0.6667);
  expect(roundedQuotient(1, 4)).toBe(0.25);
  expect(roundedQuotient(100, 3)).toBe(33.3333);
});

test("a cell without a number is blank", () => {
  for (const cell of ["", " ", "-", "–", "—", "--", "N/A", "NaN", "null", "undefined", undefined])
    expect(isBlankNumber(cell), String(cell)).toBe(true);
  for (const cell of [0, Number.NaN, "0", "none"]) expect(isBlankNumber(cell), String(cell)).toBe(false);
});

test("a cell has a number, or a text in the notation of a language", () => {
  expect(parseCellNumber(1.5, "bg")).toBe(1.5);
  expect(parseCellNumber("1,234.5", "en")).toBe(1234.5);
  expect(parseCellNumber("1.234,5", "es")).toBe(1234.5);
  expect(parseCellNumber("12 %", "en")).toBe(12);
  expect(parseCellNumber("many", "en")).toBeUndefined();
});

describe("an amount of money or an abbreviated number", () => {
  test.each([
    ["12,50 лв.", "bg", 12.5],
    ["12,50лв", "bg", 12.5],
    ["1 250,00 BGN", "bg", 1250],
    ["€12.50", "en", 12.5],
    ["€ 1.234,50", "es", 1234.5],
    ["US$1,234.50", "en", 1234.5],
    ["$50.00", "en", 50],
    ["EUR 3.20", "en", 3.2],
    ["-$5.25", "en", -5.25],
    ["$-5.25", "en", -5.25],
    ["(5.25)", "en", -5.25],
    ["−7", "en", -7],
    ["1'234.50", "en", 1234.5],
    ["1K", "en", 1000],
    ["1.2M", "en", 1_200_000],
    ["1,5 хил.", "bg", 1500],
    ["2 млн.", "bg", 2_000_000],
    ["150 zł", "en", 150],
  ])("is read: %s", (text, language, value) => {
    expect(parseCellNumber(text, language)).toBe(value);
  });

  test.each(["12 apples", "< 1", "1K2", "$", "12.50 $ x", "1.2.3", "0:04:40"])("is not read: %s", (text) => {
    expect(parseCellNumber(text, "en")).toBeUndefined();
  });

  test.each([
    [["12,50 лв."], ["BGN"]],
    [["", "US$50.00"], ["USD"]],
    [["€12.50"], ["EUR"]],
    [["12.50 EUR"], ["EUR"]],
    [["12.50", "5 %", "1K"], undefined],
  ])("has a currency: %j", (cells, currencies) => {
    expect(currenciesOf(cells)).toEqual(currencies);
  });
});

describe("the notation of a column", () => {
  test.each([
    ["12.5", "en"],
    ["-0.12", "en"],
    ["0.12345", "en"],
    ["1,234.5", "en"],
    ["12,5", "es"],
    ["-0,12", "es"],
    ["0,12345", "es"],
    ["1.234,5", "es"],
    ["12.50 €", "en"],
    ["3,5%", "es"],
  ])("is shown by %s", (text, language) => {
    expect(detectNumberLanguage([text], "bg")).toBe(language);
  });

  test.each(["1.234", "1,234", "1234", "", "a.5", "12.5x"])("is not shown by %j", (text) => {
    expect(detectNumberLanguage([text], "bg")).toBe("bg");
  });

  test("is shown by the first cell that does", () => {
    expect(detectNumberLanguage([undefined, 5, "1,234", "12,5", "12.5"], "bg")).toBe("es");
  });
});

test("a cell has a trimmed text, and a row without texts is empty", () => {
  expect([cellText(undefined), cellText(" a "), cellText(5)]).toEqual(["", "a", "5"]);
  expect(isEmptyRow({ number: 1, cells: ["", "  "] })).toBe(true);
  expect(isEmptyRow({ number: 1, cells: ["", 0] })).toBe(false);
});

test("only the first 20 invalid rows are kept, and all are counted", () => {
  const diagnostics = new RowDiagnostics();
  for (let row = 1; row <= 25; row++) diagnostics.add(row, { say: "resultsValue" });
  expect(diagnostics.count).toBe(25);
  expect(diagnostics.first.map(({ row }) => row)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});
