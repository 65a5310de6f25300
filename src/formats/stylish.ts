import type { ChalkInstance } from "chalk";
import type { Finding } from "../diagnostics.ts";
import { fillWords, loadReportWords, type ReportWords } from "../i18n/report.ts";
import type { LintReport } from "../lint/lint-report.ts";
import type { Format, FormatOptions } from "./format.ts";

const format: Format = {
  summary: "for people at a terminal, with the text that each finding is about",
  paths: "folder",
  styled: true,
  async print(report, options) {
    const words = await loadReportWords(report.circumstances().language);
    const { paint } = options;
    const last = summary(report, paint, words);
    if (report.findings.length === 0) return `${last}\n`;
    const blocks = options.explain
      ? await explained(report, options, words)
      : await blocksOf(report.findings, report, options, words);
    return `${[...blocks, last].join("\n")}\n`;
  },
};

export default format;

/** Measuring and wrapping text is slow to load, and a clean run has none. */
async function blocksOf(
  findings: readonly Finding[],
  report: LintReport,
  { paint, width }: FormatOptions,
  words: ReportWords,
): Promise<string[]> {
  const { block } = await import("./stylish/finding-block.ts");
  return findings.map((finding) => block(finding, report, { paint, width, words }));
}

/** The findings of each rule together, and its page under them. */
async function explained(report: LintReport, options: FormatOptions, words: ReportWords): Promise<string[]> {
  const { rulePage } = await import("../lint/rule-page.ts");
  const { paint, width } = options;
  const blocks: string[] = [];
  for (const id of new Set(report.findings.map(({ rule }) => rule))) {
    const own = report.findings.filter(({ rule }) => rule === id);
    blocks.push(...(await blocksOf(own, report, options, words)));
    const known = report.circumstances().rules.find(({ rule }) => rule.id === id);
    if (known)
      blocks.push(rulePage(known.rule, known.words, { paint, width, words }).replace(/^(?=.)/gm, "  "));
  }
  return blocks;
}

function summary(report: LintReport, paint: ChalkInstance, words: ReportWords): string {
  const count = report.plans.length;
  const total = report.findings.length;
  if (total === 0) return paint.green(`✔ ${fillWords(words.clean, { count })}`);
  const parts = (["error", "warning", "info"] as const)
    .map((severity) => [report.count(severity), words[severity]] as const)
    .filter(([found]) => found > 0)
    .map(([found, text]) => fillWords(text, { count: found }));
  const paintSum = report.count("error") > 0 ? paint.red : paint.yellow;
  const hint = paint.dim(fillWords(words.hint, { rule: report.findings[0]?.rule ?? "" }));
  const found = paintSum.bold(`✖ ${fillWords(words.found, { total, parts: parts.join(", ") })}`);
  return `${found} ${fillWords(words.checked, { count })}\n${hint}`;
}
