import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { kpiStatusesOn } from "../../../src/results/kpi-status.ts";
import { shortfallCauses } from "../../../src/results/shortfall.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

const today = "2027-03-31";

/** Returns the causes of a shortfall of the first KPI of a plan. */
async function causesOf(rest: string) {
  const text = `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
objectives: [{ id: known, statement: Be known }]
${rest}`;
  const { sections, diagnostics } = await validatePlan(
    loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
  );
  expect(diagnostics).toEqual([]);
  const [first] = kpiStatusesOn(today, sections);
  return first ? shortfallCauses(first, sections, today) : undefined;
}

const kpi = "{ id: reach, name: Reach, objective: known, baseline: { value: 0 }, target: { value: 100 } }";

describe("a cause of a shortfall", () => {
  const pillars =
    "pillars: [{ id: how, name: How we bake, share: 50, objectives: [known] }, { id: other, name: Other, share: 50 }]";
  const post = (pillar: string, day: number, status = "published") =>
    `{ id: p${pillar}${day}${status}, pillar: ${pillar}, date: 2027-03-${day}, status: ${status} }`;
  const posts = (...all: string[]) =>
    `kpis: [${kpi}]\nstrategy: { ${pillars} }\ncalendar: { posts: [${all.join(", ")}] }\n`;

  test("is a pillar with a smaller share of published posts than planned", async () => {
    const others = [10, 11, 12, 13].map((day) => post("other", day));
    // One of five posts; drafts and older posts do not count.
    const few = posts(...others, post("how", 14), post("how", 15, "draft"));
    expect(await causesOf(few)).toMatchObject([
      { kind: "pillar", pillar: { id: "how" }, actual: 20, planned: 50 },
    ]);
    expect(await causesOf(posts(...others, post("how", 14), post("how", 15), post("how", 16)))).toEqual([]);
    expect(await causesOf(posts(...others))).toEqual([]);
  });

  const paid = (spent: string) => `kpis:
  - ${kpi}
  - { id: cost, name: Spent, metric: spend, channel: ig }
strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }
campaigns:
  - { id: spring, name: Spring, objectives: [known], channels: [ig], budget: 300, start: 2027-03-02, end: 2027-04-30 }
  - { id: later, name: Later, objectives: [known], budget: 900, start: 2027-05-01, end: 2027-05-31 }
  - { id: other, name: Other, budget: 900, start: 2027-03-01, end: 2027-03-31 }
measurement: { results: [${spent}] }
`;

  test("is a budget that is spent too slowly, if a KPI measures it", async () => {
    const read = (date: string, value: number) => `{ kpi: cost, date: ${date}, value: ${value} }`;
    // 30 of 60 days: half of 300. Spending before the campaign does not count.
    const few = paid(`${read("2027-02-28", 500)}, ${read("2027-03-14", 40)}, ${read("2027-03-28", 60)}`);
    expect((await causesOf(few))?.filter(({ kind }) => kind === "unspent")).toEqual([
      { kind: "unspent", actual: 100, planned: 150 },
    ]);
    const enough = paid(read("2027-03-28", 140));
    expect((await causesOf(enough))?.filter(({ kind }) => kind === "unspent")).toEqual([]);
    expect((await causesOf(paid("")))?.filter(({ kind }) => kind === "unspent")).toEqual([]);
  });
});
