import { describe, expect, test } from "vitest";
import { LintReport } from "../../../src/lint/lint-report.ts";
import { presetLevels, type RuleLevel } from "../../../src/lint/rule-settings.ts";
import { planScoreOf, sectionScores } from "../../../src/lint/score.ts";
import { rules } from "../../../src/rules/index.ts";
import { madeUpRule, readRules } from "./lint-text.ts";

const kpiRules = rules.filter(({ id }) => id.startsWith("kpis/"));
const settings = { rules, levels: presetLevels(kpiRules, "recommended") };
/** The rules that run on a plan with KPIs only. */
const on = kpiRules.filter(
  (rule) => rule.presets.includes("recommended") && "reads" in rule && rule.reads[0] === "kpis",
).length;
const finding = (rule: string, severity: "error" | "warning" | "info") => ({
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

const check = () => undefined;
const three = ["kpis/one", "kpis/two", "team/one"].map((id) => madeUpRule({ id, check }));
const levels = (level: RuleLevel = "warning") => new Map(three.map(({ id }) => [id, level]));

describe("the score of a plan", () => {
  const scoreOf = (findings: ReturnType<typeof finding>[], skipped: string[] = [], level?: RuleLevel) =>
    planScoreOf(
      { findings, present: new Set(["kpis", "team"] as const), skipped: new Set(skipped) },
      { rules: three, levels: levels(level) },
    );

  test("is rounded down, so that only a plan without findings has 100", () => {
    const many = Array.from({ length: 201 }, (_, index) => madeUpRule({ id: `kpis/r${index}`, check }));
    const score = planScoreOf(
      { findings: [finding("kpis/r7", "info")], present: new Set(["kpis"] as const) },
      { rules: many, levels: new Map(many.map(({ id }) => [id, "info"])) },
    );
    expect(score).toEqual({ score: 99, errors: 0, warnings: 0 });
    expect(scoreOf([finding("kpis/one", "error")])).toEqual({ score: 66, errors: 1, warnings: 0 });
  });

  test("does not count rules that could not run", () => {
    expect(scoreOf([finding("kpis/one", "error")], ["team/one"])?.score).toBe(50);
    expect(scoreOf([finding("team/one", "error")], ["team/one"])?.score).toBe(100);
  });

  test("is unknown if no rule could run", () => {
    expect(scoreOf([], ["kpis/one", "kpis/two", "team/one"])).toBeUndefined();
    expect(scoreOf([], ["kpis/one", "kpis/two"])?.score).toBe(100);
  });

  test("is 100 if all rules are off", () => {
    expect(scoreOf([], [], "off")?.score).toBe(100);
  });

  test("is unknown for an unreadable plan, although the rule about this reports it", () => {
    const all = [...three, ...readRules];
    const score = planScoreOf(
      { findings: [], present: new Set<"kpis">(), skipped: new Set(three.map(({ id }) => id)) },
      { rules: all, levels: new Map(all.map(({ id }) => [id, "error"])) },
    );
    expect(score).toBeUndefined();
  });
});

describe("the scores of sections", () => {
  const scores = (
    findings: ReturnType<typeof finding>[],
    { absent = [] as string[], skipped = [] as string[] } = {},
  ) =>
    sectionScores(
      new LintReport([], findings, new Map(), () => ({
        version: "",
        language: "en",
        absent: new Set(absent),
        skipped: new Set(skipped),
        rules: [...three, madeUpRule({ id: "kpis/off", check })].map((rule) => ({
          rule,
          level: rule.id === "kpis/off" ? "off" : "warning",
          words: rule,
        })),
      })),
    );

  test("are the percentages of their rules without findings, rounded", () => {
    expect(scores([finding("kpis/one", "info"), finding("kpis/one", "info")])).toEqual([
      { section: "kpis", score: 50, findings: 2 },
      { section: "team", score: 100, findings: 0 },
    ]);
  });

  test("are missing for sections with a rule that could not run", () => {
    expect(scores([], { skipped: ["kpis/one"] })).toEqual([
      { section: "kpis", findings: 0 },
      { section: "team", score: 100, findings: 0 },
    ]);
  });

  test("are missing for incomplete and for missing sections", () => {
    const parts = [
      madeUpRule({ id: "governance/accounts", check, reads: ["accounts"] }),
      madeUpRule({ id: "governance/current", check, reads: ["plan"] }),
      madeUpRule({ id: "crisis/manual", check, reads: "all" }),
      madeUpRule({ id: "kpis/one", check, reads: ["kpis"] }),
      madeUpRule({ id: "kpis/campaigns", check, reads: ["campaigns"] }),
    ];
    const meta = {
      version: "",
      language: "en",
      absent: new Set(["accounts", "crisis", "campaigns"]),
      rules: parts.map((rule) => ({ rule, level: "warning" as const, words: rule })),
    };
    const report = new LintReport([], [finding("crisis/manual", "error")], new Map(), () => meta);
    expect(sectionScores(report)).toEqual([
      { section: "governance", findings: 0 },
      { section: "crisis", findings: 1 },
      { section: "kpis", score: 100, findings: 0 },
    ]);
  });

  test("leave out sections that no plan has, unless they have findings", () => {
    expect(scores([], { absent: ["kpis"] }).map(({ section }) => section)).toEqual(["team"]);
    const found = scores([finding("kpis/one", "info")], { absent: ["kpis"] });
    expect(found.map(({ section }) => section)).toEqual(["kpis", "team"]);
    const unknown = scores([], { absent: ["kpis"], skipped: ["kpis/one"] });
    expect(unknown.map(({ section }) => section)).toEqual(["kpis", "team"]);
  });
});
