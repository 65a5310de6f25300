import { expect, test } from "vitest";
import { kpiProgress } from "../../../src/plan/kpi-progress.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

/** Returns the progress of the plan's only KPI at its last value. */
async function progress(kpi: string, results = "[]", rest = "") {
  const text = `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: orders, name: Orders, ${kpi} }]
measurement: { results: ${results}${rest} }
`;
  const { sections, diagnostics } = await validatePlan(
    loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
  );
  expect(diagnostics).toEqual([]);
  const [own] = kpiProgress(sections).values();
  return own;
}

const rising = "direction: up, baseline: { value: 0 }, target: { value: 300, by: 2027-12-31 }";
const reading = (date: string, value: number) => `{ kpi: orders, date: ${date}, value: ${value} }`;

test.each([
  ["on track from nine tenths of the expected value", 140, "on-track"],
  ["at risk below nine tenths", 120, "at-risk"],
  ["behind below seven tenths", 90, "behind"],
  ["met as soon as the target is reached", 300, "met"],
])("a KPI is %s", async (_, value, state) => {
  expect(await progress(rising, `[${reading("2027-07-02", value)}]`)).toMatchObject({ state });
});

test("the expected value is on a straight line from the baseline, or between milestones", async () => {
  const read = `[${reading("2027-07-02", 140)}]`;
  expect(await progress(rising, read)).toMatchObject({ expected: 150 });
  const stepped = `${rising}, milestones: [{ value: 140, by: 2027-07-02 }]`;
  expect(await progress(stepped, read)).toMatchObject({ expected: 140 });
});

test("the thresholds of the plan apply", async () => {
  const own = ", thresholds: { onTrack: 0.5, atRisk: 0.2 }";
  expect(await progress(rising, `[${reading("2027-07-02", 90)}]`, own)).toMatchObject({ state: "on-track" });
});

test("the latest value counts, independent of the order in the list", async () => {
  const results = `[${reading("2027-07-02", 150)}, ${reading("2027-04-01", 0)}]`;
  expect(await progress(rising, results)).toMatchObject({ state: "on-track", reading: { value: 150 } });
});

test("a KPI that missed its date is behind, even by a little", async () => {
  expect(await progress(rising, `[${reading("2027-12-31", 299)}]`)).toMatchObject({ state: "behind" });
});

test("lower is better if the KPI or its metric is defined like that", async () => {
  const falling = "metric: cpc, baseline: { value: 40 }, target: { value: 20 }";
  expect(await progress(falling, `[${reading("2027-03-01", 20)}]`)).toMatchObject({ state: "met" });
  expect(await progress(falling, `[${reading("2027-12-31", 21)}]`)).toMatchObject({ state: "behind" });
});

test("in the first weeks a KPI is at risk only if it moves in the wrong direction", async () => {
  expect(await progress(rising, `[${reading("2027-01-10", 0)}]`)).toMatchObject({ state: "on-track" });
  expect(await progress(rising, `[${reading("2027-01-10", -1)}]`)).toMatchObject({ state: "at-risk" });
});

test("a KPI with limits is on track inside and behind outside, and met on its date", async () => {
  const kept = "direction: keep, baseline: { value: 4.7 }, target: { min: 4.7, max: 5, by: 2027-12-31 }";
  expect(await progress(kept, `[${reading("2027-05-01", 4.8)}]`)).toMatchObject({ state: "on-track" });
  expect(await progress(kept, `[${reading("2027-05-01", 4.6)}]`)).toMatchObject({ state: "behind" });
  expect(await progress(kept, `[${reading("2027-12-31", 4.8)}]`)).toMatchObject({ state: "met" });
});

test("a KPI has no data if it is not measured, its results are in a file, or it has no trajectory", async () => {
  expect(await progress(rising)).toMatchObject({ state: "no-data", unknown: "unmeasured" });
  expect(await progress(rising, "results.csv")).toMatchObject({ state: "no-data", unknown: "in-file" });
  const open = "baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 60 }";
  const read = `[${reading("2027-05-01", 40)}]`;
  expect(await progress(open, read)).toMatchObject({ state: "no-data", unknown: "no-course" });
});

/*
 * Calculated by hand: an average month has 50 at the start (100 in December, which counts double) and should
 * have 60 at the end. On 2 July, halfway, that is 55, and July has half of an average month: 27.5.
 */
const seasonal =
  "direction: up, baseline: { value: 100, on: 2026-12-31 }, target: { value: 120, by: 2027-12-31 }, season: { jul: 0.5, dec: 2 }";

test.each([
  ["2027-07-02", 27.5, "on-track", 27.5],
  // 52 in an average month: 20 percent of the way.
  ["2027-07-02", 26, "behind", 27.5],
  // A month without a factor is an average month.
  ["2027-10-01", 57, "on-track", 57.5],
  ["2027-12-31", 120, "met", undefined],
])("with a season, a value is compared with its month: %s, %d", async (date, value, state, expected) => {
  const own = await progress(seasonal, `[${reading(date, value)}]`);
  expect(own?.state).toBe(state);
  expect(own?.expected).toBe(expected);
});

test("a value of a high-season month does not meet the target of an average month", async () => {
  const summer =
    "direction: up, baseline: { value: 50 }, target: { value: 60, by: 2027-12-31 }, season: { jun: 2 }";
  expect(await progress(summer, `[${reading("2027-06-30", 100)}]`)).toMatchObject({ state: "behind" });
  expect(await progress(summer, `[${reading("2027-06-30", 120)}]`)).toMatchObject({ state: "met" });
});

test("a KPI whose direction is unknown has no data, also after its due date", async () => {
  const unknown = "baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 60, by: 2027-03-31 }";
  const late = `[${reading("2027-05-01", 40)}]`;
  expect(await progress(unknown, late)).toMatchObject({ state: "no-data", unknown: "no-course" });
});

test("a KPI passes at the end of its range that the target names", async () => {
  const range = (pass: string) => `baseline: { value: 2 }, target: { min: 4, max: 5, pass: ${pass} }`;
  const read = (value: number) => `[${reading("2027-05-01", value)}]`;
  expect(await progress(range("min"), read(4))).toMatchObject({ state: "met" });
  expect(await progress(range("max"), read(5))).toMatchObject({ state: "met" });
  expect(await progress(range("max"), read(5.1))).not.toMatchObject({ state: "met" });
});

test("a KPI with only one limit must stay on its side", async () => {
  const kept = (limit: string) => `direction: keep, target: { ${limit} }`;
  const read = (value: number) => `[${reading("2027-05-01", value)}]`;
  expect(await progress(kept("min: 4"), read(4))).toMatchObject({ state: "on-track" });
  expect(await progress(kept("min: 4"), read(3.9))).toMatchObject({ state: "behind" });
  expect(await progress(kept("max: 4"), read(4))).toMatchObject({ state: "on-track" });
  expect(await progress(kept("max: 4"), read(4.1))).toMatchObject({ state: "behind" });
});

test("a KPI in a strong season is compared with its due date, and not met only because of the season", async () => {
  const seasonal =
    "baseline: { value: 100 }, target: { value: 120, by: 2027-11-30 }, season: { dec: 2, may: 2 }";
  expect(await progress(seasonal, `[${reading("2027-05-31", 180)}]`)).toMatchObject({ state: "behind" });
  expect(await progress(seasonal, `[${reading("2027-05-31", 240)}]`)).toMatchObject({ state: "met" });
});
