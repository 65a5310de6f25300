import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { type FixQuestion, findFixQuestion } from "../../../src/wizard/fix-question.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { besideOf, judgementOf, ruleOf, sourceOf } from "../../support/lint.ts";

type Plan = Readonly<Record<string, unknown>>;

/** So long may a person wait for the question that mends a finding, in milliseconds, on a machine that is busy. */
const PATIENCE = 1500;

/** What one rule says of a plan. */
async function said(id: string, plan: Plan) {
  const judgement = judgementOf([ruleOf(id), ...besideOf(id)], "strict");
  const { findings } = await lintSource(sourceOf(JSON.stringify({ smplan: 1, ...plan })), judgement);
  return findings.filter(({ rule }) => rule === id);
}

/** The first finding of a rule about its own bad fragment, and what would mend it. */
async function mendOf(id: string): Promise<FixQuestion | "a place" | undefined> {
  const { findings } = await lintSource(
    sourceOf(ruleOf(id).examples.invalid),
    judgementOf([ruleOf(id), ...besideOf(id)], "strict"),
  );
  const finding = findings.find(({ rule }) => rule === id);
  if (!finding) return undefined;
  const data = readYaml(sourceOf(ruleOf(id).examples.invalid).main.text).data;
  const plan = (typeof data === "object" && data !== null ? data : {}) as Plan;
  const mend = await findFixQuestion(finding, plan, (trial) => said(id, trial));
  return mend ?? (finding.path && finding.path.length > 0 ? "a place" : undefined);
}

/** Rules about the text or the whole file: what they find is mended in an editor, or by their own fix. */
const MENDED_ELSEWHERE: readonly string[] = [];

test("every rule's finding is mended by a question, or names the place to look at", {
  timeout: 120_000,
}, async () => {
  const without: string[] = [];
  for (const { id } of rules) if ((await mendOf(id)) === undefined) without.push(id);
  expect(without).toEqual(MENDED_ELSEWHERE);
});

describe("the question that mends", () => {
  test.each([
    ["kpis/baseline", { ask: ["kpis", 0, "baseline", "value"] }],
    ["people/reached", { ask: ["strategy", "channels", 0, "audiences"] }],
  ] as const)("%s", async (id, mend) => {
    expect(await mendOf(id)).toMatchObject(mend);
  });

  test("an objective without a KPI gets one that is about it", async () => {
    const mend = await mendOf("objectives/measurable");
    expect(mend).toMatchObject({ add: ["kpis"], with: { objective: expect.anything() } });
  });
});

test("the question is found before the person wonders", async () => {
  await mendOf("kpis/baseline");
  for (const id of ["kpis/baseline", "objectives/measurable", "people/reached", "measurement/correction"]) {
    const before = performance.now();
    await mendOf(id);
    expect(performance.now() - before, id).toBeLessThan(PATIENCE);
  }
});
