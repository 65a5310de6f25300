import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { userError } from "../../errors.ts";
import type { OptionValue, Rule } from "../rule.ts";
import {
  defaultOptions,
  presetLevel,
  type RuleLevel,
  type RuleSettings,
  reportsReadErrors,
} from "../rule-settings.ts";
import type { CustomExport } from "./config-data.ts";
import { type ConfigLayer, type ConfigOverride, splitSetting } from "./config-layers.ts";
import { unknownRuleReason } from "./unknown-rule-reason.ts";

/** The settings by which a plan is linted. */
export interface ResolvedConfig extends RuleSettings {
  /** The plugins that the configuration names and that were not loaded. */
  skippedPlugins: readonly string[];
  /** The folder in which all included files must be. */
  root: string;
  /** The configuration file, if there is one. */
  file?: string;
  /** Whether plugins add rules. */
  plugins: boolean;
  /** The team's table formats for importing results, in descending order of precedence. */
  exports: readonly CustomExport[];
  /** The file that excludes this plan from linting, if there is one. */
  ignoredBy?: string;
  /** Returns the sources of a rule's severity and options, the most general first. */
  origins(rule: string): SettingOrigin[];
}

/** A source of a rule's settings. */
interface SettingOrigin {
  location: string;
  severity?: RuleLevel;
  options: Readonly<Record<string, OptionValue>>;
}

/** A configuration and everything that it extends, without the parts that depend on the plan. */
export interface LoadedConfig {
  root?: string;
  file?: string;
  layers: readonly ConfigLayer[];
  overrides: readonly ConfigOverride[];
  ignore: readonly string[];
  vocabulary: Vocabulary;
  rules: readonly Rule[];
  plugins: boolean;
  skippedPlugins: readonly string[];
  exports: readonly CustomExport[];
}

/**
 * Returns the settings of a configuration with the overrides that apply to a plan and the rules of the
 * command line.
 * @throws UserError if the command line names an unknown rule
 */
export function resolveConfig(
  project: LoadedConfig,
  overrides: readonly ConfigOverride[],
  commandLineRules: Readonly<Record<string, RuleLevel>> | undefined,
): Omit<ResolvedConfig, "root"> {
  const commandLine: ConfigLayer[] = commandLineRules
    ? [{ rules: commandLineRules, placeOf: () => "--rule" }]
    : [];
  for (const id of Object.keys(commandLineRules ?? {}))
    if (project.skippedPlugins.length === 0 && !project.rules.some((rule) => rule.id === id))
      throw userError("unknownRule", { why: unknownRuleReason(id, project.rules) });
  const layers = [...project.layers, ...overrides.map(({ layer }) => layer), ...commandLine];
  const levels = new Map<string, RuleLevel>();
  const options = new Map<string, Record<string, OptionValue>>();
  for (const rule of project.rules) {
    const settings = layers.flatMap((layer) => settingOf(rule, layer) ?? []);
    const level = settings.reduce<RuleLevel>((current, setting) => nextLevel(current, setting), "off");
    const markets = layers.flatMap((layer) => ("market" in layer ? [layer.market] : []));
    levels.set(rule.id, reportsReadErrors(rule) ? "error" : level);
    const added = checksLaws(rule) && markets.length > 0 ? { markets } : {};
    const set = Object.assign(added, ...settings.map((one) => one.options));
    if (Object.keys(set).length > 0) options.set(rule.id, { ...defaultOptions(rule), ...set });
  }
  const { file, vocabulary, rules, plugins, skippedPlugins, exports } = project;
  const origins = (id: string): SettingOrigin[] => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? layers.flatMap((layer) => originOf(rule, layer) ?? []) : [];
  };
  return { file, rules, plugins, skippedPlugins, exports, levels, options, vocabulary, origins };
}

/** Returns the level after a setting. The preset of a market does not lower the level of another preset. */
function nextLevel(current: RuleLevel, { severity = current, ifOff }: LayerSetting): RuleLevel {
  return ifOff && current !== "off" ? current : severity;
}

/** The settings of a rule in a layer. */
interface LayerSetting extends Omit<SettingOrigin, "location"> {
  /** Whether the severity counts only if the rule is off so far. */
  ifOff?: true;
}

/** Returns the settings of a rule in a layer, or `undefined` if the layer does not set it. */
function settingOf(rule: Rule, layer: ConfigLayer): LayerSetting | undefined {
  if ("preset" in layer) return { severity: presetLevel(rule, layer.preset), options: {} };
  if ("market" in layer)
    return checksLaws(rule) ? { severity: rule.severity, ifOff: true, options: {} } : undefined;
  const setting = layer.rules[rule.id];
  return setting === undefined ? undefined : splitSetting(setting);
}

/** Returns whether a rule checks the laws of markets: it has an option for more markets. */
function checksLaws({ options }: Rule): boolean {
  return options?.markets !== undefined;
}

function originOf(rule: Rule, layer: ConfigLayer): SettingOrigin | undefined {
  const setting = settingOf(rule, layer);
  const location = locationOf(layer, rule);
  return setting && location !== undefined ? { location, ...setting } : undefined;
}

function locationOf(layer: ConfigLayer, rule: Rule): string | undefined {
  if ("preset" in layer) return `preset ${layer.preset}`;
  return "market" in layer ? `preset ${layer.market}` : layer.placeOf(rule.id);
}
