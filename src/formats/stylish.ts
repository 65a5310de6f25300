import type { ChalkInstance } from "chalk";
import type { Finding } from "../diagnostics.ts";
import type { Messages } from "../generated/messages.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import type { LintReport } from "../lint/lint-report.ts";
import type { LintFormat, LintFormatOptions } from "./format.ts";

const format: LintFormat = {
  description: "for people at a terminal, with the text that each finding is about",
  paths: "folder",
  styled: true,
  async render(report, options) {
    const words = await loadMessages("report", report.meta().language);
    const { chalk } = options;
    const last = summaryLines(report, chalk, words);
    if (report.findings.length === 0) return `${last}\n`;
    const blocks = options.explain
      ? await blocksByRule(report, options, words)
      : await blocksBySection(report, options, words);
    const { closingLines } = await import("./stylish/closing-lines.ts");
    const closing = closingLines(report, { chalk, width: options.width, words });
    return `${[...blocks, last, ...closing].join("\n")}\n`;
  },
};

export default format;

/** Returns the errors, then the other findings under the names of their sections. */
async function blocksBySection(
  report: LintReport,
  options: LintFormatOptions,
  words: Messages["report"],
): Promise<string[]> {
  const { problemGroups } = await import("./stylish/problem-groups.ts");
  const { chalk, all } = options;
  const blocks: string[] = [];
  for (const { section, rules } of problemGroups(report.findings, all)) {
    blocks.push(chalk.bold(section === undefined ? words.errors : sectionHeading(section)), "");
    for (const { rule, shown, hidden } of rules) {
      blocks.push(...(await findingBlocks(shown, report, options, words)));
      if (hidden > 0) blocks.push(`  ${words.more({ count: hidden, rule })}\n`);
    }
  }
  return blocks;
}

/** Returns the key of a section as a heading. Problems of custom rules may have no section. */
function sectionHeading(section: string): string {
  return section === "" ? "…" : section;
}

/** Returns findings as blocks. Imports the code that measures and wraps text only if there are findings. */
async function findingBlocks(
  findings: readonly Finding[],
  report: LintReport,
  { chalk, width, all }: LintFormatOptions,
  words: Messages["report"],
): Promise<string[]> {
  const { findingBlock } = await import("./stylish/finding-block.ts");
  return findings.map((finding) => findingBlock(finding, report, { chalk, width, words, all }));
}

/** Returns the findings grouped by rule, each group followed by the page of the rule. */
async function blocksByRule(
  report: LintReport,
  options: LintFormatOptions,
  words: Messages["report"],
): Promise<string[]> {
  const { formatRulePage } = await import("../lint/rule-page.ts");
  const { chalk, width } = options;
  const blocks: string[] = [];
  for (const id of new Set(report.findings.map(({ rule }) => rule))) {
    const own = report.findings.filter(({ rule }) => rule === id);
    blocks.push(...(await findingBlocks(own, report, options, words)));
    const reported = report.meta().rules.find(({ rule }) => rule.id === id);
    if (reported)
      blocks.push(
        formatRulePage(reported.rule, reported.words, { paint: chalk, width, words }).replace(
          /^(?=.)/gm,
          "  ",
        ),
      );
  }
  return blocks;
}

function summaryLines(report: LintReport, paint: ChalkInstance, words: Messages["report"]): string {
  const count = report.plans.length;
  const total = report.findings.length;
  if (total === 0) return paint.green(`✔ ${words.clean({ count })}`);
  const parts = (["error", "warning", "info"] as const)
    .map((severity) => [report.count(severity), words[severity]] as const)
    .filter(([found]) => found > 0)
    .map(([found, text]) => text({ count: found }));
  const paintTotal = report.count("error") > 0 ? paint.red : paint.yellow;
  const hint = paint.dim(words.hint({ rule: report.findings[0]?.rule ?? "" }));
  const places = report.placeCount;
  const found = paintTotal.bold(
    `✖ ${places === total ? words.found({ total, parts: parts.join(", ") }) : words.foundAt({ total, parts: parts.join(", "), places })}`,
  );
  return `${found} ${words.checked({ count })}\n${hint}`;
}
