import { expect, test } from "vitest";
import { mondayOf, weekRange } from "../../../src/plan/time.ts";

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
