import { expect, test } from "vitest";
import { costsByMonth } from "../../../src/plan/budget-by-month.ts";
import { totalCost } from "../../../src/plan/budget-costs.ts";
import type { BudgetLine } from "../../../src/plan/types.ts";

const year = { start: "2027-01-01", end: "2027-12-31" };
const line = (given: Partial<BudgetLine>): BudgetLine => ({ id: "ads", description: "Ads", ...given });
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

test("monthly and quarterly costs are spread evenly over whole months", () => {
  const costs = costsByMonth(
    [
      line({ category: "tools", amount: 22, per: "month" }),
      line({ category: "content", amount: 240, per: "quarter" }),
    ],
    [],
    year,
  );
  expect(costs?.months).toHaveLength(12);
  expect(costs?.categories).toEqual([
    { category: "content", amounts: Array(12).fill(80), undated: 0 },
    { category: "tools", amounts: Array(12).fill(22), undated: 0 },
  ]);
});

test("a single cost of a campaign is spread over the campaign's days", () => {
  const easter = { id: "easter", name: "Easter", start: "2027-03-22", end: "2027-04-10" };
  const costs = costsByMonth([line({ amount: 400, campaign: "easter" })], [easter], year);
  expect(costs?.categories[0]?.amounts.slice(2, 4)).toEqual([200, 200]);
});

test("a single cost without a date has no month", () => {
  const late = { id: "winter", name: "Winter", start: "2027-12-01", end: "2028-01-31" };
  const lines = [line({ amount: 400 }), line({ amount: 100, campaign: "winter" })];
  const costs = costsByMonth(lines, [late], year);
  expect(costs?.categories[0]).toEqual({ category: undefined, amounts: Array(12).fill(0), undated: 500 });
});

test("a partial month counts proportionally", () => {
  const partialPeriod = { start: "2027-06-16", end: "2027-07-31" };
  const costs = costsByMonth([line({ amount: 300, per: "month" })], [], partialPeriod);
  expect(costs).toMatchObject({ months: ["2027-06", "2027-07"], categories: [{ amounts: [150, 300] }] });
});

test("the sum of the months is within the limits of the total", () => {
  const lines = [
    line({ category: "people", amount: 700, per: "month" }),
    line({ category: "content", amount: 120, per: "year" }),
    line({ category: "tools", amount: 30, per: "week" }),
    line({ category: "events", amount: 90 }),
  ];
  const { categories = [] } = costsByMonth(lines, [], year) ?? {};
  const total = sum(categories.map(({ amounts, undated }) => sum(amounts) + undated));
  const bounds = totalCost(lines, year);
  expect(total).toBeGreaterThanOrEqual(bounds?.low ?? 0);
  expect(total).toBeLessThanOrEqual(bounds?.high ?? 0);
});

test("costs are not spread over an open period or a century", () => {
  const lines = [line({ amount: 10, per: "month" })];
  expect(costsByMonth(lines, [], { start: "2027-01-01" })).toBeUndefined();
  expect(costsByMonth(lines, [], { start: "2000-01-01", end: "2099-12-31" })).toBeUndefined();
});

test("lines of a category are added up, and lines without an amount are left out", () => {
  const costs = costsByMonth(
    [
      line({ category: "tools", amount: 10, per: "month" }),
      line({ category: "tools", amount: 5, per: "month" }),
      line({ category: "content", amount: 0 }),
      line({ category: "content" }),
    ],
    [],
    { start: "2027-01-01", end: "2027-02-28" },
  );
  expect(costs?.categories).toEqual([{ category: "tools", amounts: [15, 15], undated: 0 }]);
});

test("a recurring cost of a campaign is spread over all months, and a cost of an unknown campaign has no month", () => {
  const easter = { id: "easter", name: "Easter", start: "2027-01-01", end: "2027-01-31" };
  const period = { start: "2027-01-01", end: "2027-02-28" };
  const recurring = costsByMonth([line({ amount: 10, per: "month", campaign: "easter" })], [easter], period);
  expect(recurring?.categories[0]).toMatchObject({ amounts: [10, 10], undated: 0 });
  for (const campaign of ["unknown", undefined])
    expect(costsByMonth([line({ amount: 10, campaign })], [easter], period)?.categories[0]).toMatchObject({
      amounts: [0, 0],
      undated: 10,
    });
});

test("costs are not listed for more than 60 months, or for a period without an end", () => {
  const costs = (end: string | undefined) =>
    costsByMonth([line({ amount: 1 })], [], { start: "2027-01-01", end });
  expect(costs("2031-12-31")?.months).toHaveLength(60);
  expect(costs("2032-01-01")).toBeUndefined();
  expect(costs("2026-12-31")).toBeUndefined();
  expect(costs(undefined)).toBeUndefined();
});
