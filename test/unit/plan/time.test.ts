import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  countDays,
  DAYS_PER_MONTH,
  daysBetween,
  minutesOf,
  mondayOf,
  occurrencesWithin,
  perWeek,
  secondsOf,
  weekdayOf,
  weekRange,
  workHoursOf,
} from "../../../src/plan/time.ts";

test("finds the Monday of a week", () => {
  expect(mondayOf("2027-03-07")).toBe("2027-03-01");
  expect(mondayOf("2027-03-01")).toBe("2027-03-01");
});

test("knows the first and the last week of a year", () => {
  expect(weekRange("2027", 1)).toEqual({ from: "2027-01-04", to: "2027-01-10" });
  expect(weekRange("2025", 1)).toEqual({ from: "2024-12-30", to: "2025-01-05" });
  expect(weekRange("2026", 53)).toEqual({ from: "2026-12-28", to: "2027-01-03" });
});

test("rejects a week that a year does not have", () => {
  for (const week of [0, 53, 54, 99]) expect(weekRange("2027", week)).toBeUndefined();
});

test("a duration is converted to minutes; a day has 24 hours", () => {
  expect(["45m", "2h", "1d", "1w"].map(minutesOf)).toEqual([45, 120, 1440, 10080]);
  expect(minutesOf("2y")).toBeNaN();
});

test("the length of a video is converted to seconds", () => {
  expect(["90s", "3m", "1h"].map(secondsOf)).toEqual([90, 180, 3600]);
  expect(secondsOf("2d")).toBeNaN();
});

test("an effort is converted to working hours; a day has 8 hours, and a week 5 days", () => {
  expect(["30m", "3h", "2d", "1w"].map(workHoursOf)).toEqual([0.5, 3, 16, 40]);
  expect(workHoursOf("2y")).toBeNaN();
});

describe("days", () => {
  test("are counted over the ends of months and years and over changes of the clock", () => {
    expect(daysBetween("2027-12-31", "2028-01-01")).toBe(1);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysBetween("2027-03-29", "2027-03-27")).toBe(-2);
    expect(daysBetween("2027-03-29", "2027-03-29")).toBe(0);
  });

  test("are added over the ends of months and years", () => {
    expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(addDays("2027-03-28", 0)).toBe("2027-03-28");
  });

  test("are counted with the first and the last day of a period", () => {
    expect(countDays({ start: "2027-01-01", end: "2027-12-31" })).toBe(365);
    expect(countDays({ start: "2027-01-01", end: "2027-01-01" })).toBe(1);
    expect(countDays({ start: "2027-01-01" })).toBeUndefined();
    expect(countDays({ end: "2027-01-01" })).toBeUndefined();
  });

  test("have the names of the format, Sunday included", () => {
    const week = Array.from({ length: 7 }, (_, index) => weekdayOf(addDays("2027-03-01", index)));
    expect(week).toEqual(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
  });
});

test("months are added; a day that the month does not have becomes its last day", () => {
  expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
  expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
  expect(addMonths("2027-11-15", 3)).toBe("2028-02-15");
  expect(addMonths("2027-03-31", -1)).toBe("2027-02-28");
  expect(addMonths("2027-03-31", 0)).toBe("2027-03-31");
});

test("an event occurs once per day, week, month, quarter or year", () => {
  expect(occurrencesWithin(14, "day")).toBe(14);
  expect(occurrencesWithin(14, "week")).toBe(2);
  expect(occurrencesWithin(365.25, "month")).toBe(12);
  expect(occurrencesWithin(365.25, "quarter")).toBe(4);
  expect(occurrencesWithin(365.25, "year")).toBe(1);
});

test("posts per day, week or month are converted to posts per week", () => {
  expect(perWeek(1, "day")).toBe(7);
  expect(perWeek(3, "week")).toBe(3);
  expect(perWeek(DAYS_PER_MONTH, "month")).toBe(7);
});
