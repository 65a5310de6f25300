import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintWithRule } from "../../support/lint.ts";

const others = languages.filter((language) => language !== "en");

describe.each(others)("in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s has its texts", async (_, rule) => {
    const { summary, why, source } = (await loadMessageFormatter(language)).textsOf(rule);
    for (const text of [summary, why, source]) expect(text.trim()).not.toBe("");
    expect(summary).not.toBe(rule.summary);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is reported in the language",
    async (id, rule) => {
      const english = await lintWithRule(id, rule.examples.invalid);
      const findings = await lintWithRule(id, { plan: rule.examples.invalid, language });
      expect(findings.map(({ span }) => span)).toEqual(english.map(({ span }) => span));
      for (const [index, { message }] of findings.entries()) {
        expect(message).not.toBe(english[index]?.message);
        expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    },
  );
});
