import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/diagnostics.ts";
import { applyFixes } from "../../../src/lint/apply-fixes.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { judge, judgementOf, sourceOf } from "../../support/lint.ts";

const reference = (plan: string): Promise<Finding[]> => judge("structure/reference", plan);

const suggested = ({ suggestion }: Finding): string[] | undefined => suggestion?.map(({ text }) => text);

describe("an id that is similar to another is a suggestion", () => {
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

  test("is not suggested if it differs in a figure, or others are as near", async () => {
    const objectives = "objectives: [{ id: q1-sales, statement: S }]";
    const [figure] = await reference(`${objectives}\nkpis: [{ id: k, name: K, objective: q2-sales }]`);
    expect(figure?.suggestion).toBeUndefined();
    expect(figure?.message).toContain('"q1-sales"');
    const team = "team: [{ id: anna, name: A }, { id: anne, name: B }]";
    const [both] = await reference(`${team}\nplan: { owner: anni }`);
    expect(both?.suggestion).toBeUndefined();
    expect(both?.message).toContain('Did you mean "anna" or "anne"?');
  });

  test("names the nearest first", async () => {
    const team = "team: [{ id: margot, name: A }, { id: marcos, name: B }]";
    const [finding] = await reference(`${team}\nplan: { owner: marco }`);
    expect(finding?.message).toContain('Did you mean "marcos" or "margot"?');
  });
});

describe("a name of a platform that is no id is told with the right one", () => {
  test.each([
    ["Instagram", "instagram"],
    ["X", "x"],
    ["Twitter", "x"],
    ["FB", "facebook"],
    ["Google Business", "google-business"],
    ["You Tube", "you-tube"],
  ])("%s", async (name, id) => {
    const plan = `strategy: { channels: [{ id: a, platform: ${name} }] }`;
    const [finding] = await judge("structure/schema", plan);
    expect(finding?.message).toContain(`Did you mean "${id}"?`);
    expect(finding && suggested(finding)).toEqual([id]);
    expect(finding?.fix).toBeUndefined();
  });

  test("of another id, too", async () => {
    const [finding] = await judge("structure/schema", "plan: { owner: Emma Lindgren }");
    expect(finding?.message).toContain('Did you mean "emma-lindgren"?');
  });
});

describe("a merge key", () => {
  const plan = `x-defaults: &d { id: a, statement: Take orders. }
objectives:
  - <<: *d
    owner: emma
`;

  test("is named on its own line, and what it would merge is not missed", async () => {
    const findings = await judge("structure/schema", plan);
    expect(
      findings.map(({ message, span }) => [message.slice(0, 18), plan.slice(span.start - 10, span.end - 10)]),
    ).toEqual([['The merge key "<<"', "<<"]]);
  });
});

test("a number in place of a text is put in quotes as it is written, and an alias is not", async () => {
  const fixes = async (plan: string) =>
    (await judge("structure/schema", plan)).map(({ fix }) => fix?.map(({ text }) => text));
  expect(await fixes("crisis: { version: 1.10 }")).toEqual([['"1.10"']]);
  expect(await fixes("x-v: &v 1.10\ncrisis: { version: *v }")).toEqual([undefined]);
});

test("no rule changes anything but quotes and comments without asking", async () => {
  const judgement = judgementOf(rules, "strict");
  for (const { examples } of rules) {
    const { findings } = await lintSource(sourceOf(examples.invalid), judgement);
    const fixing = findings.filter(({ fix }) => fix).map(({ rule }) => rule);
    expect(["structure/schema", "structure/unused-suppression"]).toEqual(expect.arrayContaining(fixing));
  }
});

test("a comment that is no directive becomes the one that was meant, if a person agrees", async () => {
  const plan = "smplan: 1\nplan: { title: TBD } # smplan-ignore-line structure/placeholder -- ours\n";
  const findings = await judge("structure/unused-suppression", plan);
  const texts = new Map([[findings[0]?.span.file ?? "", plan]]);
  expect(applyFixes(findings, texts).size).toBe(0);
  const [after] = applyFixes(findings, texts, ({ suggestion }) => suggestion).values();
  expect(after).toBe(plan.replace("smplan-ignore-line", "smplan-disable-line"));
});
