import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics.ts";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import { rules } from "../../src/rules/index.ts";
import { judge, judgementOf } from "../support/lint.ts";
import { folder, smplan } from "../support/run.ts";

/** Files that are nowhere but here. */
function filesIn(texts: Readonly<Record<string, string>>) {
  const real = (path: string): string => path;
  const has = (path: string): boolean => path in texts;
  const read = (path: string): Buffer => Buffer.from(texts[path] ?? "");
  return { exists: has, realPath: real, read };
}

describe("a finding says the way to what is at fault", () => {
  test("a value, by keys and the numbers of items", async () => {
    const [finding] = await judge(
      "structure/reference",
      "team: [{ id: emma, name: Emma }]\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: emma }\n  - { id: fans, statement: Win fans, owner: bruno }\n",
    );
    expect(finding?.path).toEqual(["objectives", 1, "owner"]);
  });

  test("a thing as a whole, where something of it is missing", async () => {
    const [finding] = await judge(
      "kpis/baseline",
      "kpis:\n  - { id: orders, name: Orders, metric: leads, target: { value: 300 } }\n",
    );
    expect(finding?.path?.slice(0, 2)).toEqual(["kpis", 0]);
  });

  test("a key that is spelled otherwise, where it stands", async () => {
    const [finding] = await judge("structure/schema", "team:\n  - { id: emma, name: Emma, rol: Baker }\n");
    expect(finding?.path?.slice(0, 2)).toEqual(["team", 0]);
  });

  test("a key that is missing, where it would be", async () => {
    const [finding] = await judge("structure/schema", "team:\n  - { id: emma }\n");
    expect(finding?.path).toEqual(["team", 0, "name"]);
  });

  test("none where the text itself is at fault", async () => {
    const [finding] = await judge("structure/yaml", "team: [\n");
    expect(finding).toBeDefined();
    expect(finding?.path).toBeUndefined();
  });
});

describe("in an included section", () => {
  const plan =
    "smplan: 1\nteam: { $include: team.yaml }\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: bruno }\n";
  const team = "- { id: emma }\n- { id: lili, name: Lili, hoursPerWeek: many }\n";

  async function found(): Promise<readonly Finding[]> {
    const judgement = judgementOf(rules, "strict");
    return (
      await lintPlan("smplan.yaml", judgement, { files: filesIn({ "smplan.yaml": plan, "team.yaml": team }) })
    ).findings;
  }

  test("the way begins at the plan's root, and the file is the section's own", async () => {
    const schema = (await found()).filter(({ rule }) => rule === "structure/schema");
    expect(schema.map(({ path, span }) => [path, span.file])).toEqual([
      [["team", 0, "name"], "team.yaml"],
      [["team", 1, "hoursPerWeek"], "team.yaml"],
    ]);
  });
});

test("the json format has it", () => {
  const cwd = folder({
    "smplan.yaml":
      "smplan: 1\nteam: [{ id: emma, name: Emma }]\nobjectives:\n  - { id: orders, statement: Take 300 orders, owner: bruno }\n",
  });
  const { out } = smplan(["lint", "--format", "json"], { cwd });
  const { findings } = JSON.parse(out) as { findings: { rule: string; path?: unknown }[] };
  const reference = findings.find(({ rule }) => rule === "structure/reference");
  expect(reference?.path).toEqual(["objectives", 0, "owner"]);
});
