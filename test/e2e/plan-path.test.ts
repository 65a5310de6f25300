import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics.ts";
import { lintSource } from "../../src/lint/lint-plan.ts";
import { loadPlanSource } from "../../src/plan/load-plan-source.ts";
import { rules } from "../../src/rules/index.ts";
import { lintSettingsFor, lintWithRule } from "../support/lint.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/** Returns a file system with only these files in the current folder. */
function filesIn(texts: Readonly<Record<string, string>>) {
  const contents = new Map(Object.entries(texts).map(([name, text]) => [resolve(name), text]));
  const real = (path: string): string => path;
  const has = (path: string): boolean => contents.has(path);
  const read = (path: string): Buffer => Buffer.from(contents.get(path) ?? "");
  return { exists: has, realPath: real, read };
}

describe("the path of a finding", () => {
  test("for a value consists of keys and list indexes", async () => {
    const [finding] = await lintWithRule(
      "structure/reference",
      "team: [{ id: emma, name: Emma }]\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: emma }\n  - { id: fans, statement: Win fans, owner: bruno }\n",
    );
    expect(finding?.path).toEqual(["objectives", 1, "owner"]);
  });

  test("for an item with a missing field leads to the item", async () => {
    const [finding] = await lintWithRule(
      "kpis/baseline",
      "kpis:\n  - { id: orders, name: Orders, metric: leads, target: { value: 300 } }\n",
    );
    expect(finding?.path?.slice(0, 2)).toEqual(["kpis", 0]);
  });

  test("for a misspelled key leads to its item", async () => {
    const [finding] = await lintWithRule(
      "structure/schema",
      "team:\n  - { id: emma, name: Emma, rol: Baker }\n",
    );
    expect(finding?.path?.slice(0, 2)).toEqual(["team", 0]);
  });

  test("for a missing key includes the key", async () => {
    const [finding] = await lintWithRule("structure/schema", "team:\n  - { id: emma }\n");
    expect(finding?.path).toEqual(["team", 0, "name"]);
  });

  test("is missing if the text is not valid YAML", async () => {
    const [finding] = await lintWithRule("structure/yaml", "team: [\n");
    expect(finding).toBeDefined();
    expect(finding?.path).toBeUndefined();
  });
});

describe("in an included section", () => {
  const plan =
    "smplan: 1\nteam: { $include: team.yaml }\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: bruno }\n";
  const team = "- { id: emma }\n- { id: lili, name: Lili, hoursPerWeek: many }\n";

  async function findingsOfPlan(): Promise<readonly Finding[]> {
    const settings = lintSettingsFor(rules, "strict");
    const files = filesIn({ "smplan.yaml": plan, "team.yaml": team });
    return (await lintSource(loadPlanSource("smplan.yaml", { files }), settings)).findings;
  }

  test("the path starts at the root of the plan, and the file is the file of the section", async () => {
    const schema = (await findingsOfPlan()).filter(({ rule }) => rule === "structure/schema");
    expect(schema.map(({ path, span }) => [path, span.file])).toEqual([
      [["team", 0, "name"], "team.yaml"],
      [["team", 1, "hoursPerWeek"], "team.yaml"],
    ]);
  });
});

test("the json format includes it", async () => {
  const cwd = folder({
    "smplan.yaml":
      "smplan: 1\nteam: [{ id: emma, name: Emma }]\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: bruno }\n",
  });
  const { out } = await runSmplan(["lint", "--format", "json"], { cwd });
  const { findings } = JSON.parse(out) as { findings: { rule: string; path?: unknown }[] };
  const reference = findings.find(({ rule }) => rule === "structure/reference");
  expect(reference?.path).toEqual(["objectives", 0, "owner"]);
});
