import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/catalog/metrics.ts";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { campaignsByKpi, directionOf, isOwnMetric, unitOf } from "../../../src/plan/kpi-metrics.ts";
import {
  hasBaseline,
  hasNumericTarget,
  kpisByObjective,
  kpisOf,
  objectivesOf,
  targetOf,
} from "../../../src/plan/kpis.ts";
import type { Kpi } from "../../../src/plan/types.ts";

const kpi = (given: Partial<Kpi>): Kpi => ({ id: "k", name: "K", ...given });

describe("the target value of a KPI", () => {
  test.each([
    ["its value", { value: 300 }, 300],
    ["a share more", { change: "+20%" }, 60],
    ["a share less", { change: "-20%" }, 40],
    ["a fraction of a percent more", { change: "+0.5%" }, 50.25],
    ["percentage points more", { change: "+3pp" }, 53],
    ["percentage points less", { change: "-3pp" }, 47],
    ["a multiple", { change: "x2.5" }, 125],
    ["the lower limit that is needed to pass", { min: 4, max: 5, pass: "min" as const }, 4],
    ["the upper limit that is needed to pass", { min: 4, max: 5, pass: "max" as const }, 5],
    ["its value before its change", { value: 300, change: "x2" }, 300],
  ])("is %s", (_, target, value) => {
    expect(targetOf({ baseline: { value: 50 }, target })).toBeCloseTo(value, 10);
  });

  test("is unknown without a target, or for a change without a baseline", () => {
    expect(targetOf({})).toBeUndefined();
    expect(targetOf({ target: { min: 4, max: 5 } })).toBeUndefined();
    expect(targetOf({ target: { change: "+20%" } })).toBeUndefined();
    expect(targetOf({ baseline: { value: 50 }, target: { change: "more" } })).toBeUndefined();
  });
});

test("a KPI has a numeric target with a value, a change or a limit", () => {
  for (const target of [{ value: 0 }, { change: "x2" }, { min: 0 }, { max: 0 }])
    expect(hasNumericTarget(kpi({ target }))).toBe(true);
  expect(hasNumericTarget(kpi({ target: { by: "2027-12-31" } }))).toBe(false);
  expect(hasNumericTarget(kpi({}))).toBe(false);
});

test("a KPI has a baseline with a value, or with the day on which it will be measured", () => {
  expect(hasBaseline(kpi({ baseline: { value: 0 } }))).toBe(true);
  expect(hasBaseline(kpi({ baseline: { unknown: true, measureBy: "2027-02-01" } }))).toBe(true);
  expect(hasBaseline(kpi({ baseline: { unknown: true } }))).toBe(false);
  expect(hasBaseline(kpi({ baseline: { measureBy: "2027-02-01" } }))).toBe(false);
  expect(hasBaseline(kpi({}))).toBe(false);
});

describe("the objectives of a KPI", () => {
  const visits = kpi({ id: "visits", objective: "more" });
  const both = kpi({ id: "both", objective: ["more", "known", "more"] });
  const none = kpi({ id: "none" });
  const kpis = [visits, both, none];

  test("are a list, also for one or no objective", () => {
    expect(objectivesOf(visits)).toEqual(["more"]);
    expect(objectivesOf(both)).toEqual(["more", "known", "more"]);
    expect(objectivesOf(none)).toEqual([]);
  });

  test("have their KPIs, each once", () => {
    expect(kpisOf({ id: "more", statement: "More" }, kpis)).toEqual([visits, both]);
    expect([...kpisByObjective(kpis)]).toEqual([
      ["more", [visits, both]],
      ["known", [both]],
    ]);
  });
});

describe("a KPI without a direction or a unit", () => {
  const vocabulary = new Vocabulary();

  test("has the direction and the unit of its metric", () => {
    const cpc = metrics.find(({ id }) => id === "cpc");
    expect(cpc).toMatchObject({ direction: "down", unit: "currency" });
    expect(directionOf(kpi({ metric: "cpc" }), vocabulary)).toBe("down");
    expect(unitOf(kpi({ metric: "cpc" }), vocabulary)).toBe("currency");
  });

  test("has none without a metric, or with an unknown one", () => {
    expect(directionOf(kpi({}), vocabulary)).toBeUndefined();
    expect(unitOf(kpi({ metric: "unknown" }), vocabulary)).toBeUndefined();
  });

  test("can have its own ones", () => {
    expect(directionOf(kpi({ metric: "cpc", direction: "up" }), vocabulary)).toBe("up");
    expect(unitOf(kpi({ metric: "cpc", unit: "count" }), vocabulary)).toBe("count");
  });
});

test("a metric belongs to the team if its configuration defines it", () => {
  const [known] = metrics;
  if (!known) throw new Error("there are no metrics");
  const own = { ...known, id: "loaves" };
  expect(isOwnMetric(own, new Vocabulary({ metrics: [own] }))).toBe(true);
  expect(isOwnMetric(known, new Vocabulary({ metrics: [own] }))).toBe(false);
  expect(isOwnMetric(known, new Vocabulary())).toBe(false);
});

test("a KPI has the campaigns that name it", () => {
  const campaigns = [
    { id: "easter", name: "Easter", kpis: ["visits", "orders"] },
    { id: "fair", name: "Fair" },
    { id: "summer", name: "Summer", kpis: ["visits"] },
  ];
  expect([...campaignsByKpi(campaigns)]).toEqual([
    ["visits", ["easter", "summer"]],
    ["orders", ["easter"]],
  ]);
});
