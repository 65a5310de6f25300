import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/plan/time.ts";
import { forecastFor } from "../../../src/results/forecast.ts";

const readings = (...values: number[]) =>
  values.map((value, index) => ({ kpi: "k", date: addDays("2027-01-01", index), value }));

describe("a forecast", () => {
  /*
   * Calculated by hand: y = 1.4 + 0.8 x; the squared residuals sum to 3.6, so s² = 3.6 / 3 = 1.2. At x = 6
   * the standard error is √(1.2 · (1 + 1/5 + 4²/10)) = 1.83303, and t of 0.9 with 3 degrees of freedom is
   * 1.637744 (table). The distribution function for 3 degrees is 1/2 + (t/√3 / (1 + t²/3) + atan(t/√3)) / π.
   */
  test("is the least-squares line with the interval that was calculated by hand", () => {
    const forecast = forecastFor("2027-01-07", readings(1, 3, 2, 5, 4));
    expect(forecast?.value).toBeCloseTo(6.2, 10);
    expect(forecast?.low).toBeCloseTo(3.19797, 4);
    expect(forecast?.high).toBeCloseTo(9.20203, 4);
    expect(forecast?.chance({ min: 7 })).toBeCloseTo(0.346, 3);
    expect(forecast?.chance({ max: 7 })).toBeCloseTo(0.654, 3);
    expect(forecast?.chance({ min: 3.19797, max: 9.20203 })).toBeCloseTo(0.8, 4);
  });

  test("does not exist for three values", () => {
    expect(forecastFor("2027-01-07", readings(1, 2, 3))).toBeUndefined();
    expect(forecastFor("2027-01-07", [])).toBeUndefined();
  });

  test("has no uncertainty for values on a straight line", () => {
    const forecast = forecastFor("2027-01-11", readings(1, 2, 3, 4));
    expect(forecast).toMatchObject({ value: 11, low: 11, high: 11 });
    expect(forecast?.chance({ min: 11 })).toBe(1);
    expect(forecast?.chance({ min: 11.5 })).toBe(0);
  });
});

test("a forecast needs values on different days, and knows how many it used", () => {
  const sameDay = readings(1, 2, 3, 4).map((one) => ({ ...one, date: "2027-01-01" }));
  expect(forecastFor("2027-02-01", sameDay)).toBeUndefined();
  expect(forecastFor("2027-01-09", readings(1, 3, 2, 4))).toMatchObject({ date: "2027-01-09", readings: 4 });
});

test("a certain forecast is within its limits or not", () => {
  const forecast = forecastFor("2027-01-11", readings(1, 2, 3, 4));
  expect(forecast?.chance({})).toBe(1);
  expect(forecast?.chance({ max: 11 })).toBe(1);
  expect(forecast?.chance({ max: 10.5 })).toBe(0);
  expect(forecast?.chance({ min: 10, max: 12 })).toBe(1);
  expect(forecast?.chance({ min: 12, max: 10 })).toBe(0);
});
