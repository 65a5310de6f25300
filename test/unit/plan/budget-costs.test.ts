import { describe, expect, test } from "vitest";
import {
  budgetLineCost,
  budgetLinesByCampaign,
  costsByCategory,
  hasPurpose,
  isInKind,
  totalCost,
} from "../../../src/plan/budget-costs.ts";
import type { BudgetLine } from "../../../src/plan/types.ts";

const year = { start: "2027-01-01", end: "2027-12-31" };
const line = (given: Partial<BudgetLine>): BudgetLine => ({ id: "ads", description: "Ads", ...given });
const exactly = (amount: number) => ({ low: amount, high: amount });

describe("the cost of a budget line", () => {
  test("is its amount if it is paid once, also without a period", () => {
    expect(budgetLineCost({ amount: 50, per: "once" }, undefined)).toEqual(exactly(50));
    expect(budgetLineCost({ amount: 50 }, undefined)).toEqual(exactly(50));
  });

  test("is exact for whole months, quarters and years", () => {
    expect(budgetLineCost({ amount: 10, per: "month" }, year)).toEqual(exactly(120));
    expect(budgetLineCost({ amount: 10, per: "quarter" }, year)).toEqual(exactly(40));
    expect(budgetLineCost({ amount: 10, per: "year" }, year)).toEqual(exactly(10));
  });

  test("is exact for months that begin on any day, also at the end of February", () => {
    const cost = (start: string, end: string) => budgetLineCost({ amount: 10, per: "month" }, { start, end });
    expect(cost("2027-01-15", "2027-03-14")).toEqual(exactly(20));
    expect(cost("2027-02-01", "2027-02-28")).toEqual(exactly(10));
    expect(cost("2027-01-31", "2027-02-27")).toEqual(exactly(10));
    expect(cost("2026-07-01", "2028-06-30")).toEqual(exactly(240));
  });

  test("is a range if the period ends within a month, a quarter or a week", () => {
    const spring = { start: "2027-03-01", end: "2027-05-15" };
    expect(budgetLineCost({ amount: 10, per: "month" }, spring)).toEqual({ low: 20, high: 30 });
    expect(budgetLineCost({ amount: 10, per: "week" }, { start: "2027-03-01", end: "2027-03-15" })).toEqual({
      low: 20,
      high: 30,
    });
  });

  test("is a share or a whole payment if the period is shorter than one payment", () => {
    const half = { start: "2027-01-01", end: "2027-06-30" };
    expect(budgetLineCost({ amount: 100, per: "year" }, half)).toEqual({ low: 50, high: 100 });
  });

  test("is exact for whole weeks", () => {
    const weeks = { start: "2027-03-01", end: "2027-03-14" };
    expect(budgetLineCost({ amount: 10, per: "week" }, weeks)).toEqual(exactly(20));
  });

  test("is unknown without an amount, or if it recurs in a period without an end or a length", () => {
    expect(budgetLineCost({ per: "once" }, year)).toBeUndefined();
    expect(budgetLineCost({ amount: 10, per: "month" }, undefined)).toBeUndefined();
    expect(budgetLineCost({ amount: 10, per: "month" }, { start: "2027-01-01" })).toBeUndefined();
    expect(budgetLineCost({ amount: 10, per: "month" }, { end: "2027-01-01" })).toBeUndefined();
    const backwards = { start: "2027-01-02", end: "2027-01-01" };
    expect(budgetLineCost({ amount: 10, per: "month" }, backwards)).toBeUndefined();
  });
});

test("the total cost adds up the bounds, and is unknown if one cost is", () => {
  const spring = { start: "2027-03-01", end: "2027-05-15" };
  const lines = [line({ amount: 10, per: "month" }), line({ amount: 5 })];
  expect(totalCost(lines, spring)).toEqual({ low: 25, high: 35 });
  expect(totalCost([...lines, line({})], spring)).toBeUndefined();
  expect(totalCost([], spring)).toEqual(exactly(0));
});

test("the costs of categories are sorted, largest first, and unknown costs are counted", () => {
  const lines = [
    line({ amount: 10, category: "tools" }),
    line({ amount: 30, category: "content" }),
    line({ amount: 5, category: "tools" }),
    line({ category: "tools" }),
    line({ amount: 20 }),
  ];
  expect(costsByCategory(lines, year)).toEqual([
    { category: "content", cost: exactly(30), unknownLines: 0 },
    { category: undefined, cost: exactly(20), unknownLines: 0 },
    { category: "tools", cost: exactly(15), unknownLines: 1 },
  ]);
});

test("budget lines are grouped by their campaign", () => {
  const [one, two, other, none] = [
    line({ id: "1", campaign: "easter" }),
    line({ id: "2", campaign: "easter" }),
    line({ id: "3", campaign: "fair" }),
    line({ id: "4" }),
  ];
  const grouped = budgetLinesByCampaign([one, two, other, none]);
  expect([...grouped]).toEqual([
    ["easter", [one, two]],
    ["fair", [other]],
  ]);
});

test("a campaign has a purpose if it names an objective or a KPI", () => {
  expect(hasPurpose({ objectives: ["o"] })).toBe(true);
  expect(hasPurpose({ kpis: ["k"] })).toBe(true);
  expect(hasPurpose({ objectives: [], kpis: [] })).toBe(false);
  expect(hasPurpose({})).toBe(false);
});

test.each([
  "In kind, from the bakery",
  "Unpaid help",
  "Volunteers take the pictures",
  "Безвъзмездно от общината",
  "En especie",
  "Без заплащане",
])("recognizes a cost without a payment: %s", (text) => {
  expect(isInKind(text)).toBe(true);
});

test("does not recognize other texts as a cost without a payment", () => {
  expect(isInKind("Ads in March")).toBe(false);
  expect(isInKind(undefined)).toBe(false);
});
