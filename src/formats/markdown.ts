import type { Finding } from "../diagnostics.ts";
import { fillPlaceholders, type LintReportWords, loadLintReportWords } from "../i18n/report.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { sectionScores } from "../lint/score.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";

/** By this a bot finds the comment it wrote before, to put the new one in its place. */
const COMMENT_MARK = "<!-- smplan -->";

/** The comment of a pull request may have 65,536 characters; some are left for what a bot puts around it. */
const MAX_COMMENT_LENGTH = 65_000;

const severityIcons = { error: "❌", warning: "⚠️", info: "💡" } as const;

const format: LintFormat = {
  description: "a comment for a pull request, with a score by section",
  paths: "repository",
  async render(report) {
    const words = await loadLintReportWords(report.meta().language);
    const head = [
      COMMENT_MARK,
      `## ${summaryLine(report, words).replace(/\.$/, "")}`,
      ...scoreTable(report, words),
    ].join("\n\n");
    const lines = [...report.byFile()].flatMap(([file, findings]) =>
      fileBlock(file, findings, report, words),
    );
    return `${truncateComment(head, lines, words)}\n`;
  },
};

export default format;

function summaryLine(report: LintReport, words: LintReportWords): string {
  const count = report.plans.length;
  const total = report.findings.length;
  if (total === 0) return `✅ ${fillPlaceholders(words.clean, { count })}`;
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => report.count(severity) > 0)
    .map((severity) => fillPlaceholders(words[severity], { count: report.count(severity) }));
  const sign = report.count("error") > 0 ? severityIcons.error : severityIcons.warning;
  return `${sign} ${fillPlaceholders(words.found, { total, parts: parts.join(", ") })} ${fillPlaceholders(words.checked, { count })}`;
}

function scoreTable(report: LintReport, words: LintReportWords): string[] {
  const scores = sectionScores(report);
  if (scores.length === 0) return [];
  const rows = scores.map(
    ({ section, score, findings }) => `| ${section} | ${scoreText(score)} | ${findings} |`,
  );
  const table = [
    `| ${words.section} | ${words.score} | ${words.findings} |`,
    "| --- | --- | ---: |",
    ...rows,
  ];
  const notes = scores.some(({ score }) => score === undefined) ? [words.noScoreNote] : [];
  return [table.join("\n"), [words.scoreNote, ...notes].join(" ")];
}

/** A score as a bar and a figure, or a dash if there is none. */
function scoreText(score: number | undefined): string {
  return score === undefined ? "\u2013" : `${scoreBar(score)} ${score} %`;
}

function scoreBar(score: number): string {
  const filled = Math.round(score / 20);
  return `${"█".repeat(filled)}${"░".repeat(5 - filled)}`;
}

function fileBlock(
  file: string,
  findings: readonly Finding[],
  report: LintReport,
  words: LintReportWords,
): string[] {
  const open = findings.some(({ severity }) => severity === "error") ? " open" : "";
  return [
    `<details${open}><summary><code>${escapeHtml(escapeControls(file))}</code> (${findings.length})</summary>\n`,
    ...findings.map(({ rule, severity, message, span }) => {
      const where = fillPlaceholders(words.line, { line: report.startOf(span).line });
      return `- ${severityIcons[severity]} **${where}** ${escapeMarkdown(message)} (\`${rule}\`)`;
    }),
    "\n</details>\n",
  ];
}

/** As many lines as there is room for; what is left out is said. */
function truncateComment(head: string, lines: readonly string[], words: LintReportWords): string {
  const whole = [head, "", ...lines].join("\n");
  if (whole.length <= MAX_COMMENT_LENGTH) return whole.trimEnd();
  const kept: string[] = [];
  let length = head.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MAX_COMMENT_LENGTH - 500) break;
    kept.push(line);
  }
  const left = lines.slice(kept.length).filter((line) => line.startsWith("- ")).length;
  const opened = kept.filter((line) => line.startsWith("<details")).length;
  const closed = kept.filter((line) => line.includes("</details>")).length;
  if (opened > closed) kept.push("\n</details>\n");
  return [head, "", ...kept, fillPlaceholders(words.cut, { count: left })].join("\n");
}

/** What a plan says must not become markup, a mention or a link of the comment. */
function escapeMarkdown(text: string): string {
  return escapeHtml(escapeControls(text.replace(/\s+/g, " ")))
    .replace(/[\\`*_[\]{}|~#]/g, "\\$&")
    .replace(/@(?=[\w-])/g, "@\u200b");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
