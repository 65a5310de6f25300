import type { Severity } from "../finding.ts";
import type { Vocabulary } from "../facts/vocabulary.ts";
import type { OptionSchemas, OptionValues, PresetName, Rule } from "./rule.ts";

export type RuleLevel = Severity | "off";

/** How grave each rule's findings are; a rule that is not named is off. */
export type Levels = ReadonlyMap<string, RuleLevel>;

/** What a configuration decides about the rules. */
export interface RuleSettings {
  levels: Levels;
  /** The options of rules that are set otherwise than by default. */
  options: ReadonlyMap<string, OptionValues<OptionSchemas>>;
  vocabulary: Vocabulary;
}

/** The levels a preset gives each rule, with single rules set otherwise. */
export function levelsOf(
  rules: readonly Rule[],
  preset: PresetName,
  overrides: Readonly<Record<string, RuleLevel>> = {},
): Levels {
  return new Map(rules.map((rule) => [rule.id, overrides[rule.id] ?? presetLevel(rule, preset)]));
}

/** The level a preset gives a rule. */
export function presetLevel(rule: Rule, preset: PresetName): RuleLevel {
  if (preset === "strict") return "error";
  return rule.presets.includes(preset) ? rule.severity : "off";
}
