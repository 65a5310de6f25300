import { expect, test } from "vitest";
import { documentView } from "../../../src/documents/model/document-view.ts";
import type { Summary } from "../../../src/documents/model/summary.ts";
import { loadLocalization } from "../../../src/formatting/localization.ts";
import { PlanFormatter } from "../../../src/formatting/plan-formatter.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { planScoreOf } from "../../../src/lint/score.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";

async function summary(text: string, language = "en"): Promise<Summary | undefined> {
  const settings = lintSettingsFor(rules, "minimal");
  const plan = await lintSource(loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }), settings);
  const formatter = new PlanFormatter(await loadLocalization(language), plan.sections);
  return documentView(plan.sections, formatter, { errors: 0, score: planScoreOf(plan, settings) }).summary;
}

const bakery = `smplan: 1
plan: { title: Spring, period: { start: 2027-01-01, end: 2027-12-31 }, language: en-GB, currency: EUR, status: approved }
team: [{ id: ema, name: Ema Hart }]
people: { audiences: [{ id: neighbours, name: Neighbours }] }
objectives:
  - { id: known, statement: Be known in the street., priority: secondary, kind: awareness }
  - { id: buns, statement: Sell 300 buns a month by 1 April 2027., priority: primary, kind: sales, by: 2027-04-01 }
strategy:
  channels: [{ id: ig, platform: instagram, handle: bakery, audiences: [neighbours], frequency: { posts: 3 } }]
kpis:
  - { id: orders, name: Orders, objective: buns, direction: up, unit: count, baseline: { value: 100 }, milestones: [{ value: 200, by: 2027-02-15 }], target: { value: 300, by: 2027-04-01 } }
  - { id: visits, name: Visits, objective: known, direction: up, unit: count, baseline: { value: 50 }, target: { change: x2 } }
measurement:
  reviews: [{ cadence: monthly, owner: ema }]
  results: [{ kpi: orders, date: 2027-02-20, value: 150 }]
budget:
  total: 2400
  lines:
    - { id: ads, category: paid-media, description: Ads, amount: 100, per: month }
    - { id: oven, category: content, description: Photos, amount: 300, per: quarter }
campaigns: [{ id: easter, name: Easter, start: 2027-03-01, end: 2027-03-28 }]
`;

test("the primary objective comes first, with its due date", async () => {
  const { objectives } = (await summary(bakery)) ?? {};
  expect(objectives).toEqual([
    {
      at: "objectives-buns",
      statement: "Sell 300 buns a month by 1 April 2027.",
      primary: true,
      priority: "primary",
      kind: "sales",
      due: "by 1 April 2027",
    },
    expect.objectContaining({ primary: false, due: "by 31 December 2027" }),
  ]);
});

test("channels, campaigns and the biggest costs have texts", async () => {
  const { channels, campaigns, budget } = (await summary(bakery)) ?? {};
  expect(channels).toEqual([
    {
      at: "strategy-channels-ig",
      name: "Instagram @bakery",
      frequency: "3 posts a week",
      audiences: ["Neighbours"],
    },
  ]);
  expect(campaigns).toMatchObject([{ name: "Easter", period: "1 March 2027 – 28 March 2027" }]);
  expect(budget).toMatchObject({
    total: "€2,400",
    categories: [
      { name: "paid media", amount: "€1,200", share: "50% of the whole", part: 0.5 },
      { name: "content", amount: "€1,200" },
    ],
  });
});

test("each KPI has a status, also without a value", async () => {
  const { kpis, states } = (await summary(bakery)) ?? {};
  expect(kpis).toMatchObject([
    {
      baseline: "100",
      reading: "150 (20 Feb 2027)",
      target: "300",
      due: "by 1 Apr 2027",
      state: "behind",
      stateText: "behind",
    },
    { target: "100 (×2)", state: "no-data", stateText: "not measured yet" },
  ]);
  expect(states).toEqual([
    { state: "behind", text: "behind", count: 1 },
    { state: "no-data", text: "no data", count: 1 },
  ]);
});

test("the next date is the first one after the last value, on any day", async () => {
  const { next } = (await summary(bakery)) ?? {};
  expect(next).toEqual([
    { label: "Next date", value: { list: [{ text: "1 April 2027" }, { text: "Orders: target 300" }] } },
  ]);
});

test("the score and the numbers of findings are included", async () => {
  const { score } = (await summary(bakery)) ?? {};
  expect(score).toMatchObject({ label: "Plan score", text: `${score?.score} of 100` });
  expect(score?.findings).toMatch(/^\d+ errors?, \d+ warnings?$/);
});

test("costs between two limits stay a range, without a share", async () => {
  const open = bakery.replace("end: 2027-12-31", "end: 2027-12-15");
  const { budget } = (await summary(open)) ?? {};
  expect(budget?.categories[0]).toEqual({ name: "paid media", amount: "€1,100 – €1,200" });
});

test("a plan with only a title has no summary", async () => {
  expect(await summary("smplan: 1\nplan: { title: Spring }\n")).toBeUndefined();
});
