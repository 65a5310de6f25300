import { Vocabulary } from "../../src/catalog/vocabulary.ts";
import type { Finding } from "../../src/diagnostics.ts";
import { loadMessageFormatter } from "../../src/i18n/message-formatter.ts";
import type { LintSettings } from "../../src/lint/lint-settings.ts";
import type { PresetName, Rule } from "../../src/lint/rule.ts";
import { presetLevels } from "../../src/lint/rule-settings.ts";
import { FRAGMENT_DATE, fragmentSource, lintFragment } from "../../src/lint/testing/lint-fragment.ts";
import type { PlanFragment } from "../../src/lint/testing/test-cases.ts";
import { rules as allRules } from "../../src/rules/index.ts";

const englishFormatter = await loadMessageFormatter("en");

export { fragmentSource as sourceOf };

/** Returns the findings of one rule for a plan or a fragment. */
export async function lintWithRule(id: string, fragment: string | PlanFragment): Promise<Finding[]> {
  const input = typeof fragment === "string" ? { plan: fragment } : fragment;
  return (await lintFragment(ruleOf(id), input, { otherRules: otherRulesFor(id) })).findings;
}

/** Returns a built-in rule by its id. Throws if there is none. */
export function ruleOf(id: string): Rule {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** Returns the other rules that a rule needs: the rules on suppression comments need the suppressed rules. */
export function otherRulesFor(id: string): readonly Rule[] {
  return id.includes("suppression") ? allRules : [];
}

/**
 * Returns the settings that lint with these rules at the severities of a preset, and with default options.
 */
export function lintSettingsFor(
  rules: readonly Rule[],
  preset: PresetName,
  today = FRAGMENT_DATE,
): LintSettings {
  return {
    rules,
    levels: presetLevels(rules, preset),
    options: new Map(),
    vocabulary: new Vocabulary(),
    today,
    formatter: () => englishFormatter,
  };
}

/** Returns the messages of one rule for a plan or a fragment. */
export async function messagesOf(id: string, fragment: string | PlanFragment): Promise<string[]> {
  return (await lintWithRule(id, fragment)).map((finding) => finding.message);
}
