import { Chalk, type ChalkInstance } from "chalk";
import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { loadMessageFormatter, type MessageFormatter } from "../../i18n/message-formatter.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { PresetName, Rule } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";
import { escapeControls, stringifyJson } from "../../platform/escape-controls.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { isCustomRule } from "../../services/rules/current-settings.ts";
import { listRules, type RuleList } from "../../services/rules/list-rules.ts";

/** The options of `smplan rules`. */
export interface PrintRulesOptions {
  preset?: PresetName;
  language?: string;
  json?: boolean;
}

/**
 * Prints all rules of this folder, with their levels in its configuration or in a preset.
 * @throws UserError if the configuration is not valid
 */
export async function printRules(
  { preset, language, json }: PrintRulesOptions,
  runtime: Runtime,
): Promise<void> {
  const list = await listRules(preset, runtime);
  const resolvedLanguage = uiLanguage(language, runtime);
  const formatter = await loadMessageFormatter(resolvedLanguage);
  const text = json
    ? formatJson(list, formatter)
    : formatText(list, formatter, await loadMessages("own-rules", resolvedLanguage), runtime);
  runtime.stdout.writeStyled(text);
}

function formatJson({ rules, levels }: RuleList, formatter: MessageFormatter): string {
  const rows = rules.map((rule) => {
    const { summary, why, source } = formatter.textsOf(rule);
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

function formatText(
  list: RuleList,
  formatter: MessageFormatter,
  words: Messages["own-rules"],
  { stdout, env }: Runtime,
): string {
  const { rules, source } = list;
  const paint = new Chalk({ level: colorLevel(stdout, env) });
  const count = rules.length;
  const note =
    "preset" in source
      ? words.listed({ count, preset: source.preset })
      : words.configured({ count, own: count - builtIn.length, file: source.file });
  return `${formatTable(list, formatter, words, paint)}\n\n${note}\n`;
}

function formatTable(
  { rules, levels }: RuleList,
  formatter: MessageFormatter,
  words: Messages["own-rules"],
  paint: ChalkInstance,
): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const levelWidth = Math.max(...Object.values(words.level).map((word) => word.length));
  const line = (rule: Rule): string => {
    const level = levels.get(rule.id) ?? "off";
    const word = colorByLevel(level, words.level[level].padEnd(levelWidth), paint);
    return `  ${rule.id.padEnd(width)}  ${word}  ${escapeControls(formatter.textsOf(rule).summary)}`;
  };
  return [...groupBy(rules, ({ id }) => id.slice(0, id.indexOf("/")))]
    .map(([section, own]) => `${paint.bold(section)}\n${own.map(line).join("\n")}`)
    .join("\n\n");
}

function colorByLevel(level: RuleLevel, text: string, paint: ChalkInstance): string {
  if (level === "error") return paint.red(text);
  return level === "warning" ? paint.yellow(text) : paint.dim(text);
}
