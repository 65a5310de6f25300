import { describe, expect, test } from "vitest";
import { ExportError } from "../../../src/results/import/input-table.ts";
import {
  detectDateOrder,
  looksLikeDay,
  parseExportDay,
  withoutTime,
} from "../../../src/results/import/parse-days.ts";

const today = "2027-03-15";

describe("a date in an export", () => {
  test.each([
    ["2027-03-04", "2027-03-04"],
    ["20270304", "2027-03-04"],
    ["2027/03/04", "2027-03-04"],
    ["2027.03.04", "2027-03-04"],
    ["4.3.2027", "2027-03-04"],
    ["04.03.2027 г.", "2027-03-04"],
    ["4-3-2027", "2027-03-04"],
    ["Mar 4, 2027", "2027-03-04"],
    ["4 March 2027", "2027-03-04"],
    ["Thu, Mar 4, 2027", "2027-03-04"],
    ["4 mar 2027", "2027-03-04"],
    ["4 de marzo de 2027", "2027-03-04"],
    ["4 март 2027 г.", "2027-03-04"],
    ["December 31", "2026-12-31"],
    ["March 15", "2027-03-15"],
    ["March 16", "2026-03-16"],
    ["mar, 4 may 2026", "2026-05-04"],
  ])("is read: %s", (text, day) => {
    expect(parseExportDay(text, { order: "dmy", today })).toBe(day);
  });

  test("begins with the month in this order", () => {
    expect(parseExportDay("3/4/2027", { order: "mdy", today })).toBe("2027-03-04");
    expect(parseExportDay("3/4/2027", { order: "dmy", today })).toBe("2027-04-03");
    expect(parseExportDay("3/4/2027", { today })).toBe("2027-04-03");
  });

  test("can be a leap day without a year in the last leap year, if this is this or the previous year", () => {
    expect(parseExportDay("February 29", { today: "2028-03-01" })).toBe("2028-02-29");
    expect(parseExportDay("February 29", { today: "2029-03-01" })).toBe("2028-02-29");
    expect(parseExportDay("February 29", { today: "2027-03-01" })).toBeUndefined();
  });

  test.each([
    "",
    "Total",
    "12",
    "March",
    "2027-02-30",
    "2027-13-01",
    "31.2.2027",
    "4 March 2027 5",
    "March 2027",
    "March 123",
    "3 4 March",
    "4 Foo 2027",
  ])("is not read: %j", (text) => {
    expect(parseExportDay(text, { order: "dmy", today })).toBeUndefined();
  });
});

test.each([
  ["2027-03-04T00:00:00", "2027-03-04"],
  ["3/4/2027 17:05", "3/4/2027"],
  ["Mar 4, 2027, 5:05 PM", "Mar 4, 2027"],
  [" 2027-03-04 ", "2027-03-04"],
  ["4.3.2027", "4.3.2027"],
])("a date has no time: %s", (text, day) => {
  expect(withoutTime(text)).toBe(day);
});

test("a text looks like a date if it is numeric or has a month and a number", () => {
  for (const text of ["2027-03-04", "3/4/2027 10:00", "31.12.2027", "4 March", "20270304"])
    expect(looksLikeDay(text), text).toBe(true);
  for (const text of ["", "March", "4", "4 loaves", "12,50", "2027"])
    expect(looksLikeDay(text), text).toBe(false);
});

describe("the order of day and month", () => {
  test("is shown by the first number above 12", () => {
    expect(detectDateOrder(["3/4/2027", "13/4/2027", "4/13/2027"])).toBe("dmy");
    expect(detectDateOrder(["3/4/2027", "4/13/2027", "13/4/2027"])).toBe("mdy");
    expect(detectDateOrder(["12/12/2027", "12/13/2027"])).toBe("mdy");
  });

  test("is day first for dates with points or hyphens, and without numeric dates", () => {
    expect(detectDateOrder(["3.14.2027", "3-14-2027"])).toBe("dmy");
    expect(detectDateOrder(["2027-03-04", "March 4"])).toBe("dmy");
    expect(detectDateOrder([])).toBe("dmy");
  });

  test("is not guessed", () => {
    expect(() => detectDateOrder(["3/4/2027", "5/6/2027"])).toThrow(ExportError);
    try {
      detectDateOrder(["12/12/2027"]);
      expect.fail("it is guessed");
    } catch (error) {
      expect(error).toMatchObject({ why: { say: "exportOrder", data: { date: "12/12/2027" } } });
    }
  });
});
