import { expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { trajectoryOf } from "../../../src/plan/trajectory.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { kpiStatusesOn } from "../../../src/results/kpi-status.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

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
