import { describe, expect, test } from "vitest";
import {
  dueDateFinder,
  hasResultFiles,
  inlineResults,
  interpolateValue,
  resultsByKpi,
} from "../../../src/plan/results.ts";
import type { Kpi, Objective } from "../../../src/plan/types.ts";

const objectives: Objective[] = [
  { id: "spring", statement: "More visits in spring", by: "2027-05-31" },
  { id: "also-spring", statement: "More orders in spring", by: "2027-05-31" },
  { id: "autumn", statement: "More visits in autumn", by: "2027-11-30" },
  { id: "open", statement: "More visits" },
];

const dueDate = (kpi: Partial<Kpi>, planEnd?: string): string | undefined =>
  dueDateFinder(
    objectives,
    planEnd === undefined ? {} : { period: { end: planEnd } },
  )({
    id: "visits",
    name: "Visits",
    ...kpi,
  });

describe("the due date of a KPI", () => {
  test("is its own date, before the date of its objective", () => {
    expect(dueDate({ objective: "spring", target: { value: 300, by: "2027-03-31" } })).toBe("2027-03-31");
  });

  test("is the date of its objective, before the end of the plan", () => {
    expect(dueDate({ objective: "spring", target: { value: 300 } }, "2027-12-31")).toBe("2027-05-31");
  });

  test("is the date that all its objectives have in common", () => {
    expect(dueDate({ objective: ["spring", "also-spring"] }, "2027-12-31")).toBe("2027-05-31");
  });

  test("is unknown if its objectives have different dates", () => {
    expect(dueDate({ objective: ["spring", "autumn"] }, "2027-12-31")).toBeUndefined();
  });

  test("is the end of the plan for an objective without a date, which can differ from another one", () => {
    expect(dueDate({ objective: "open" }, "2027-12-31")).toBe("2027-12-31");
    expect(dueDate({ objective: ["open", "autumn"] }, "2027-12-31")).toBeUndefined();
    expect(dueDate({ objective: ["open", "autumn"] }, "2027-11-30")).toBe("2027-11-30");
  });

  test("is the end of the plan without an objective, and unknown without an end", () => {
    expect(dueDate({}, "2027-12-31")).toBe("2027-12-31");
    expect(dueDate({})).toBeUndefined();
  });
});

test("results are in the plan, in files, or both", () => {
  const result = { kpi: "visits", date: "2027-01-31", value: 4 };
  expect(inlineResults({ results: [result, "old.csv"] })).toEqual([result]);
  expect(inlineResults({ results: "results.csv" })).toEqual([]);
  expect(inlineResults({})).toEqual([]);
  expect(hasResultFiles({ results: [result, "old.csv"] })).toBe(true);
  expect(hasResultFiles({ results: "results.csv" })).toBe(true);
  expect(hasResultFiles({ results: [result] })).toBe(false);
  expect(hasResultFiles({})).toBe(false);
});

test("the results of a KPI are sorted by day and end with the given day", () => {
  const at = (kpi: string, date: string) => ({ kpi, date, value: 1 });
  const results = [
    at("visits", "2027-03-31"),
    at("orders", "2027-02-28"),
    at("visits", "2027-01-31"),
    at("visits", "2027-02-28"),
    at("visits", "2027-04-01"),
  ];
  const byKpi = resultsByKpi(results, "2027-03-31");
  expect(byKpi.get("visits")?.map(({ date }) => date)).toEqual(["2027-01-31", "2027-02-28", "2027-03-31"]);
  expect(byKpi.get("orders")).toHaveLength(1);
});

test("results of the same day keep their order", () => {
  const results = [1, 2, 3].map((value) => ({ kpi: "visits", date: "2027-03-31", value }));
  expect(resultsByKpi(results, "2027-12-31").get("visits")).toEqual(results);
});

describe("a value between points", () => {
  const points = [
    { date: "2027-01-01", value: 100 },
    { date: "2027-01-11", value: 200 },
    { date: "2027-01-31", value: 240 },
  ];

  test.each([
    ["2026-12-31", undefined],
    ["2027-01-01", 100],
    ["2027-01-04", 130],
    ["2027-01-11", 200],
    ["2027-01-21", 220],
    ["2027-01-31", 240],
    ["2027-02-28", 240],
  ])("on %s is %s", (date, value) => {
    expect(interpolateValue(points, date)).toBe(value);
  });

  test("is unknown without points, and the only value with one point", () => {
    expect(interpolateValue([], "2027-01-01")).toBeUndefined();
    expect(interpolateValue(points.slice(0, 1), "2027-05-01")).toBe(100);
  });

  test("is the last one of two values on the same day", () => {
    const twice = [
      { date: "2027-01-01", value: 100 },
      { date: "2027-01-01", value: 120 },
    ];
    expect(interpolateValue(twice, "2027-01-01")).toBe(120);
  });
});
