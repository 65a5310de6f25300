import type { ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Messages } from "../generated/messages.ts";
import type { RuleWords } from "../i18n/rule-words.ts";
import { mapTexts } from "../plan/map-texts.ts";
import { escapeControlsInLines, escapePlanText } from "../platform/escape-controls.ts";
import type { Rule } from "./rule.ts";

interface RulePageStyle {
  paint: ChalkInstance;
  width: number;
  /** The headings of the page. */
  words: Messages["report"];
}

/**
 * Returns the page of a rule for a terminal: its summary, reason, source, options, and a failing and a
 * passing example.
 */
export function formatRulePage(rule: Rule, texts: RuleWords, { paint, width, words }: RulePageStyle): string {
  // The texts of custom rules come from users.
  const escaped = mapTexts(texts, escapeControlsInLines);
  const wrap = (text: string): string => wrapAnsi(text, Math.min(width, 90));
  const fragment = (text: string): string => escapeControlsInLines(text).trimEnd().replace(/^/gm, "    ");
  const fill = (name: string, text: string): string => wrap(`${paint.bold(name)}  ${text}`);
  const { invalid, valid } = rule.examples;
  const options = formatOptions(rule, words);
  return [
    paint.bold(rule.id),
    "",
    wrap(escaped.summary),
    "",
    ...(escaped.why ? [fill(words.why, escaped.why)] : []),
    fill(words.source, escaped.source),
    `${paint.bold(words.severityLabel)}  ${words.severity[rule.severity]} (${words.presets({ presets: presetList(rule) })})`,
    ...(options.length > 0 ? [`${paint.bold(words.options)}  ${options.join("; ")}`] : []),
    "",
    ...(invalid ? [paint.red(words.fails), "", fragment(invalid), ""] : []),
    ...(valid ? [paint.green(words.passes), "", fragment(valid), ""] : []),
  ].join("\n");
}

/** Returns the page of a rule as a chapter of the rule reference, in Markdown. */
export function formatRuleMarkdown(rule: Rule, texts: RuleWords, words: Messages["report"]): string {
  const escaped = mapTexts(texts, escapePlanText);
  const fragment = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const options = formatOptions(rule, words).map((line) => `- ${line}`);
  const { invalid, valid } = rule.examples;
  return [
    `### ${rule.id}`,
    escaped.summary,
    ...(escaped.why ? [`**${words.why}:** ${escaped.why}`] : []),
    `**${words.source}:** ${escaped.source.replace(/(?<!<)https:\/\/[^\s)]+/g, "<$&>")}`,
    `**${words.severityLabel}:** ${words.severity[rule.severity]} (${words.presets({ presets: presetList(rule) })})`,
    ...(options.length > 0 ? [`**${words.options}:**`, options.join("\n")] : []),
    ...(invalid ? [words.fails, fragment(invalid)] : []),
    ...(valid ? [words.passes, fragment(valid)] : []),
    "",
  ].join("\n\n");
}

function presetList({ presets }: Rule): string {
  return [...presets, "strict"].join(", ");
}

function formatOptions({ options = {} }: Rule, words: Messages["report"]): string[] {
  return Object.entries(options).map(([name, option]) =>
    words.standard({ name, value: JSON.stringify(option.default) }),
  );
}
