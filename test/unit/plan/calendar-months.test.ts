import { expect, test } from "vitest";
import { calendarMonthsIn } from "../../../src/plan/calendar-months.ts";

test("a period has its whole months and the parts of the first and the last one", () => {
  expect(calendarMonthsIn("2027-11-16", "2028-01-31")).toEqual([
    { name: "2027-11", start: "2027-11-16", end: "2027-11-30", share: 0.5 },
    { name: "2027-12", start: "2027-12-01", end: "2027-12-31", share: 1 },
    { name: "2028-01", start: "2028-01-01", end: "2028-01-31", share: 1 },
  ]);
});

test("a period within one month is a share of it", () => {
  expect(calendarMonthsIn("2027-06-10", "2027-06-12")).toEqual([
    { name: "2027-06", start: "2027-06-10", end: "2027-06-12", share: 0.1 },
  ]);
  expect(calendarMonthsIn("2028-02-29", "2028-02-29")[0]?.share).toBe(1 / 29);
});

test("a period that ends on the first day of a month includes this month", () => {
  expect(calendarMonthsIn("2027-01-31", "2027-02-01").map(({ name }) => name)).toEqual([
    "2027-01",
    "2027-02",
  ]);
});

test("a period that ends in an earlier month than it starts has no months", () => {
  expect(calendarMonthsIn("2027-02-01", "2027-01-31")).toEqual([]);
});
