import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { type FixQuestion, findFixQuestion } from "../../../src/wizard/fix-question.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { lintSettingsFor, otherRulesFor, ruleOf, sourceOf } from "../../support/lint.ts";

type Plan = Readonly<Record<string, unknown>>;

/** The limit for finding the question that fixes a finding, in milliseconds, on a busy machine. */
const MAX_SEARCH_MS = 1500;

/** Returns the findings of one rule for a plan. */
async function findingsOf(id: string, plan: Plan) {
  const settings = lintSettingsFor([ruleOf(id), ...otherRulesFor(id)], "strict");
  const { findings } = await lintSource(sourceOf(JSON.stringify({ smplan: 1, ...plan })), settings);
  return findings.filter(({ rule }) => rule === id);
}

/**
 * Returns the question that fixes the first finding of a rule in its invalid example, or "a place" if the
 * finding only has a path.
 */
async function fixQuestionOf(id: string): Promise<FixQuestion | "a place" | undefined> {
  const { findings } = await lintSource(
    sourceOf(ruleOf(id).examples.invalid),
    lintSettingsFor([ruleOf(id), ...otherRulesFor(id)], "strict"),
  );
  const finding = findings.find(({ rule }) => rule === id);
  if (!finding) return undefined;
  const data = readYaml(sourceOf(ruleOf(id).examples.invalid).main.text).data;
  const plan = (typeof data === "object" && data !== null ? data : {}) as Plan;
  const question = await findFixQuestion(finding, plan, (trial) => findingsOf(id, trial));
  return question ?? (finding.path && finding.path.length > 0 ? "a place" : undefined);
}

/** Rules about the text or the whole file: their findings are fixed in an editor, or automatically. */
const FIXED_ELSEWHERE: readonly string[] = [];

test("every rule has a question that fixes its finding, or a path in the plan", {
  timeout: 120_000,
}, async () => {
  const without: string[] = [];
  for (const { id } of rules) if ((await fixQuestionOf(id)) === undefined) without.push(id);
  expect(without).toEqual(FIXED_ELSEWHERE);
});

describe("the question that fixes a finding", () => {
  test.each([
    ["kpis/baseline", { ask: ["kpis", 0, "baseline", "value"] }],
    ["people/reached", { ask: ["strategy", "channels", 0, "audiences"] }],
  ] as const)("%s", async (id, question) => {
    expect(await fixQuestionOf(id)).toMatchObject(question);
  });

  test("an objective without a KPI gets a KPI for this objective", async () => {
    const question = await fixQuestionOf("objectives/measurable");
    expect(question).toMatchObject({ add: ["kpis"], with: { objective: expect.anything() } });
  });
});

test("the question is found within the time limit", async () => {
  await fixQuestionOf("kpis/baseline");
  for (const id of ["kpis/baseline", "objectives/measurable", "people/reached", "measurement/correction"]) {
    const before = performance.now();
    await fixQuestionOf(id);
    expect(performance.now() - before, id).toBeLessThan(MAX_SEARCH_MS);
  }
});
