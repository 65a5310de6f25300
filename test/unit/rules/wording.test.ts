import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintWithRule } from "../../support/lint.ts";

const others = languages.filter((language) => language !== "en");

/** Returns the placeholders of a message: `{count:a|b}` has the placeholder `count`. */
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[}:])/g)].map(([, name = ""]) => name))].sort();

describe.each(others)("in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has its texts and all its messages",
    async (id, rule) => {
      const words = (await loadMessageFormatter(language)).ruleTexts.get(id);
      expect(Object.keys(words?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
      for (const [key, message] of Object.entries(words?.messages ?? {})) {
        const known = placeholders(rule.messages[key] ?? "");
        expect(placeholders(message).filter((name) => !known.includes(name))).toEqual([]);
        // Every plain placeholder must occur in every language; a word that agrees with a number is optional.
        const plain = [...(rule.messages[key] ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        expect(plain.filter((name) => !placeholders(message).includes(name))).toEqual([]);
      }
      for (const text of [words?.summary, words?.why, words?.source]) expect(text?.trim()).toBeTruthy();
      expect(words?.summary).not.toBe(rule.summary);
    },
  );

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
