import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { overspentBudgets } from "../../../src/results/overspending.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

/** Returns the overspent budgets of a plan on a day, with the ids of the campaigns. */
async function overspentOf(rest: string, day = "2027-03-31") {
  const text = `smplan: 1
plan: { currency: EUR, period: { start: 2027-01-01, end: 2027-12-31 } }
strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }
${rest}`;
  const { sections, diagnostics } = await validatePlan(
    loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
  );
  expect(diagnostics).toEqual([]);
  return overspentBudgets(sections, day).map(({ campaign, ...budget }) => ({
    ...budget,
    ...(campaign && { campaign: campaign.id }),
  }));
}

const spend = (id: string, more = "") => `{ id: ${id}, name: Spent, metric: spend${more} }`;
const read = (kpi: string, date: string, value: number) => `{ kpi: ${kpi}, date: ${date}, value: ${value} }`;

describe("an overspent budget", () => {
  const campaign = (id: string, budget: number, kpis: string, more = "") =>
    `{ id: ${id}, name: ${id}, budget: ${budget}, start: 2027-02-01, end: 2027-02-28, kpis: [${kpis}]${more} }`;

  test("is the budget of a campaign whose own KPI measures a higher spend", async () => {
    const plan = (second: number) => `kpis: [${spend("cost")}, ${spend("other")}]
campaigns: [${campaign("easter", 300, "cost")}, ${campaign("may", 900, "other")}]
measurement: { results: [${read("cost", "2027-02-14", 200)}, ${read("cost", "2027-02-28", second)}, ${read("other", "2027-02-28", 10)}] }
`;
    expect(await overspentOf(plan(100))).toEqual([]);
    expect(await overspentOf(plan(101))).toEqual([
      { kind: "campaign", campaign: "easter", spent: 301, budget: 300 },
    ]);
    // The second reading is later than the report.
    expect(await overspentOf(plan(101), "2027-02-27")).toEqual([]);
  });

  test("is not the budget of a campaign that shares its KPI with another one", async () => {
    const plan = `kpis: [${spend("cost")}]
campaigns: [${campaign("easter", 100, "cost")}, ${campaign("may", 900, "cost")}]
measurement: { results: [${read("cost", "2027-02-14", 500)}] }
`;
    expect(await overspentOf(plan)).toEqual([]);
  });

  test("is the sum of all campaigns, if their channels cost more", async () => {
    const plan = (spent: number) => `kpis: [${spend("cost", ", channel: ig")}]
campaigns: [${campaign("easter", 100, "", ", channels: [ig]")}, ${campaign("may", 200, "", ", channels: [ig]")}]
measurement: { results: [${read("cost", "2027-01-14", 900)}, ${read("cost", "2027-02-14", spent)}] }
`;
    expect(await overspentOf(plan(300))).toEqual([]);
    expect(await overspentOf(plan(310))).toEqual([{ kind: "campaigns", spent: 310, budget: 300 }]);
  });

  test("is the budget of the plan for paid media, or its total if no line is for paid media", async () => {
    const plan = (budget: string) => `kpis: [${spend("cost")}, ${spend("ig-cost", ", channel: ig")}]
budget: ${budget}
measurement: { results: [${read("cost", "2027-02-14", 500)}, ${read("ig-cost", "2027-02-14", 400)}] }
`;
    expect(await overspentOf(plan("{ total: 600 }"))).toEqual([]);
    expect(await overspentOf(plan("{ total: 499 }"))).toEqual([{ kind: "plan", spent: 500, budget: 499 }]);
    const line = (amount: number) =>
      `{ total: 9000, lines: [{ id: ads, category: paid-media, description: Ads, amount: ${amount}, per: month }] }`;
    expect(await overspentOf(plan(line(40)))).toEqual([{ kind: "plan", spent: 500, budget: 480 }]);
    expect(await overspentOf(plan(line(50)))).toEqual([]);
  });

  test("does not exist without a reading", async () => {
    expect(await overspentOf(`kpis: [${spend("cost")}]\nbudget: { total: 0 }\n`)).toEqual([]);
  });
});
