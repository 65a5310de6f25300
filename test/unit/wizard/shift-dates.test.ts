import { expect, test } from "vitest";
import { shiftDates } from "../../../src/wizard/shift-dates.ts";

const later = { start: "2027-03-01", today: "2027-02-10" };

test("days and months move by whole months with the start of the plan", () => {
  expect(shiftDates("by: 2027-06-30, when: 2027-11", later)).toBe("by: 2027-08-30, when: 2028-01");
});

test("a day that the new month does not have becomes the last day of the month", () => {
  expect(shiftDates("2027-01-31", { start: "2027-02-01", today: "2027-01-10" })).toBe("2027-02-28");
  expect(shiftDates("2027-01-31", { start: "2028-02-01", today: "2028-01-10" })).toBe("2028-02-29");
});

test("past dates never move beyond today", () => {
  expect(shiftDates("read on 2026-12-15", later)).toBe("read on 2027-02-10");
  expect(shiftDates("since 2026-12", { start: "2027-06-01", today: "2027-02-10" })).toBe("since 2027-02");
});

test("a plan that starts earlier moves its dates back", () => {
  expect(shiftDates("2027-01-15", { start: "2026-11-01", today: "2026-10-20" })).toBe("2026-11-15");
});

test("numbers that are not dates stay", () => {
  const text = "phone: +44 7700 900401, value: 2027, tag: easter-2026";
  expect(shiftDates(text, later)).toBe(text);
});
