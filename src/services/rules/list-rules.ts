import { relative } from "node:path";
import type { PresetName, Rule } from "../../lint/rule.ts";
import { presetLevels, type RuleLevels } from "../../lint/rule-settings.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { currentSettings } from "./current-settings.ts";

/** All rules of a folder, with their levels. */
export interface RuleList {
  rules: readonly Rule[];
  levels: RuleLevels;
  /** The source of the levels: a preset, or the configuration of the folder. */
  source: { preset: PresetName } | { file: string };
}

/**
 * Returns all rules of the current folder, with their levels in a preset. By default, it has the levels of its
 * configuration.
 * @throws UserError if the configuration is not valid
 */
export async function listRules(preset: PresetName | undefined, runtime: ServiceRuntime): Promise<RuleList> {
  const { rules, levels, file } = await currentSettings(runtime);
  if (preset === undefined && file) return { rules, levels, source: { file: relative(runtime.cwd, file) } };
  const used = preset ?? "recommended";
  return { rules, levels: presetLevels(rules, used), source: { preset: used } };
}
