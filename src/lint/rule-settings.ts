import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Severity } from "../diagnostics.ts";
import type { OptionSchemas, OptionValues, PresetName, Rule } from "./rule.ts";

export type RuleLevel = Severity | "off";

/** How grave each rule's findings are; a rule that is not named is off. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** What a configuration decides about the rules. */
export interface RuleSettings {
  /** The built-in rules, and those of the team's own. */
  rules: readonly Rule[];
  levels: RuleLevels;
  /** The options of rules that are set otherwise than by default. */
  options: ReadonlyMap<string, OptionValues<OptionSchemas>>;
  vocabulary: Vocabulary;
  /** Plugins that were not loaded: a rule that is not known may be theirs. */
  skippedPlugins?: readonly string[];
}

/** The levels a preset gives each rule, with single rules set otherwise. */
export function presetLevels(
  rules: readonly Rule[],
  preset: PresetName,
  overrides: Readonly<Record<string, RuleLevel>> = {},
): RuleLevels {
  return new Map(rules.map((rule) => [rule.id, overrides[rule.id] ?? presetLevel(rule, preset)]));
}

/**
 * Whether what a rule finds keeps a part of the plan from being read. Such a problem is always an error: a plan that was
 * not read must never look as if nothing were wrong with it.
 */
export function reportsReadErrors(rule: Rule): boolean {
  return "diagnosticKind" in rule && (rule.diagnosticKind === "yaml" || rule.diagnosticKind === "include");
}

/** The level a preset gives a rule. */
export function presetLevel(rule: Rule, preset: PresetName): RuleLevel {
  if (preset === "strict") return "error";
  return rule.presets.includes(preset) ? rule.severity : "off";
}

const defaultOptionsByRule = new WeakMap<Rule, OptionValues<OptionSchemas>>();

/** The values of a rule's options where nobody sets them. */
export function defaultOptions(rule: Rule): OptionValues<OptionSchemas> {
  const known = defaultOptionsByRule.get(rule);
  if (known) return known;
  const pairs = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  const values = Object.fromEntries(pairs) as OptionValues<OptionSchemas>;
  defaultOptionsByRule.set(rule, values);
  return values;
}
