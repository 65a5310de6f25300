import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/diagnostics.ts";
import { applyFixes } from "../../../src/lint/apply-fixes.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor, lintWithRule, sourceOf } from "../../support/lint.ts";

const reference = (plan: string): Promise<Finding[]> => lintWithRule("structure/reference", plan);

const suggested = ({ suggestion }: Finding): string[] | undefined => suggestion?.map(({ text }) => text);

describe("suggests a similar id", () => {
  test.each([
    ["team: [{ id: marco, name: M }]\nplan: { owner: mario }", ["marco"]],
    ["team: [{ id: hanna, name: H }, { id: marco, name: M }]\nplan: { owner: anna }", ["hanna"]],
    [
      "objectives: [{ id: q1-sales, statement: S }, { id: x1-sales, statement: S }]\nkpis: [{ id: k, name: K, objective: q1-sale }]",
      ["q1-sales"],
    ],
    ["strategy: { channels: [{ id: f, platform: facebok }] }", ["facebook"]],
    ["strategy: { channels: [{ id: f, platform: fb }] }", ["facebook"]],
    ["strategy: { channels: [{ id: f, platform: twitter }] }", ["x"]],
    ["kpis: [{ id: k, name: K, source: native:insta }]", ["native:instagram"]],
    ["kpis: [{ id: k, name: K, metric: reech }]", ["reach"]],
  ])("%s", async (plan, expected) => {
    const [finding] = await reference(plan);
    expect(finding?.fix).toBeUndefined();
    expect(finding && suggested(finding)).toEqual(expected);
  });

  test("has no suggestion if a digit differs, or if several ids are equally similar", async () => {
    const objectives = "objectives: [{ id: q1-sales, statement: S }]";
    const [figure] = await reference(`${objectives}\nkpis: [{ id: k, name: K, objective: q2-sales }]`);
    expect(figure?.suggestion).toBeUndefined();
    expect(figure?.message).toContain('"q1-sales"');
    const team = "team: [{ id: anna, name: A }, { id: anne, name: B }]";
    const [both] = await reference(`${team}\nplan: { owner: anni }`);
    expect(both?.suggestion).toBeUndefined();
    expect(both?.message).toContain('Did you mean "anna" or "anne"?');
  });

  test("sorts similar ids by similarity", async () => {
    const team = "team: [{ id: margot, name: A }, { id: marcos, name: B }]";
    const [finding] = await reference(`${team}\nplan: { owner: marco }`);
    expect(finding?.message).toContain('Did you mean "marcos" or "margot"?');
  });
});

describe("suggests the id for the name of a platform", () => {
  test.each([
    ["Instagram", "instagram"],
    ["X", "x"],
    ["Twitter", "x"],
    ["FB", "facebook"],
    ["Google Business", "google-business"],
    ["You Tube", "you-tube"],
  ])("%s", async (name, id) => {
    const plan = `strategy: { channels: [{ id: a, platform: ${name} }] }`;
    const [finding] = await lintWithRule("structure/schema", plan);
    expect(finding?.message).toContain(`Did you mean "${id}"?`);
    expect(finding && suggested(finding)).toEqual([id]);
    expect(finding?.fix).toBeUndefined();
  });

  test("also for other ids", async () => {
    const [finding] = await lintWithRule("structure/schema", "plan: { owner: Emma Lindgren }");
    expect(finding?.message).toContain('Did you mean "emma-lindgren"?');
  });
});

describe("a merge key", () => {
  const plan = `x-defaults: &d { id: a, statement: Take orders. }
objectives:
  - <<: *d
    owner: emma
`;

  test("is reported on its own line, and the keys it would merge are not reported as missing", async () => {
    const findings = await lintWithRule("structure/schema", plan);
    expect(
      findings.map(({ message, span }) => [message.slice(0, 18), plan.slice(span.start - 10, span.end - 10)]),
    ).toEqual([['The merge key "<<"', "<<"]]);
  });
});

test("puts a number for a text in quotes as it is written, but not an alias", async () => {
  const fixes = async (plan: string) =>
    (await lintWithRule("structure/schema", plan)).map(({ fix }) => fix?.map(({ text }) => text));
  expect(await fixes("crisis: { version: 1.10 }")).toEqual([['"1.10"']]);
  expect(await fixes("x-v: &v 1.10\ncrisis: { version: *v }")).toEqual([undefined]);
});

test("rules fix only quotes and comments without asking", async () => {
  const settings = lintSettingsFor(rules, "strict");
  for (const { examples } of rules) {
    const { findings } = await lintSource(sourceOf(examples.invalid), settings);
    const fixing = findings.filter(({ fix }) => fix).map(({ rule }) => rule);
    expect(["structure/schema", "structure/unused-suppression"]).toEqual(expect.arrayContaining(fixing));
  }
});

test("a mistyped directive is corrected only as a suggestion", async () => {
  const plan = "smplan: 1\nplan: { title: TBD } # smplan-ignore-line structure/placeholder -- ours\n";
  const findings = await lintWithRule("structure/unused-suppression", plan);
  const texts = new Map([[findings[0]?.span.file ?? "", plan]]);
  expect(applyFixes(findings, texts).size).toBe(0);
  const [after] = applyFixes(findings, texts, ({ suggestion }) => suggestion).values();
  expect(after).toBe(plan.replace("smplan-ignore-line", "smplan-disable-line"));
});
