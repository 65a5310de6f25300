import { describe, expect, test } from "vitest";
import { dateInName, exportDayInName, spanInName } from "../../../src/results/import/name-span.ts";
import {
  firstYear,
  type TurnedDay,
  YearCounter,
  type YearEvidence,
} from "../../../src/results/import/resolve-years.ts";
import { minuteIn, yearInId } from "../../../src/results/import/row-times.ts";

/** Returns days such as "11-29" with the turns of the year before them. */
const daysOf = (...days: readonly string[]): TurnedDay[] => {
  const years = new YearCounter();
  return days.map((text) => {
    const [month = 0, day = 0] = text.split("-").map(Number);
    return { month, day, text, turns: years.turnsBefore({ month, day }) };
  });
};
const turnsOf = (...days: readonly string[]) => daysOf(...days).map(({ turns }) => turns);

describe("the turns of the year between days without years", () => {
  test("are counted in either order of the days", () => {
    expect(turnsOf("11-29", "11-30", "1-1", "2-27")).toEqual([0, 0, 1, 1]);
    expect(turnsOf("2-27", "1-1", "12-31", "11-29")).toEqual([0, 0, -1, -1]);
    expect(turnsOf("2-28", "8-1", "12-31", "1-1", "2-27")).toEqual([0, 0, 0, 1, 1]);
  });

  test("are not counted for days that are out of order", () => {
    expect(turnsOf("9-30", "8-31", "9-1")).toEqual([0, 0, 0]);
  });
});

describe("the year of the first day", () => {
  const year = (days: TurnedDay[], evidence: YearEvidence) => firstYear(days, evidence);
  const winter = daysOf("11-29", "1-1", "2-27");

  test("is calculated from the stated year of the last day", () => {
    expect(year(winter, { stated: 2026 })).toBe(2025);
    expect(year(daysOf("2-27", "1-1", "11-29"), { stated: 2026 })).toBe(2026);
  });

  test("is within the days of the heading or of the name of the file", () => {
    expect(year(winter, { span: { from: "2025-11-29", to: "2026-02-27" } })).toBe(2025);
    expect(year(winter, { fileName: "Overview_2025-11-29_2026-02-27.csv" })).toBe(2025);
  });

  test("is after the first day in the name, or before the last one", () => {
    expect(year(winter, { fileName: "Overview_2025-11-29_cafe.csv" })).toBe(2025);
    expect(year(winter, { fileName: "Overview 2026-02-28.csv" })).toBe(2025);
  });

  test("is before the time of the export in the name", () => {
    expect(
      year(daysOf("8-28", "12-31", "1-1", "5-1", "8-26"), { fileName: "Overview_1787841428_cafe.csv" }),
    ).toBe(2025);
  });

  test("is not guessed", () => {
    for (const fileName of ["Overview.csv", "Overview 2026-05-05.csv", "Overview_2024-01-01_2026-12-31.csv"])
      expect(() => year(winter, { fileName })).toThrow(
        expect.objectContaining({ why: expect.objectContaining({ say: "exportYear" }) }),
      );
  });
});

describe("the name of a file", () => {
  test.each([
    ["Mar-18-2025_Apr-14-2025_1.csv", "2025-03-18", "2025-04-14"],
    ["Content 2024-06-02_2025-06-02 Cafe.zip/Table data.csv", "2024-06-02", "2025-06-02"],
    ["Time_series(2026.02.05-2026.02.10).csv", "2026-02-05", "2026-02-10"],
    ["Ads-Apr-1-2023-to-Mar-11-2024.xlsx", "2023-04-01", "2024-03-11"],
    ["informe-mar-16-2022-a-abr-16-2025.csv", "2022-03-16", "2025-04-16"],
    ["20230515-20230521.csv", "2023-05-15", "2023-05-21"],
  ])("has the days that it covers: %s", (name, from, to) => {
    expect(spanInName(name)).toEqual({ from, to });
  });

  test("has no days if it has one date, three dates, or dates in reverse", () => {
    for (const name of [
      "Visits.csv",
      "2025-03-18.csv",
      "2025-03-18_2025-03-17.csv",
      "2025-01-01_2025-01-02_2025-01-03.csv",
    ])
      expect(spanInName(name), name).toBeUndefined();
    expect(dateInName("export 2025-03-18.csv")).toBe("2025-03-18");
    expect(exportDayInName("cafe_content_1781710600322.xls")).toBe("2026-06-17");
    expect(exportDayInName("Mar-18-2025_578982927868853.csv")).toBeUndefined();
  });
});

test("the id of a post has its year", () => {
  const tiktok = "https://www.tiktok.com/@example/video/7527623000473079054";
  expect(yearInId({ month: 7, day: 16 }, tiktok, "tiktok")).toBe(2025);
  expect(yearInId({ month: 7, day: 17 }, tiktok, "tiktok")).toBe(2025);
  expect(yearInId({ month: 9, day: 3 }, tiktok, "tiktok")).toBeUndefined();
  expect(yearInId({ month: 7, day: 16 }, "no id", "tiktok")).toBeUndefined();
  expect(yearInId({ month: 4, day: 2 }, "1775000000000000000", "x")).toBe(2024);
});

test("a time has the minute of its day", () => {
  expect(minuteIn("2027-03-04T17:05:00")).toBe(1025);
  expect(minuteIn("3/4/2027 5:05 pm")).toBe(1025);
  expect(minuteIn("3/4/2027 12:05 AM")).toBe(5);
  expect(minuteIn("2027-03-04")).toBeUndefined();
});
