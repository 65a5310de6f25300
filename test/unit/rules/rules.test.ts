import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor, lintWithRule, sourceOf } from "../../support/lint.ts";

const folder = join(import.meta.dirname, "../../../src/rules");

/** Rules that ask for missing sections have other test cases. */
const asksForSections = new Set(["structure/section"]);

test("rule ids are unique", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is in the file of its id", () => {
    expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  });

  test("reports its invalid example, with a complete message", async () => {
    const findings = await lintWithRule(id, rule.examples.invalid);
    expect(findings).not.toEqual([]);
    for (const { message, related = [] } of findings)
      for (const text of [message, ...related.map((other) => other.message)]) {
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(text).toMatch(/[.?]$/);
      }
  });

  test("has examples without problems of other kinds", async () => {
    const errorRules = rules.filter((other) => other.severity === "error" && other.id !== id);
    const otherErrorRules = errorRules.filter(({ id: other }) =>
      ["structure/yaml", "structure/schema", "structure/include"].includes(other),
    );
    const settings = lintSettingsFor(otherErrorRules, "minimal");
    expect((await lintSource(sourceOf(rule.examples.valid), settings)).findings).toEqual([]);
    expect((await lintSource(sourceOf(rule.examples.invalid), settings)).findings).toEqual([]);
  });

  test("has positions in the text", async () => {
    const source = sourceOf(rule.examples.invalid);
    for (const { span } of await lintWithRule(id, rule.examples.invalid)) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(source.main.text.length);
    }
  });

  test("reports nothing in an empty plan, unless it asks for sections", async () => {
    if (asksForSections.has(id)) return;
    expect(await lintWithRule(id, "smplan: 1\n")).toEqual([]);
  });

  test("fixes the problems that it offers to fix", async () => {
    const fixes = (await lintWithRule(id, rule.examples.invalid)).flatMap(({ fix = [] }) => fix);
    const fixed = fixes
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce(
        (text, { span, text: right }) => text.slice(0, span.start) + right + text.slice(span.end),
        rule.examples.invalid,
      );
    if (fixes.length > 0) expect(await lintWithRule(id, fixed)).toEqual([]);
  });
});
