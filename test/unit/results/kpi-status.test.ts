import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { trajectoryOf } from "../../../src/plan/trajectory.ts";
import type { Kpi } from "../../../src/plan/types.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { kpiStatusesOn } from "../../../src/results/kpi-status.ts";
import { emptySections, validatePlan } from "../../../src/schema/validate-plan.ts";

const text = `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis:
  - id: orders
    name: Orders
    unit: count
    cadence: monthly
    baseline: { value: 100, on: 2026-12-31 }
    target: { value: 120, by: 2027-12-31 }
    season: { jan: 0.5, mar: 0.5, dec: 2 }
measurement:
  results:
    - { kpi: orders, date: 2027-01-31, value: 26 }
    - { kpi: orders, date: 2027-02-28, value: 54 }
    - { kpi: orders, date: 2027-03-31, value: 28 }
    - { kpi: orders, date: 2027-04-30, value: 58 }
`;

const sections = (await validatePlan(loadPlanSource("smplan.yaml", { files: nodeFileSystem, text })))
  .sections;

test("the forecast and the expected value use the season of the last month", () => {
  const [outlook] = kpiStatusesOn("2027-04-30", sections);
  // In average months 52, 54, 56 and 58, and double in December: 104 to 116.
  expect(outlook?.done).toBeCloseTo(0.8, 10);
  // Two in 29.67 days on average, by least squares over 0, 28, 59 and 89 days: at 334 days 2 × 74.4.
  const days = [0, 28, 59, 89];
  const mean = days.reduce((a, b) => a + b) / 4;
  const slope =
    days.reduce((sum, day, index) => sum + (day - mean) * (104 + 4 * index - 110), 0) /
    days.reduce((sum, day) => sum + (day - mean) ** 2, 0);
  expect(outlook?.forecast?.value).toBeCloseTo(110 + slope * (334 - mean), 6);
  expect(outlook?.expectedToday).toBeCloseTo(50 + (10 * 119) / 364, 6);
});

test("the trajectory has a point for every month with a season, and otherwise only its own points", () => {
  const [kpi] = sections.kpis;
  if (!kpi) throw new Error("the plan has no KPI");
  const seasonal = trajectoryOf(kpi, "2027-01-01", "2027-12-31").points;
  expect(seasonal).toHaveLength(13);
  expect(seasonal[1]).toEqual({ date: "2027-01-31", value: (50 + (10 * 30) / 364) / 2 });
  expect(seasonal.at(-1)).toEqual({ date: "2027-12-31", value: 120 });
  const even = trajectoryOf({ ...kpi, season: undefined }, "2027-01-01", "2027-12-31").points;
  expect(even).toEqual([
    { date: "2027-01-01", value: 100 },
    { date: "2027-12-31", value: 120 },
  ]);
});

