import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import { fillWords, type ReportWords } from "../i18n/report.ts";
import type { RuleWords } from "../i18n/rule-words.ts";
import { mapTexts } from "../plan/map-texts.ts";
import { printedText, visibleLines } from "../platform/escape-controls.ts";
import type { Rule } from "./rule.ts";

interface Look {
  paint: ChalkInstance;
  width: number;
  /** The headings of the page. */
  words: ReportWords;
}

/** The page of a rule for a terminal: what it asks, why, its source, its options, and a failing and a passing fragment. */
export function rulePage(rule: Rule, own: RuleWords, { paint, width, words }: Look): string {
  // A team writes the words of its own rules.
  const said = mapTexts(own, visibleLines);
  const wrap = (text: string): string => wrapAnsi(text, Math.min(width, 90));
  const fragment = (text: string): string => visibleLines(text).trimEnd().replace(/^/gm, "    ");
  const fill = (name: string, text: string): string => wrap(`${paint.bold(name)}  ${text}`);
  const { bad, good } = rule.examples;
  const options = optionLines(rule, words);
  return [
    paint.bold(rule.id),
    "",
    wrap(said.summary),
    "",
    ...(said.why ? [fill(words.why, said.why)] : []),
    fill(words.source, said.source),
    `${paint.bold(words.severityLabel)}  ${words.severity[rule.severity]} (${fillWords(words.presets, { presets: presetsOf(rule) })})`,
    ...(options.length > 0 ? [`${paint.bold(words.options)}  ${options.join("; ")}`] : []),
    "",
    ...(bad ? [paint.red(words.fails), "", fragment(bad), ""] : []),
    ...(good ? [paint.green(words.passes), "", fragment(good), ""] : []),
  ].join("\n");
}

/** The page of a rule as a chapter of the rule reference. */
export function markdownPage(rule: Rule, own: RuleWords, words: ReportWords): string {
  const said = mapTexts(own, printedText);
  const fragment = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const options = optionLines(rule, words).map((line) => `- ${line}`);
  const { bad, good } = rule.examples;
  return [
    `### ${rule.id}`,
    said.summary,
    ...(said.why ? [`**${words.why}:** ${said.why}`] : []),
    `**${words.source}:** ${said.source.replace(/(?<!<)https:\/\/[^\s)]+/g, "<$&>")}`,
    `**${words.severityLabel}:** ${words.severity[rule.severity]} (${fillWords(words.presets, { presets: presetsOf(rule) })})`,
    ...(options.length > 0 ? [`**${words.options}:**`, options.join("\n")] : []),
    ...(bad ? [words.fails, fragment(bad)] : []),
    ...(good ? [words.passes, fragment(good)] : []),
    "",
  ].join("\n\n");
}

function presetsOf({ presets }: Rule): string {
  return [...presets, "strict"].join(", ");
}

function optionLines({ options = {} }: Rule, words: ReportWords): string[] {
  return Object.entries(options).map(([name, option]) =>
    fillWords(words.standard, { name, value: JSON.stringify(option.default) }),
  );
}
