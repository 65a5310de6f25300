import { describe, expect, test } from "vitest";
import { seasonalMonths, seasonFactorOf } from "../../../src/plan/season.ts";
import { compareWithTrajectory, trajectoryOf } from "../../../src/plan/trajectory.ts";
import type { Kpi } from "../../../src/plan/types.ts";

const kpi = (given: Partial<Kpi> = {}): Kpi => ({
  id: "visits",
  name: "Visits",
  baseline: { value: 100 },
  target: { value: 200 },
  ...given,
});
const levels = (given: Partial<Kpi>, start: string | undefined = "2027-01-01", due = "2027-12-31") =>
  trajectoryOf(kpi(given), start, due).levels.map(({ date, value }) => `${date} ${value}`);

describe("a trajectory", () => {
  test("leads from the start of the plan to the due date", () => {
    expect(levels({})).toEqual(["2027-01-01 100", "2027-12-31 200"]);
  });

  test("starts on the day of the baseline if this is after the start of the plan", () => {
    expect(levels({ baseline: { value: 100, on: "2027-02-01" } })[0]).toBe("2027-02-01 100");
    expect(levels({ baseline: { value: 100, on: "2026-12-01" } })[0]).toBe("2027-01-01 100");
    expect(
      trajectoryOf(kpi({ baseline: { value: 100, on: "2027-02-01" } }), undefined, "2027-12-31").levels,
    ).toHaveLength(2);
  });

  test("leads through milestones, in the order of their dates", () => {
    const milestones = [
      { value: 180, by: "2027-09-30" },
      { value: 120, by: "2027-03-31" },
    ];
    expect(levels({ milestones }).slice(1, 3)).toEqual(["2027-03-31 120", "2027-09-30 180"]);
  });

  test("ignores milestones without a value or a date, and outside the period", () => {
    const milestones = [
      { value: 120 },
      { by: "2027-03-31" },
      { value: 130, by: "2027-01-01" },
      { value: 140, by: "2027-12-31" },
    ] as Kpi["milestones"];
    expect(levels({ milestones })).toHaveLength(2);
  });

  test("can lead downwards", () => {
    const milestones = [{ value: 60, by: "2027-06-30" }];
    expect(levels({ target: { value: 50 }, milestones })).toHaveLength(3);
    expect(levels({ target: { value: 50 }, milestones: [{ value: 40, by: "2027-06-30" }] })).toEqual([]);
  });

  test.each<[string, Partial<Kpi>]>([
    ["the baseline is unknown", { baseline: { unknown: true } }],
    ["the target is unknown", { target: {} }],
    ["the value should stay within limits", { direction: "keep", target: { min: 1, max: 2, value: 3 } }],
    ["the target equals the baseline", { target: { value: 100 } }],
    ["a milestone is above the target", { milestones: [{ value: 250, by: "2027-06-30" }] }],
    ["a milestone is below the baseline", { milestones: [{ value: 90, by: "2027-06-30" }] }],
    ["the due date is the start", { baseline: { value: 100, on: "2027-12-31" } }],
  ])("has no points if %s", (_, given) => {
    expect(levels(given)).toEqual([]);
  });

  test("has no points without a day on which it starts", () => {
    const trajectory = trajectoryOf(kpi(), undefined, "2027-12-31");
    expect(trajectory.levels).toEqual([]);
    expect(trajectory.points).toEqual([]);
    expect(trajectory.startValue).toBeUndefined();
    expect(trajectory.endValue).toBeUndefined();
    expect(trajectory.expectedOn("2027-05-01")).toBeUndefined();
  });

  test("has the season in its values, but not in its levels", () => {
    const trajectory = trajectoryOf(kpi({ season: { jan: 0.5, dec: 2 } }), "2027-01-01", "2027-12-31");
    expect(trajectory.levels).toEqual([
      { date: "2027-01-01", value: 200 },
      { date: "2027-12-31", value: 100 },
    ]);
    expect(trajectory.startValue).toBe(100);
    expect(trajectory.endValue).toBe(200);
    expect(trajectory.levelOf({ date: "2027-12-05", value: 300 })).toBe(150);
    expect(trajectory.expectedOn("2027-12-31")).toBe(200);
    expect(trajectory.expectedOn("2026-12-31")).toBeUndefined();
  });

  test("expects a value on a straight line", () => {
    const trajectory = trajectoryOf(kpi(), "2027-01-01", "2027-01-11");
    expect(trajectory.expectedOn("2027-01-04")).toBe(130);
  });
});

describe("a result", () => {
  const compare = (date: string, value: number, given: Partial<Kpi> = {}) =>
    compareWithTrajectory(
      { kpi: "visits", date, value },
      trajectoryOf(kpi(given), "2027-01-01", "2027-04-11"),
    );

  test("is compared with the expected value, as a share of the expected change", () => {
    expect(compare("2027-02-20", 140)).toMatchObject({ expected: 150, share: 0.8 });
    expect(compare("2027-02-20", 90)).toMatchObject({ share: -0.2 });
    expect(compare("2027-04-11", 200)).toMatchObject({ expected: 200, share: 1 });
  });

  test("is compared from the day on which a tenth of the change is expected", () => {
    expect(compare("2027-01-10", 100)).toBeUndefined();
    expect(compare("2027-01-11", 100)).toMatchObject({ share: 0 });
  });

  test("is compared with a falling trajectory as well", () => {
    expect(compare("2027-02-20", 80, { target: { value: 50 } })).toMatchObject({ expected: 75, share: 0.8 });
  });

  test("is not compared before the trajectory starts, or without one", () => {
    expect(compare("2026-12-31", 100)).toBeUndefined();
    expect(compare("2027-02-20", 100, { target: {} })).toBeUndefined();
  });

  test("has an expected value with a reasonable number of decimals", () => {
    const expected = (from: number, to: number) =>
      compare("2027-02-21", from, { baseline: { value: from }, target: { value: to } })?.expected;
    expect(expected(1000, 2000)).toBe(1510);
    expect(expected(100, 105)).toBe(103);
    expect(expected(10, 13)).toBe(11.5);
    expect(expected(0.5, 0.8)).toBe(0.65);
    expect(expected(-1000, -2000)).toBe(-1510);
  });
});

describe("the season of a KPI", () => {
  const season = { jan: 0.5, dec: 2 };

  test("is the factor of a month, and 1 for other months", () => {
    const factor = seasonFactorOf(kpi({ season }));
    expect(factor("2027-01-31")).toBe(0.5);
    expect(factor("2027-12-01")).toBe(2);
    expect(factor("2027-06-30")).toBe(1);
  });

  test("has no effect on limits, or without a target", () => {
    expect(seasonFactorOf(kpi({ season, direction: "keep" }))("2027-01-31")).toBe(1);
    expect(seasonFactorOf(kpi({ season, target: {} }))("2027-01-31")).toBe(1);
    expect(seasonFactorOf(kpi())("2027-01-31")).toBe(1);
  });

  test("lists its months in the order of the year", () => {
    expect(seasonalMonths(kpi({ season: { dec: 2, feb: 0.75 } }))).toEqual([
      { month: "02", factor: 0.75 },
      { month: "12", factor: 2 },
    ]);
    expect(seasonalMonths(kpi())).toEqual([]);
  });
});