describe("the outlook of a KPI", () => {
  const kpi = (given: Partial<Kpi> = {}): Kpi => ({
    id: "orders",
    name: "Orders",
    baseline: { value: 100 },
    target: { value: 200, by: "2027-12-31" },
    ...given,
  });
  const statusOn = (today: string, values: Readonly<Record<string, number>>, given: Partial<Kpi> = {}) => {
    const results = Object.entries(values).map(([date, value]) => ({ kpi: "orders", date, value }));
    const plan = { period: { start: "2027-01-01", end: "2027-12-31" } };
    const [status] = kpiStatusesOn(today, {
      ...emptySections(),
      plan,
      kpis: [kpi(given)],
      measurement: { results },
    });
    return status;
  };

  test("has the expected value of the day, also without a reading and after the due date", () => {
    expect(statusOn("2027-07-02", {})?.expectedToday).toBe(150);
    expect(statusOn("2027-12-31", {})?.expectedToday).toBe(200);
    expect(statusOn("2028-03-01", {})?.expectedToday).toBe(200);
    expect(statusOn("2026-12-31", {})?.expectedToday).toBeUndefined();
  });

  test("has the readings until the day, the last one of each day", () => {
    const results = [
      { kpi: "orders", date: "2027-02-01", value: 120 },
      { kpi: "orders", date: "2027-02-01", value: 130 },
      { kpi: "orders", date: "2027-01-01", value: 110 },
      { kpi: "orders", date: "2027-03-01", value: 140 },
    ];
    const [status] = kpiStatusesOn("2027-02-28", {
      ...emptySections(),
      kpis: [kpi()],
      measurement: { results },
    });
    expect(status?.readings.map(({ value }) => value)).toEqual([110, 130]);
    expect(status?.reading?.value).toBe(130);
  });

  test("has the progress from the baseline to the target, which may be negative", () => {
    expect(statusOn("2027-07-02", { "2027-07-01": 125 })?.done).toBe(0.25);
    expect(statusOn("2027-07-02", { "2027-07-01": 75 })?.done).toBe(-0.25);
    expect(
      statusOn("2027-07-02", { "2027-07-01": 90 }, { target: { value: 50, by: "2027-12-31" } })?.done,
    ).toBe(0.2);
    expect(
      statusOn("2027-07-02", { "2027-07-01": 90 }, { baseline: { unknown: true } })?.done,
    ).toBeUndefined();
  });

  test("has the change that is needed in a month, or in a week for weekly KPIs", () => {
    const values = { "2027-11-01": 140 };
    expect(statusOn("2027-11-01", values)?.needed).toEqual({ change: 30, days: 30 });
    expect(statusOn("2027-11-01", values, { cadence: "weekly" })?.needed).toEqual({ change: 7, days: 7 });
    expect(statusOn("2027-11-01", values, { cadence: "daily" })?.needed).toEqual({ change: 7, days: 7 });
    expect(statusOn("2027-12-21", values)?.needed).toEqual({ change: 60, days: 10 });
    const falling = { target: { value: 40, by: "2027-12-31" } };
    expect(statusOn("2027-11-01", { "2027-11-01": 100 }, falling)?.needed).toEqual({ change: -30, days: 30 });
  });

  test("needs no change if the target is reached, the time is over, or the value has limits", () => {
    expect(statusOn("2027-11-01", { "2027-11-01": 200 })?.needed).toBeUndefined();
    expect(statusOn("2027-11-01", { "2027-11-01": 250 })?.needed).toBeUndefined();
    expect(statusOn("2027-12-31", { "2027-11-01": 140 })?.needed).toBeUndefined();
    const kept = { direction: "keep", target: { min: 150, max: 200, value: 180, by: "2027-12-31" } } as const;
    expect(statusOn("2027-11-01", { "2027-11-01": 140 }, kept)?.needed).toBeUndefined();
  });

  const rising = { "2027-01-01": 100, "2027-02-01": 131, "2027-03-01": 159, "2027-04-01": 190 };

  test("has a forecast from four readings on, before the due date", () => {
    expect(statusOn("2027-04-01", rising)).toMatchObject({ tooFew: false, forecast: { date: "2027-12-31" } });
    expect(statusOn("2027-03-31", rising)).toMatchObject({
      tooFew: true,
      forecast: undefined,
      chance: undefined,
    });
    expect(statusOn("2027-12-31", rising)).toMatchObject({ tooFew: false, forecast: undefined });
  });

  test("has the chance to reach the target in its direction", () => {
    const chance = (given: Partial<Kpi>) => statusOn("2027-04-01", rising, given)?.chance;
    const by = "2027-12-31";
    expect(chance({})).toBe(1);
    expect(chance({ target: { value: 50, by } })).toBe(0);
    expect(chance({ direction: "down", target: { value: 500, by } })).toBe(1);
    expect(chance({ direction: "up", target: { value: 500, by } })).toBe(0);
    expect(chance({ direction: "keep", target: { min: 400, max: 500, by } })).toBe(1);
    expect(chance({ direction: "keep", target: { min: 500, by } })).toBe(0);
    expect(chance({ direction: "keep", target: { max: 400, by } })).toBe(0);
    expect(chance({ direction: "keep", target: { by } })).toBeUndefined();
    expect(chance({ metric: "cpc", target: { value: 500, by } })).toBe(1);
    expect(chance({ target: { by } })).toBeUndefined();
  });
});
