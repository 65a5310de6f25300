import { describe, expect, test } from "vitest";
import { uiLanguage, unsupportedLanguageVariable } from "../../../src/i18n/ui-language.ts";

describe("the language of messages", () => {
  test.each([
    ["es", { SMPLAN_LANG: "bg", LANG: "en_US.UTF-8" }, "en", "es"],
    [undefined, { SMPLAN_LANG: "bg", LANG: "es_ES.UTF-8" }, "en", "bg"],
    [undefined, { SMPLAN_LANG: "bg-BG", LC_ALL: "es_ES.UTF-8" }, undefined, "bg"],
    [undefined, { SMPLAN_LANG: "", LANG: "es_ES.UTF-8" }, "bg", "es"],
    [undefined, { SMPLAN_LANG: "tlh", LANG: "es_ES.UTF-8" }, "bg", "es"],
    [undefined, { LC_ALL: "bg_BG.UTF-8", LC_MESSAGES: "es_ES", LANG: "en_US" }, undefined, "bg"],
    [undefined, { LC_MESSAGES: "es_ES", LANG: "en_US" }, undefined, "es"],
    [undefined, { LANG: "de_DE.UTF-8" }, "bg", "en"],
    [undefined, { LANG: "C.UTF-8" }, "bg", "bg"],
    [undefined, { LC_ALL: "POSIX" }, "es", "es"],
    [undefined, {}, "es", "es"],
    [undefined, {}, "de", "en"],
    [undefined, {}, undefined, "en"],
  ])("with --language %s, %j and a plan in %s is %s", (requested, env, planLanguage, language) => {
    expect(uiLanguage(requested, { env }, planLanguage)).toBe(language);
  });

  test("an unsupported value of SMPLAN_LANG is reported", () => {
    expect(unsupportedLanguageVariable({ env: { SMPLAN_LANG: "tlh" } })).toBe("tlh");
    expect(unsupportedLanguageVariable({ env: { SMPLAN_LANG: "es" } })).toBeUndefined();
    expect(unsupportedLanguageVariable({ env: {} })).toBeUndefined();
  });
});
