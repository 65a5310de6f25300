import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { judge, judgementOf, sourceOf } from "../../support/lint.ts";

const folder = join(import.meta.dirname, "../../../src/rules");

/** Rules that ask for what a fragment cannot show at once; they are judged by fragments of their own. */
const sayWhatIsMissing = new Set(["structure/section"]);

test("no two rules have the same id", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is where its id says", () => {
    expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  });

  test("speaks of the fragment that fails, with a whole message", async () => {
    const findings = await judge(id, rule.examples.invalid);
    expect(findings).not.toEqual([]);
    for (const { message, related = [] } of findings)
      for (const text of [message, ...related.map((other) => other.message)]) {
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(text).toMatch(/[.?]$/);
      }
  });

  test("has fragments without faults of another kind", async () => {
    const graveRules = rules.filter((other) => other.severity === "error" && other.id !== id);
    const faults = graveRules.filter(({ id: other }) =>
      ["structure/yaml", "structure/schema", "structure/include"].includes(other),
    );
    const judgement = judgementOf(faults, "minimal");
    expect((await lintSource(sourceOf(rule.examples.valid), judgement)).findings).toEqual([]);
    expect((await lintSource(sourceOf(rule.examples.invalid), judgement)).findings).toEqual([]);
  });

  test("points into the text", async () => {
    const source = sourceOf(rule.examples.invalid);
    for (const { span } of await judge(id, rule.examples.invalid)) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(source.main.text.length);
    }
  });

  test("says nothing of an empty plan, unless it asks for sections", async () => {
    if (sayWhatIsMissing.has(id)) return;
    expect(await judge(id, "smplan: 1\n")).toEqual([]);
  });

  test("mends what it offers to mend", async () => {
    const fixes = (await judge(id, rule.examples.invalid)).flatMap(({ fix = [] }) => fix);
    const mended = fixes
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce(
        (text, { span, text: right }) => text.slice(0, span.start) + right + text.slice(span.end),
        rule.examples.invalid,
      );
    if (fixes.length > 0) expect(await judge(id, mended)).toEqual([]);
  });
});
