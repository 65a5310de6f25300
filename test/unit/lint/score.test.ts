import { expect, test } from "vitest";
import { presetLevels } from "../../../src/lint/rule-settings.ts";
import { planScoreOf } from "../../../src/lint/score.ts";
import { rules } from "../../../src/rules/index.ts";

const kpiRules = rules.filter(({ id }) => id.startsWith("kpis/"));
const settings = { rules, levels: presetLevels(kpiRules, "recommended") };
const on = kpiRules.filter((rule) => rule.presets.includes("recommended")).length;
const finding = (rule: string, severity: "error" | "warning") => ({
  rule,
  severity,
  message: "",
  anchor: "",
  span: { file: "smplan.yaml", start: 0, end: 0 },
});

test("a plan without findings has 100", () => {
  const score = planScoreOf({ findings: [], present: new Set(["kpis"]) }, settings);
  expect(score).toEqual({ score: 100, errors: 0, warnings: 0 });
});

test("a rule with two findings counts once in the score and twice in the numbers", () => {
  const findings = [finding("kpis/baseline", "warning"), finding("kpis/baseline", "warning")];
  const score = planScoreOf({ findings, present: new Set(["kpis"]) }, settings);
  expect(score).toEqual({ score: Math.floor((100 * (on - 1)) / on), errors: 0, warnings: 2 });
});

test("a missing section that no rule requires does not change the score", () => {
  const both = { rules, levels: presetLevels(rules, "recommended") };
  const findings = [finding("kpis/baseline", "error")];
  const kpisOnly = planScoreOf({ findings, present: new Set(["kpis"]) }, both);
  const allSections = planScoreOf({ findings, present: new Set(["kpis", "crisis", "budget"]) }, both);
  expect(kpisOnly?.score).toBeLessThan(allSections?.score ?? 0);
});
