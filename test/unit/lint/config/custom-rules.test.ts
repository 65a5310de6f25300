import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../../../src/diagnostics.ts";
import { ConfigLoader } from "../../../../src/lint/config/config-loader.ts";
import { ruleTestCases } from "../../../../src/lint/config/load-custom-rules.ts";
import type { CheckRule } from "../../../../src/lint/rule.ts";
import { nodeFileSystem } from "../../../../src/platform/node-file-system.ts";
import { folder } from "../../../support/run.ts";
import { lintText, madeUpRule, readRules, shortFindings } from "../lint-text.ts";

const builtIn = [madeUpRule({ id: "kpis/known", check: () => undefined }), ...readRules];

/** Returns the rule `bakery/rule` that a configuration declares with these lines. */
async function declared(lines: string, id = "bakery/rule"): Promise<{ rule: CheckRule; file: string }> {
  const file = join(
    folder({ "smplan.config.yaml": `customRules:\n  ${id}:\n${lines.replace(/^/gm, "    ")}\n` }),
    "smplan.config.yaml",
  );
  const { rules } = await new ConfigLoader(nodeFileSystem, builtIn).configFor(
    file.replace("smplan.config.yaml", "smplan.yaml"),
  );
  return { rule: rules.at(-1) as CheckRule, file };
}

async function findingsOf(lines: string, plan: string): Promise<string[]> {
  const { rule } = await declared(lines);
  const text = `smplan: 1\n${plan}`;
  return shortFindings((await lintText(text, [rule])).findings, text).map((line) =>
    line.replace("bakery/rule ", ""),
  );
}

async function errorOf(lines: string, id?: string): Promise<string> {
  const error = await declared(lines, id).catch((thrown) => thrown);
  if (!(error instanceof UserError)) throw new Error("the configuration is valid");
  return error.message.replace(/^.*smplan\.config\.yaml:/, "");
}

// A first schema takes a multiple of the time of the next ones, on a busy machine more than the limit.
beforeAll(() => void new Ajv2020().compile({ type: "object" }));

describe("a declared rule", () => {
  const budget = "given: campaigns.*\nassert: budget <= 5000\nmessage: '{name} has {budget}, of {nothing}.'";

  test("reports the items for which its assertion does not hold, at the key", async () => {
    const plan =
      "campaigns:\n  - { id: a, name: A, budget: 6000 }\n  - { id: b, name: B, budget: 5000 }\n  -\n    id: c\n    name: C\n    budget: 7000\n";
    expect(await findingsOf(budget, plan)).toEqual(["3 A has 6,000, of –.", "8 C has 7,000, of –."]);
  });

  test("reports only items for which its condition holds", async () => {
    const lines = `${budget}\nwhen: kpis is present`;
    const plan =
      "campaigns:\n  - { id: a, name: A, budget: 6000 }\n  - { id: b, name: B, budget: 6000, kpis: [k] }\n";
    expect(await findingsOf(lines, plan)).toEqual(["4 B has 6,000, of –."]);
  });

  test("reports single values with their key", async () => {
    const lines = "given: plan.title\nassert: . matches ^[A-Z]\nmessage: '\"{value}\" is small.'";
    expect(await findingsOf(lines, "plan:\n  organization: x\n  title: spring\n")).toEqual([
      '4 "spring" is small.',
    ]);
    expect(await findingsOf(lines, "plan: { title: Spring }\n")).toEqual([]);
    expect(await findingsOf(lines, "plan: { organization: x }\n")).toEqual([]);
    expect(await findingsOf(lines, "plan: { title: }\n")).toEqual([]);
  });

  test("can be about keys of the team", async () => {
    const lines = "given: x-shops.*\nassert: rent < 10\nmessage: '{name} is expensive.'";
    expect(await findingsOf(lines, "x-shops: [{ name: A, rent: 20 }, { name: B, rent: 5 }]\n")).toEqual([
      "2 A is expensive.",
    ]);
  });

  test("can assert a JSON Schema", async () => {
    const lines = "given: kpis.*\nassert: { required: [owner] }\nmessage: '{id} has no owner.'";
    expect(await findingsOf(lines, "kpis: [{ id: k, name: K }, { id: l, name: L, owner: emma }]\n")).toEqual([
      "2 k has no owner.",
    ]);
  });

  test("has its severity and texts, or defaults", async () => {
    const { rule, file } = await declared(budget);
    expect(rule).toMatchObject({
      id: "bakery/rule",
      definedBy: "configuration",
      severity: "warning",
      presets: ["minimal", "recommended"],
      summary: "Of campaigns.*: budget <= 5000.",
      why: "",
      source: `${file}:2`,
      reads: ["campaigns"],
      examples: { invalid: "", valid: "" },
    });
    const own = await declared(`${budget}\nseverity: info\nsummary: S\nwhy: W`);
    expect(own.rule).toMatchObject({ severity: "info", summary: "S", why: "W" });
    const off = await declared(`${budget}\nseverity: off`);
    expect(off.rule).toMatchObject({ severity: "warning", presets: [] });
    const schema = await declared("given: x-a.*\nassert: { type: object }\nmessage: M");
    expect(schema.rule).toMatchObject({ reads: "all", summary: "Of x-a.*: what the configuration asserts." });
  });

  test("has test cases, as mappings or as texts", async () => {
    const { rule, file } = await declared(
      `${budget}\nfailing:\n  - { campaigns: [{ id: a }] }\n  - 'campaigns: []'\npassing: ['plan: {}']`,
    );
    expect(ruleTestCases(rule)).toEqual([
      { plan: "campaigns:\n  - id: a\n", isInvalid: true, number: 1, location: `${file}:7` },
      { plan: "campaigns: []", isInvalid: true, number: 2, location: `${file}:8` },
      { plan: "plan: {}", isInvalid: false, number: 1, location: `${file}:9` },
    ]);
    expect(rule.examples).toEqual({ invalid: "campaigns:\n  - id: a\n", valid: "plan: {}" });
  });

  test("is tested with its examples if it is a rule of a module", () => {
    const rule = madeUpRule({
      source: "here",
      examples: { invalid: "a: 1", valid: "" },
      check: () => undefined,
    });
    expect(ruleTestCases(rule)).toEqual([{ plan: "a: 1", isInvalid: true, number: 1, location: "here" }]);
  });
});

describe("a declared rule is rejected", () => {
  test.each<[string, string, string, string?]>([
    ["an invalid id", "given: kpis.*\nassert: unit is present\nmessage: M", '"acme/rule"', "rule"],
    ["the id of another rule", "given: kpis.*\nassert: unit is present\nmessage: M", "2:3: ", "kpis/known"],
    ["an unknown section", "given: kpi.*\nassert: unit is present\nmessage: M", "3:12: "],
    ["a section that is similar to none", "given: nonsense.*\nassert: unit is present\nmessage: M", "3:12: "],
    ["a path that leads to nothing", "given: kpis.unit\nassert: unit is present\nmessage: M", "3:12: "],
    ["a text that is no comparison", "given: kpis.*\nassert: unit\nmessage: M", "4:13: "],
    ["an invalid condition", "given: kpis.*\nwhen: unit\nassert: unit is present\nmessage: M", "4:11: "],
    ["a schema that is not valid", "given: kpis.*\nassert: { type: nonsense }\nmessage: M", "4:5: "],
    [
      "a condition that is too long",
      `given: kpis.*\nassert: name is ${"a".repeat(1000)}\nmessage: M`,
      "1,000",
    ],
  ])("because of %s", async (_, lines, part, id) => {
    expect(await errorOf(lines, id)).toContain(part);
  });
});
