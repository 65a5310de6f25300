import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { kpiStatusesOn } from "../../../src/results/kpi-status.ts";
import { shortfallCauses } from "../../../src/results/shortfall.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

const today = "2027-03-31";

/** Returns the causes of a shortfall of the first KPI of a plan. */
async function causesOf(rest: string, period: { from?: string; to?: string } = {}) {
  const text = `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
objectives: [{ id: known, statement: Be known }]
${rest}`;
  const { sections, diagnostics } = await validatePlan(
    loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }),
  );
  expect(diagnostics).toEqual([]);
  const [first] = kpiStatusesOn(period.to ?? today, sections);
  return first ? shortfallCauses(first, sections, { to: today, ...period }) : undefined;
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

  const kinds = async (rest: string) => (await causesOf(rest))?.map((cause) => cause.kind);

  test("is a post of a channel that is due and not published, if the channel serves the objective", async () => {
    const channel = (objectives: string, posts: string) =>
      `kpis: [${kpi}]\nstrategy: { channels: [{ id: ig, platform: instagram, objectives: [${objectives}] }] }\ncalendar: { posts: [${posts}] }\n`;
    const draft = (id: string, date: string, status = "draft") =>
      `{ id: ${id}, channel: ig, date: ${date}, status: ${status} }`;
    const due = [
      draft("a", "2027-03-30"),
      draft("b", "2027-03-01", "approved"),
      draft("c", "2027-03-31"),
      draft("d", "2027-03-30", "cancelled"),
      draft("e", "2027-03-30", "published"),
      "{ id: f, channel: ig, status: draft }",
      "{ id: g, channel: fb, date: 2027-03-01, status: draft }",
    ].join(", ");
    expect(await causesOf(channel("known", due))).toMatchObject([
      { kind: "unpublished", channel: { id: "ig" }, count: 2 },
    ]);
    expect(await causesOf(channel("", due))).toEqual([]);
  });

  test("is a channel that publishes less often than planned in the last four weeks", async () => {
    const plan = (dates: readonly string[], frequency = "{ posts: 2, per: week }") =>
      `kpis: [${kpi}]\nstrategy: { channels: [{ id: ig, platform: instagram, objectives: [known], frequency: ${frequency} }] }\ncalendar: { posts: [${dates.map((date, index) => `{ id: p${index}, channel: ig, date: ${date}, status: published }`).join(", ")}] }\n`;
    // The four weeks are from March 3 to March 30: 8 posts are planned, and 7 are enough.
    const days = ["03", "07", "11", "15", "19", "23", "30"].map((day) => `2027-03-${day}`);
    expect(await kinds(plan(["2027-03-02", ...days]))).toEqual([]);
    expect(await causesOf(plan(["2027-03-02", ...days.slice(1)]))).toMatchObject([
      { kind: "rare", actual: 1.5, planned: 2 },
    ]);
    expect(await kinds(plan(["2027-03-02", ...days.slice(1)], "{ posts: 6, per: month }"))).toEqual([]);
    // Without an earlier post, it is unknown whether the team marks posts as published.
    expect(await kinds(plan(days.slice(1)))).toEqual([]);
    expect(await kinds(plan(["2027-03-02", "2027-03-31"]))).toEqual(["rare"]);
  });

  test("is an action or a campaign that has not begun", async () => {
    const plan = (actions: string, campaigns = "") =>
      `kpis: [${kpi}]\nstrategy: { actions: [${actions}] }\ncampaigns: [${campaigns}]\n`;
    const action = (more: string) => `{ id: a, description: A, objectives: [known]${more} }`;
    expect(await kinds(plan(action("")))).toEqual(["noStart"]);
    expect(await kinds(plan(action(", start: 2027-04-01")))).toEqual(["later"]);
    expect(await kinds(plan(action(", start: 2027-03-31")))).toEqual([]);
    expect(await kinds(plan("{ id: a, description: A }"))).toEqual([]);
    const campaign = (start: string) => `{ id: c, name: C, objectives: [known], start: ${start} }`;
    expect(await kinds(plan("", campaign("2027-04-01")))).toEqual(["campaign"]);
    expect(await kinds(plan("", campaign("2027-03-31")))).toEqual([]);
    expect(await kinds(plan("", "{ id: c, name: C, start: 2027-04-01 }"))).toEqual([]);
  });

  test("is not an action or campaign that begins after the next reading or after the due date", async () => {
    const begins = (start: string, of = kpi) =>
      kinds(`kpis: [${of}]
strategy: { actions: [{ id: a, description: A, objectives: [known], start: ${start} }] }
campaigns: [{ id: c, name: C, objectives: [known], start: ${start} }]
`);
    expect(await begins("2027-05-01")).toEqual(["later", "campaign"]);
    expect(await begins("2027-05-02")).toEqual([]);
    const weekly = kpi.replace("objective:", "cadence: weekly, objective:");
    expect(await begins("2027-04-07", weekly)).toEqual(["later", "campaign"]);
    expect(await begins("2027-04-08", weekly)).toEqual([]);
    const due = (by: string) => kpi.replace("value: 100", `value: 100, by: ${by}`);
    expect(await begins("2027-04-10", due("2027-04-09"))).toEqual([]);
    expect(await begins("2027-04-10", due("2027-04-10"))).toEqual(["later", "campaign"]);
  });

  test("belongs to the channel of the KPI", async () => {
    const on = (channel: string) =>
      causesOf(`kpis: [${kpi.replace("objective:", `channel: ${channel}, objective:`)}]
people: { audiences: [{ id: far, name: Far }] }
strategy:
  channels:
    - { id: ig, platform: instagram, objectives: [known] }
    - { id: fb, platform: facebook, objectives: [known] }
  actions: [{ id: a, description: A, objectives: [known], channels: [fb], start: 2027-04-01 }]
  ${pillars}
campaigns:
  - { id: c, name: C, objectives: [known], channels: [fb], start: 2027-04-01 }
  - { id: d, name: D, objectives: [known], start: 2027-04-01 }
calendar:
  posts:
    - { id: late, channel: fb, date: 2027-03-30, status: draft }
${[10, 11, 12, 13, 14].map((day) => `    - ${post("other", day).replace("}", ", channel: fb }")}`).join("\n")}
`);
    expect((await on("fb"))?.map(({ kind }) => kind)).toEqual([
      "unpublished",
      "later",
      "campaign",
      "campaign",
      "pillar",
    ]);
    expect(await on("ig")).toMatchObject([{ kind: "campaign", campaign: { id: "d" } }]);
  });

  test("is in the period of the report, and before the due date", async () => {
    const draft = (id: string, date: string) => `{ id: ${id}, channel: ig, date: ${date}, status: draft }`;
    const plan = (of = kpi) => `kpis: [${of}]
strategy: { channels: [{ id: ig, platform: instagram, objectives: [known] }] }
calendar: { posts: [${draft("a", "2027-01-20")}, ${draft("b", "2027-03-02")}, ${draft("c", "2027-03-20")}] }
`;
    expect(await causesOf(plan())).toMatchObject([{ kind: "unpublished", count: 3 }]);
    expect(await causesOf(plan(), { from: "2027-03-01" })).toMatchObject([{ count: 2 }]);
    const due = kpi.replace("value: 100", "value: 100, by: 2027-03-10");
    expect(await causesOf(plan(due))).toMatchObject([{ count: 2 }]);
  });

  test("is an audience of the objective that no channel reaches", async () => {
    const plan = (
      audiences: string,
    ) => `kpis: [{ id: reach, name: Reach, objective: o, baseline: { value: 0 }, target: { value: 100 } }]
people: { audiences: [{ id: near, name: N }, { id: far, name: F }, { id: other, name: O }] }
x-none: {}
strategy: { channels: [{ id: ig, platform: instagram, objectives: [o], audiences: [${audiences}] }, { id: fb, platform: facebook, audiences: [far] }] }
`;
    const causes = async (audiences: string) => {
      const text = `smplan: 1\nobjectives: [{ id: o, statement: O, audiences: [near, far] }]\n${plan(audiences)}`;
      const { sections } = await validatePlan(loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }));
      const [first] = kpiStatusesOn(today, sections);
      return first && shortfallCauses(first, sections, { to: today });
    };
    expect(await causes("near")).toMatchObject([{ kind: "unserved", audience: { id: "far" } }]);
    expect(await causes("near, far")).toEqual([]);
  });

  test("is a correction whose limit is reached and whose action has not started", async () => {
    const plan = (value: number, action = "") =>
      `kpis: [${kpi}]\nstrategy: { actions: [{ id: door, description: A sign${action} }] }\nmeasurement: { corrections: [{ kpi: reach, when: behind, then: A sign, action: door }], results: [{ kpi: reach, date: 2027-03-31, value: ${value} }] }\n`;
    expect(await causesOf(plan(5, ", start: 2027-04-01"))).toMatchObject([
      { kind: "due", correction: { then: "A sign" } },
    ]);
    expect(await causesOf(plan(5, ", start: 2027-03-31"))).toEqual([]);
    expect(await causesOf(plan(24, ", start: 2027-04-01"))).toEqual([]);
  });
});
