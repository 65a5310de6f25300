import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputFiles } from "../../../src/platform/input-files.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import type { ServiceRuntime } from "../../../src/platform/service-runtime.ts";
import { lintContext } from "../../../src/services/lint/lint-context.ts";
import { Workspace } from "../../../src/services/project/workspace.ts";
import { PlanRenderer } from "../../../src/services/render/plan-renderer.ts";

/** Returns a runtime whose current folder differs from the folder of this process, and contains a plan. */
function runtimeInOtherFolder(): ServiceRuntime {
  const cwd = mkdtempSync(join(tmpdir(), "smplan-workspace-"));
  mkdirSync(join(cwd, "spring"));
  writeFileSync(join(cwd, "smplan.config.yaml"), "rules: { structure/unique-id: 'off' }\n");
  const plan = [
    "smplan: 1",
    "plan: { title: Spring, language: en, brand: { logo: logo.svg } }",
    "team: { $include: team.yaml }",
    "measurement: { results: results.csv }",
    "kpis: [{ id: orders, name: Orders, metric: leads, baseline: { value: 1 }, target: { value: 9 } }]",
  ];
  writeFileSync(join(cwd, "spring/smplan.yaml"), `${plan.join("\n")}\n`);
  writeFileSync(join(cwd, "spring/team.yaml"), "[{ id: ana, name: Ana }, { id: ana, name: Ben }]\n");
  writeFileSync(join(cwd, "spring/results.csv"), "date,kpi,value\n2027-01-31,orders,7\n");
  writeFileSync(join(cwd, "spring/logo.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const inputs = new InputFiles(nodeFileSystem);
  return { cwd, env: {}, files: inputs, inputs, now: () => new Date("2027-03-01T10:00:00Z") };
}

test("paths of plans are relative to the current folder of the runtime", async () => {
  const runtime = runtimeInOtherFolder();
  const workspace = new Workspace(runtime);
  const { source, root, diagnostics, validSections } = await workspace.open("spring/smplan.yaml");
  expect(root).toBe(runtime.cwd);
  expect(diagnostics).toEqual([]);
  expect(validSections.team.map(({ name }) => name)).toEqual(["Ana", "Ben"]);
  expect(source.documents.map(({ file }) => file)).toEqual(["spring/smplan.yaml", "spring/team.yaml"]);
  expect(runtime.inputs.paths).toContain(join(runtime.cwd, "spring/results.csv"));
});

test("the configuration of a plan is found from the current folder of the runtime", async () => {
  const runtime = runtimeInOtherFolder();
  const workspace = new Workspace(runtime, { preset: "strict" });
  const source = await workspace.read("spring/smplan.yaml");
  const { findings } = await workspace.lint(source, await lintContext({}, runtime));
  const rules = findings.map(({ rule }) => rule);
  expect(rules).toContain("kpis/linked");
  expect(rules).not.toContain("structure/unique-id");
});

test("a document has the results and the logo of a plan in the current folder of the runtime", async () => {
  const runtime = runtimeInOtherFolder();
  const html = await new PlanRenderer(runtime, {}).render("spring/smplan.yaml", "html");
  expect(html).toContain("data:image/svg+xml");
  expect(html).toContain("January 31, 2027");
});
