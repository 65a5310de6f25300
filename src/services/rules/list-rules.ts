import { join, relative, sep } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import { loadMessageFormatter, type MessageFormatter } from "../../i18n/message-formatter.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { ResolvedConfig } from "../../lint/config/config-loader.ts";
import type { PresetName, Rule } from "../../lint/rule.ts";
import { presetLevels, type RuleLevel, type RuleLevels } from "../../lint/rule-settings.ts";
import { escapeControls, stringifyJson } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { mayLoadPlugins } from "../project/may-load-plugins.ts";
import { Workspace } from "../project/workspace.ts";

export interface ListRulesOptions {
  preset?: PresetName;
  language?: string;
  json?: boolean;
}

interface RuleListing {
  rules: readonly Rule[];
  levels: RuleLevels;
  wording: MessageFormatter;
}

/** Returns the list of all rules of this folder, with their levels in its configuration or in a preset. */
export async function listRules(
  { preset, language, json }: ListRulesOptions,
  runtime: Runtime,
): Promise<string> {
  const settings = await currentSettings(runtime);
  const { rules } = settings;
  const levels = preset || !settings.file ? presetLevels(rules, preset ?? "recommended") : settings.levels;
  const resolvedLanguage = uiLanguage(language, runtime);
  const wording = await loadMessageFormatter(resolvedLanguage);
  if (json) return formatJson({ rules, levels, wording });
  const words = await loadOwnRulesWords(resolvedLanguage);
  const table = formatTable({ rules, levels, wording }, words, runtime);
  const own = rules.length - builtIn.length;
  const note =
    preset || !settings.file
      ? fillPlaceholders(words.listed, { count: rules.length, preset: preset ?? "recommended" })
      : fillPlaceholders(words.configured, {
          count: rules.length,
          own,
          file: relative(runtime.cwd, settings.file),
        });
  return `${table}\n\n${note}\n`;
}

/**
 * Returns the configuration for a plan in the current folder. Sources of custom rules are relative to it.
 * @throws UserError if the configuration is not valid
 */
export async function currentSettings(runtime: Runtime): Promise<ResolvedConfig> {
  const settings = await new Workspace(runtime, { plugins: mayLoadPlugins(runtime) }).configFor(
    join(runtime.cwd, "smplan.yaml"),
  );
  const rules = settings.rules.map((rule) =>
    isCustomRule(rule) ? { ...rule, source: rule.source.replace(runtime.cwd + sep, "") } : rule,
  );
  return { ...settings, rules };
}

/** Returns whether a rule is a custom rule. */
export function isCustomRule({ id }: Rule): boolean {
  return !builtIn.some((rule) => rule.id === id);
}

function formatJson({ rules, levels, wording }: RuleListing): string {
  const rows = rules.map((rule) => {
    const { summary, why, source } = wording.textsOf(rule);
    const { id, presets } = rule;
    return {
      id,
      level: levels.get(id),
      presets: [...presets, "strict"],
      own: isCustomRule(rule),
      summary,
      why,
      source,
    };
  });
  return `${stringifyJson(rows, 2)}\n`;
}

function formatTable(
  { rules, levels, wording }: RuleListing,
  words: OwnRulesWords,
  runtime: Runtime,
): string {
  const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const levelWidth = Math.max(...Object.values(words.level).map((word) => word.length));
  const line = (rule: Rule): string => {
    const level = levels.get(rule.id) ?? "off";
    const word = colorByLevel(level, words.level[level].padEnd(levelWidth), paint);
    return `  ${rule.id.padEnd(width)}  ${word}  ${escapeControls(wording.textsOf(rule).summary)}`;
  };
  return [...bySection(rules)]
    .map(([section, own]) => `${paint.bold(section)}\n${own.map(line).join("\n")}`)
    .join("\n\n");
}

function bySection(rules: readonly Rule[]): Map<string, Rule[]> {
  const sections = new Map<string, Rule[]>();
  for (const rule of rules) {
    const section = rule.id.slice(0, rule.id.indexOf("/"));
    sections.set(section, [...(sections.get(section) ?? []), rule]);
  }
  return sections;
}

function colorByLevel(level: RuleLevel, text: string, paint: ChalkInstance): string {
  if (level === "error") return paint.red(text);
  return level === "warning" ? paint.yellow(text) : paint.dim(text);
}
