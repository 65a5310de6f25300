import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Finding, Severity } from "../../../src/diagnostics.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { LintReport } from "../../../src/lint/lint-report.ts";
import { formatRuleMarkdown, formatRulePage } from "../../../src/lint/rule-page.ts";
import { defaultOptions, presetLevels } from "../../../src/lint/rule-settings.ts";
import { madeUpRule } from "./lint-text.ts";

const words = await loadMessages("report", "en");

const finding = (file: string, severity: Severity, start = 0, more: Partial<Finding> = {}): Finding => ({
  rule: "kpis/x",
  severity,
  message: "",
  anchor: "",
  span: { file, start, end: start + 1 },
  ...more,
});
const texts = new Map([
  ["a.yaml", "a: 1\nb: 2\n"],
  ["b.yaml", undefined],
]);

describe("a report", () => {
  const findings = [finding("b.yaml", "info"), finding("a.yaml", "error", 5), finding("b.yaml", "error")];
  const report = new LintReport(["a.yaml", "b.yaml"], findings, texts);

  test("counts its findings by severity", () => {
    expect([report.count("error"), report.count("warning"), report.count("info")]).toEqual([2, 0, 1]);
  });

  test("knows the lines and columns of a place, also in a file without a text", () => {
    const [, second] = findings;
    expect(report.startOf((second as Finding).span)).toEqual({ line: 2, column: 1 });
    expect(report.endOf((second as Finding).span)).toEqual({ line: 2, column: 2 });
    expect(report.startOf({ file: "b.yaml", start: 0, end: 0 })).toEqual({ line: 1, column: 1 });
    expect(report.lineIndex("a.yaml")).toBe(report.lineIndex("a.yaml"));
  });

  test("groups its findings by file, in the order of the findings", () => {
    expect([...report.byFile()]).toEqual([
      ["b.yaml", [findings[0], findings[2]]],
      ["a.yaml", [findings[1]]],
    ]);
  });

  test("can have only its errors", () => {
    const errors = report.errorsOnly();
    expect(errors.findings).toEqual([findings[1], findings[2]]);
    expect(errors.plans).toEqual(report.plans);
    expect(errors.texts).toBe(texts);
  });

  test("builds the data about the run once, and only if it is needed", () => {
    let built = 0;
    const meta = { version: "1", language: "bg", rules: [], absent: new Set<string>() };
    const own = new LintReport([], [], texts, () => {
      built += 1;
      return meta;
    });
    expect(built).toBe(0);
    expect([own.meta(), own.errorsOnly().meta(), own.withFiles((file) => file).meta()]).toEqual([
      meta,
      meta,
      meta,
    ]);
    expect(built).toBe(1);
    expect(report.meta()).toEqual({ version: "", language: "en", rules: [], absent: new Set() });
  });

  test("can have other names for its files, in all places of a finding", () => {
    const span = { file: "a.yaml", start: 0, end: 1 };
    const edits = [{ span, text: "b" }];
    const full = finding("a.yaml", "error", 0, {
      related: [{ message: "M", span }],
      fix: edits,
      suggestion: edits,
    });
    const asked: string[] = [];
    const renamed = new LintReport(["a.yaml"], [full, finding("b.yaml", "info")], texts).withFiles((file) => {
      asked.push(file);
      return `plans/${file}`;
    });
    const own = { file: "plans/a.yaml", start: 0, end: 1 };
    expect(renamed.plans).toEqual(["plans/a.yaml"]);
    expect(renamed.findings).toEqual([
      {
        ...full,
        span: own,
        related: [{ message: "M", span: own }],
        fix: [{ span: own, text: "b" }],
        suggestion: [{ span: own, text: "b" }],
      },
      finding("plans/b.yaml", "info"),
    ]);
    expect([...renamed.texts.keys()]).toEqual(["plans/a.yaml", "plans/b.yaml"]);
    expect(asked.sort()).toEqual(["a.yaml", "b.yaml"]);
  });
});

describe("the page of a rule", () => {
  const rule = madeUpRule({
    id: "bakery/friday",
    severity: "info",
    presets: ["recommended"],
    options: { limit: { type: "integer", description: "", default: 3 } },
    examples: { invalid: "a: 1\nb: 2\n", valid: "c: 3\n" },
    check: () => undefined,
  });
  const texts = {
    summary: "No posts on\u0007 Fridays.",
    why: "We rest.",
    source: "Own, see https://example.org/a.",
    messages: {},
  };
  const page = (one = rule, own = texts) =>
    formatRulePage(one, own, { paint: new Chalk({ level: 0 }), width: 200, words });

  test("has its texts without control characters, and its examples indented", () => {
    const lines = page().split("\n");
    expect(lines[0]).toBe("bakery/friday");
    expect(page()).not.toContain("\u0007");
    expect(page()).toContain(`${words.why}  We rest.`);
    expect(page()).toContain(`${words.source}  Own, see https://example.org/a.`);
    expect(page()).toContain("recommended, strict");
    expect(page()).toContain(words.severity.info);
    expect(lines.filter((line) => line.startsWith("    "))).toEqual(["    a: 1", "    b: 2", "    c: 3"]);
    expect(page()).toContain("limit");
    expect(page()).toMatch(/limit\D*3/);
  });

  test("is at most 90 columns wide", () => {
    const long = page(rule, { ...texts, summary: "word ".repeat(60).trim() });
    expect(Math.max(...long.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(90);
  });

  test("leaves out what the rule does not have", () => {
    const bare = { ...rule, options: undefined, examples: { invalid: "", valid: "" } };
    const text = page(bare, { ...texts, why: "" });
    for (const heading of [words.why, words.options, words.fails, words.passes])
      expect(text).not.toContain(`${heading}  `);
    expect(text).not.toContain("    ");
    expect(text).not.toContain(words.fails);
    expect(text).not.toContain(words.passes);
  });

  test("is a chapter in Markdown, with links in angle brackets and examples as code", () => {
    const markdown = formatRuleMarkdown(rule, texts, words);
    expect(markdown.split("\n\n")[0]).toBe("### bakery/friday");
    expect(markdown).toContain(`**${words.source}:** Own, see <https://example.org/a.>`);
    expect(markdown).toContain("```yaml\na: 1\nb: 2\n```");
    expect(markdown).toContain("```yaml\nc: 3\n```");
    const bare = { ...rule, options: undefined, examples: { invalid: "", valid: "" } };
    const short = formatRuleMarkdown(bare, { ...texts, why: "" }, words);
    for (const part of ["```", words.fails, words.passes, `**${words.why}`, `**${words.options}`])
      expect(short).not.toContain(part);
  });
});

test("a preset sets the level of a rule, unless it is overridden", () => {
  const rule = madeUpRule({ id: "a/b", severity: "info", presets: ["recommended"], check: () => undefined });
  const level = (preset: "minimal" | "recommended" | "strict", overrides?: Record<string, "off" | "error">) =>
    presetLevels([rule], preset, overrides).get("a/b");
  expect([level("minimal"), level("recommended"), level("strict")]).toEqual(["off", "info", "error"]);
  expect([level("strict", { "a/b": "off" }), level("minimal", { "a/b": "error" })]).toEqual(["off", "error"]);
  expect(defaultOptions(rule)).toEqual({});
  expect(defaultOptions(rule)).toBe(defaultOptions(rule));
});
