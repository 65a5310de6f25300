import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { rules } from "../../../src/rules/index.ts";
import { judge } from "../../support/lint.ts";

const others = languages.filter((language) => language !== "en");

/** What a message is filled with: `{count:a|b}` is filled by count. */
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[}:])/g)].map(([, name = ""]) => name))].sort();

describe.each(others)("in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has its page and all its messages",
    async (id, rule) => {
      const words = (await loadMessageFormatter(language)).ruleTexts.get(id);
      expect(Object.keys(words?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
      for (const [key, message] of Object.entries(words?.messages ?? {})) {
        const known = placeholders(rule.messages[key] ?? "");
        expect(placeholders(message).filter((name) => !known.includes(name))).toEqual([]);
        // What a message is about must be in it in every language; a word that agrees with a figure need not be.
        const plain = [...(rule.messages[key] ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        expect(plain.filter((name) => !placeholders(message).includes(name))).toEqual([]);
      }
      for (const text of [words?.summary, words?.why, words?.source]) expect(text?.trim()).toBeTruthy();
      expect(words?.summary).not.toBe(rule.summary);
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks in it", async (id, rule) => {
    const english = await judge(id, rule.examples.invalid);
    const said = await judge(id, { plan: rule.examples.invalid, language });
    expect(said.map(({ span }) => span)).toEqual(english.map(({ span }) => span));
    for (const [index, { message }] of said.entries()) {
      expect(message).not.toBe(english[index]?.message);
      expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });
});
