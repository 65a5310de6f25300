import { describe, expect, test } from "vitest";
import { readMessages } from "../../../src/build/messages.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import type { Rule } from "../../../src/lint/rule.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintWithRule } from "../../support/lint.ts";

interface RuleTexts {
  messages?: object;
}

const others = languages.filter((language) => language !== "en");

/** Returns the rules whose texts and messages are all translated. The others are reported in English. */
function translatedRules(language: string): (readonly [id: string, rule: Rule])[] {
  const texts = (readMessages(language, "rules") ?? {}) as Record<string, Record<string, RuleTexts>>;
  return rules.flatMap((rule) => {
    const [section = "", name = ""] = rule.id.split("/");
    const own = texts[section]?.[name];
    const keys = own && [...Object.keys(own), ...Object.keys(own.messages ?? {})];
    const wanted = ["summary", "why", "source", ...Object.keys(rule.messages)];
    return wanted.every((key) => keys?.includes(key)) ? [[rule.id, rule] as const] : [];
  });
}

describe.each(others)("in %s", (language) => {
  const translated = translatedRules(language);

  test("most rules are translated", () => {
    expect(translated.length).toBeGreaterThan(0.8 * rules.length);
  });

  test.each(translated)("%s has its texts", async (_, rule) => {
    const { summary, why, source } = (await loadMessageFormatter(language)).textsOf(rule);
    for (const text of [summary, why, source]) expect(text.trim()).not.toBe("");
    expect(summary).not.toBe(rule.summary);
  });

  test.each(translated)("%s is reported in the language", async (id, rule) => {
    const english = await lintWithRule(id, rule.examples.invalid);
    const findings = await lintWithRule(id, { plan: rule.examples.invalid, language });
    expect(findings.map(({ span }) => span)).toEqual(english.map(({ span }) => span));
    for (const [index, { message }] of findings.entries()) {
      expect(message).not.toBe(english[index]?.message);
      expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });
});
