import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Severity } from "../diagnostics.ts";
import type { OptionSchemas, OptionValues, PresetName, Rule } from "./rule.ts";

/** The severity of a rule's findings, or `off`. */
export type RuleLevel = Severity | "off";

/** The level of each rule, by id. A rule that is missing is off. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** The settings of a configuration for the rules. */
export interface RuleSettings {
  /** The built-in and custom rules. */
  rules: readonly Rule[];
  levels: RuleLevels;
  /** The options of the rules for which a configuration sets any, by rule id. */
  options: ReadonlyMap<string, OptionValues<OptionSchemas>>;
  vocabulary: Vocabulary;
  /** The plugins that were not loaded. Unknown rules may belong to them. */
  skippedPlugins?: readonly string[];
}

/** Returns the levels of the rules in a preset, with overrides for single rules. */
export function presetLevels(
  rules: readonly Rule[],
  preset: PresetName,
  overrides: Readonly<Record<string, RuleLevel>> = {},
): RuleLevels {
  return new Map(rules.map((rule) => [rule.id, overrides[rule.id] ?? presetLevel(rule, preset)]));
}

/**
 * Returns whether a rule's findings mean that a part of the plan could not be read. They are always errors: a
 * plan that was not read must not appear to be free of problems.
 */
export function reportsReadErrors(rule: Rule): boolean {
  return "diagnosticKind" in rule && (rule.diagnosticKind === "yaml" || rule.diagnosticKind === "include");
}

/** Returns the level of a rule in a preset. */
export function presetLevel(rule: Rule, preset: PresetName): RuleLevel {
  if (preset === "strict") return "error";
  return rule.presets.includes(preset) ? rule.severity : "off";
}

const defaultOptionsByRule = new WeakMap<Rule, OptionValues<OptionSchemas>>();

/** Returns the default values of a rule's options. */
export function defaultOptions(rule: Rule): OptionValues<OptionSchemas> {
  const known = defaultOptionsByRule.get(rule);
  if (known) return known;
  const pairs = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  const values = Object.fromEntries(pairs) as OptionValues<OptionSchemas>;
  defaultOptionsByRule.set(rule, values);
  return values;
}
