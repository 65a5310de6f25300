import { Vocabulary } from "../../src/catalog/vocabulary.ts";
import type { Finding } from "../../src/diagnostics.ts";
import { englishFormatter } from "../../src/i18n/message-formatter.ts";
import type { PresetName, Rule } from "../../src/lint/rule.ts";
import { presetLevels } from "../../src/lint/rule-settings.ts";
import type { LintSettings } from "../../src/lint/run-rules.ts";
import { FRAGMENT_DATE, fragmentSource, lintFragment } from "../../src/lint/testing/lint-fragment.ts";
import type { PlanFragment } from "../../src/lint/testing/test-cases.ts";
import { rules as allRules } from "../../src/rules/index.ts";

export { fragmentSource as sourceOf };

/** What one rule alone says about a plan, or a fragment of one. */
export async function judge(id: string, fragment: string | PlanFragment): Promise<Finding[]> {
  const given = typeof fragment === "string" ? { plan: fragment } : fragment;
  return (await lintFragment(ruleOf(id), given, { otherRules: besideOf(id) })).findings;
}

/** A built-in rule by its id. */
export function ruleOf(id: string): Rule {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** What comments suppress is told only with the rules that they suppress. */
export function besideOf(id: string): readonly Rule[] {
  return id.includes("suppression") ? allRules : [];
}

/** Rules at the severities of a preset, with nothing set otherwise. */
export function judgementOf(rules: readonly Rule[], preset: PresetName, today = FRAGMENT_DATE): LintSettings {
  return {
    rules,
    levels: presetLevels(rules, preset),
    options: new Map(),
    vocabulary: new Vocabulary(),
    today,
    formatter: englishFormatter,
  };
}

/** The messages of one rule alone about a plan, or a fragment of one. */
export async function messagesOf(id: string, fragment: string | PlanFragment): Promise<string[]> {
  return (await judge(id, fragment)).map((finding) => finding.message);
}
