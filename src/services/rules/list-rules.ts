import { join, relative, sep } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import { loadWording, type Wording } from "../../i18n/message-formatter.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { Settings } from "../../lint/config/config-loader.ts";
import type { PresetName, Rule } from "../../lint/rule.ts";
import { type Levels, levelsOf, type RuleLevel } from "../../lint/rule-settings.ts";
import { jsonText, visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { configsOf, mayLoadPlugins } from "../project/configs.ts";

export interface ListOptions {
  preset?: PresetName;
  language?: string;
  json?: boolean;
}

interface Listed {
  rules: readonly Rule[];
  levels: Levels;
  wording: Wording;
}

/** The rules of this folder, the team's own among them, with the severities its configuration or a preset gives them. */
export async function listRules({ preset, language, json }: ListOptions, world: World): Promise<string> {
  const settings = await settingsHere(world);
  const { rules } = settings;
  const levels = preset || !settings.file ? levelsOf(rules, preset ?? "recommended") : settings.levels;
  const tongue = findingLanguage(language, world);
  const wording = await loadWording(tongue);
  if (json) return asJson({ rules, levels, wording });
  const words = await loadOwnRulesWords(tongue);
  const table = asTable({ rules, levels, wording }, words, world);
  const own = rules.length - builtIn.length;
  const note =
    preset || !settings.file
      ? fillWords(words.listed, { count: rules.length, preset: preset ?? "recommended" })
      : fillWords(words.configured, { count: rules.length, own, file: relative(world.cwd, settings.file) });
  return `${table}\n\n${note}\n`;
}

/**
 * What holds for a plan in the current folder, with the sources of the team's own rules as seen from here.
 * @throws UserError where its configuration is not valid
 */
export async function settingsHere(world: World): Promise<Settings> {
  const settings = await configsOf(world, { plugins: mayLoadPlugins(world) }).for(
    join(world.cwd, "smplan.yaml"),
  );
  const rules = settings.rules.map((rule) =>
    isOwn(rule) ? { ...rule, source: rule.source.replace(world.cwd + sep, "") } : rule,
  );
  return { ...settings, rules };
}

/** Whether a rule is the team's own. */
export function isOwn({ id }: Rule): boolean {
  return !builtIn.some((rule) => rule.id === id);
}

function asJson({ rules, levels, wording }: Listed): string {
  const rows = rules.map((rule) => {
    const { summary, why, source } = wording.of(rule);
    const { id, presets } = rule;
    return {
      id,
      level: levels.get(id),
      presets: [...presets, "strict"],
      own: isOwn(rule),
      summary,
      why,
      source,
    };
  });
  return `${jsonText(rows, 2)}\n`;
}

function asTable({ rules, levels, wording }: Listed, words: OwnRulesWords, world: World): string {
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const levelWidth = Math.max(...Object.values(words.level).map((word) => word.length));
  const line = (rule: Rule): string => {
    const level = levels.get(rule.id) ?? "off";
    const word = painted(level, words.level[level].padEnd(levelWidth), paint);
    return `  ${rule.id.padEnd(width)}  ${word}  ${visible(wording.of(rule).summary)}`;
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

function painted(level: RuleLevel, text: string, paint: ChalkInstance): string {
  if (level === "error") return paint.red(text);
  return level === "warning" ? paint.yellow(text) : paint.dim(text);
}
