import { describe, expect, test } from "vitest";
import { decideDateOrder } from "../../../src/results/import/date-order.ts";
import { ExportError } from "../../../src/results/import/input-table.ts";
import {
  type DateOrder,
  dayInYear,
  dayOf,
  looksLikeDay,
  readDay,
  withoutTime,
} from "../../../src/results/import/parse-days.ts";

/** Returns a date as year-month-day, or `undefined` if the text is not a complete date. */
const parse = (text: string, order: DateOrder = "dmy"): string | undefined => {
  const written = readDay(text);
  return written && dayOf(written, order);
};

describe("a date in an export", () => {
  test.each([
    ["2027-03-04", "2027-03-04"],
    ["20270304", "2027-03-04"],
    ["2027/03/04", "2027-03-04"],
    ["2027.03.04", "2027-03-04"],
    ["4.3.2027", "2027-03-04"],
    ["04.03.2027 г.", "2027-03-04"],
    ["4-3-2027", "2027-03-04"],
    ["4/3/27", "2027-03-04"],
    ["04.03.27", "2027-03-04"],
    ["Mar 4, 2027", "2027-03-04"],
    ["4 March 2027", "2027-03-04"],
    ["Thu, Mar 4, 2027", "2027-03-04"],
    ["Thu, 4 Mar 2027", "2027-03-04"],
    ["4-Mar-27", "2027-03-04"],
    ["4 mar 2027", "2027-03-04"],
    ["4 de marzo de 2027", "2027-03-04"],
    ["4 março 2027", "2027-03-04"],
    ["4 март 2027 г.", "2027-03-04"],
    ["4 марта 2027", "2027-03-04"],
    ["mar, 4 may 2026", "2026-05-04"],
  ])("is read: %s", (text, day) => {
    expect(parse(text)).toBe(day);
  });

  test("begins with the month in this order", () => {
    expect(parse("3/4/2027", "mdy")).toBe("2027-03-04");
    expect(parse("3/4/2027", "dmy")).toBe("2027-04-03");
  });

  test("can be a month", () => {
    expect(readDay("2027-02")).toEqual({ kind: "month", from: "2027-02-01", to: "2027-02-28" });
  });

  test.each([
    ["March 4", 3, 4],
    ["4 March", 3, 4],
    ["31 de agosto", 8, 31],
    ["31 август", 8, 31],
    ["28 апреля", 4, 28],
    ["30 de abril", 4, 30],
    ["February 29", 2, 29],
  ])("can have no year: %s", (text, month, day) => {
    expect(readDay(text)).toEqual({ kind: "yearless", month, day });
  });

  test("exists in some years only", () => {
    expect(dayInYear({ month: 2, day: 29 }, 2028)).toBe("2028-02-29");
    expect(dayInYear({ month: 2, day: 29 }, 2027)).toBeUndefined();
  });

  test.each([
    "",
    "Total",
    "12",
    "March",
    "2027-02-30",
    "2027-13-01",
    "2027-13",
    "31.2.2027",
    "13.13.2027",
    "4 March 2027 5",
    "March 2027",
    "March 123",
    "3 4 March",
    "February 30",
    "4 Foo 2027",
  ])("is not read: %j", (text) => {
    expect(parse(text)).toBeUndefined();
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
  for (const text of ["2027-03-04", "3/4/2027 10:00", "31.12.2027", "4 March", "20270304", "1.3.27"])
    expect(looksLikeDay(text), text).toBe(true);
  for (const text of ["", "March", "4", "4 loaves", "12,50", "2027", "1.2"])
    expect(looksLikeDay(text), text).toBe(false);
});

describe("the order of day and month", () => {
  const decide = (texts: readonly string[], known?: Parameters<typeof decideDateOrder>[1]) =>
    decideDateOrder(
      texts.flatMap((text, index) => {
        const written = readDay(text);
        return written ? [{ text, row: index + 2, written }] : [];
      }),
      known,
    );
  const reasonOf = (texts: readonly string[], known?: Parameters<typeof decideDateOrder>[1]) => {
    try {
      return decide(texts, known);
    } catch (error) {
      if (error instanceof ExportError) return error.why;
      throw error;
    }
  };

  test("is shown by a number above 12 in any row, with any separator and for years of two digits", () => {
    expect(decide(["3/4/2027", "13/4/2027"])).toBe("dmy");
    expect(decide(["3/4/2027", "4/13/2027"])).toBe("mdy");
    expect(decide(["01-02-2027", "01-13-2027"])).toBe("mdy");
    expect(decide(["1.2.2027", "4.13.2027"])).toBe("mdy");
    expect(decide(["11/12/27", "11/26/27"])).toBe("mdy");
  });

  test("is shown by the days that the file covers", () => {
    const span = { from: "2027-06-01", to: "2027-06-07" };
    expect(decide(["6/1/2027", "6/7/2027"], { span })).toBe("mdy");
    expect(decide(["1/6/2027", "7/6/2027"], { span })).toBe("dmy");
  });

  test("is the stated one or the usual one of the format if nothing shows it", () => {
    expect(decide(["3/4/2027"], { stated: "mdy", usual: "dmy" })).toBe("mdy");
    expect(decide(["3/4/2027"], { usual: "mdy" })).toBe("mdy");
    expect(decide(["13/4/2027"], { usual: "mdy" })).toBe("dmy");
  });

  test("is day first for dates with points, and without numeric dates", () => {
    expect(decide(["3.4.2027"])).toBe("dmy");
    expect(decide(["2027-03-04", "March 4"])).toBe("dmy");
    expect(decide([])).toBe("dmy");
  });

  test("is not guessed", () => {
    expect(reasonOf(["3/4/2027", "5/6/2027"])).toMatchObject({
      say: "exportOrder",
      data: { date: "3/4/2027" },
    });
    expect(reasonOf(["03-04-2027"])).toMatchObject({ say: "exportOrder" });
  });

  test("cannot differ between rows, or from the stated one", () => {
    expect(reasonOf(["13/4/2027", "1/2/2027", "4/13/2027"])).toMatchObject({
      say: "exportMixedOrder",
      data: { one: "13/4/2027", row: 2, other: "4/13/2027", otherRow: 4 },
    });
    expect(reasonOf(["13/4/2027"], { stated: "mdy" })).toMatchObject({
      say: "exportOtherOrder",
      data: { date: "13/4/2027", row: 2 },
    });
  });
});
