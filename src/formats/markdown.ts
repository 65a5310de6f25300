import type { Finding } from "../diagnostics.ts";
import { fillWords, loadReportWords, type ReportWords } from "../i18n/report.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { scoresOf } from "../lint/score.ts";
import { visible } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";

/** By this a bot finds the comment it wrote before, to put the new one in its place. */
const MARK = "<!-- smplan -->";

/** The comment of a pull request may have 65,536 characters; some are left for what a bot puts around it. */
const MOST = 65_000;

const signs = { error: "❌", warning: "⚠️", info: "💡" } as const;

const format: Format = {
  summary: "a comment for a pull request, with a score by section",
  paths: "repository",
  async print(report) {
    const words = await loadReportWords(report.circumstances().language);
    const head = [MARK, `## ${verdict(report, words).replace(/\.$/, "")}`, ...scoreTable(report, words)].join(
      "\n\n",
    );
    const lines = [...report.byFile()].flatMap(([file, findings]) =>
      fileBlock(file, findings, report, words),
    );
    return `${cut(head, lines, words)}\n`;
  },
};

export default format;

function verdict(report: LintReport, words: ReportWords): string {
  const count = report.plans.length;
  const total = report.findings.length;
  if (total === 0) return `✅ ${fillWords(words.clean, { count })}`;
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => report.count(severity) > 0)
    .map((severity) => fillWords(words[severity], { count: report.count(severity) }));
  const sign = report.count("error") > 0 ? signs.error : signs.warning;
  return `${sign} ${fillWords(words.found, { total, parts: parts.join(", ") })} ${fillWords(words.checked, { count })}`;
}

function scoreTable(report: LintReport, words: ReportWords): string[] {
  const scores = scoresOf(report);
  if (scores.length === 0) return [];
  const rows = scores.map(({ section, score, findings }) => `| ${section} | ${shown(score)} | ${findings} |`);
  const table = [
    `| ${words.section} | ${words.score} | ${words.findings} |`,
    "| --- | --- | ---: |",
    ...rows,
  ];
  const notes = scores.some(({ score }) => score === undefined) ? [words.noScoreNote] : [];
  return [table.join("\n"), [words.scoreNote, ...notes].join(" ")];
}

/** A score as a bar and a figure, or a dash if there is none. */
function shown(score: number | undefined): string {
  return score === undefined ? "\u2013" : `${bar(score)} ${score} %`;
}

function bar(score: number): string {
  const filled = Math.round(score / 20);
  return `${"█".repeat(filled)}${"░".repeat(5 - filled)}`;
}

function fileBlock(
  file: string,
  findings: readonly Finding[],
  report: LintReport,
  words: ReportWords,
): string[] {
  const open = findings.some(({ severity }) => severity === "error") ? " open" : "";
  return [
    `<details${open}><summary><code>${html(visible(file))}</code> (${findings.length})</summary>\n`,
    ...findings.map(({ rule, severity, message, span }) => {
      const where = fillWords(words.line, { line: report.start(span).line });
      return `- ${signs[severity]} **${where}** ${markdown(message)} (\`${rule}\`)`;
    }),
    "\n</details>\n",
  ];
}

/** As many lines as there is room for; what is left out is said. */
function cut(head: string, lines: readonly string[], words: ReportWords): string {
  const whole = [head, "", ...lines].join("\n");
  if (whole.length <= MOST) return whole.trimEnd();
  const kept: string[] = [];
  let length = head.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MOST - 500) break;
    kept.push(line);
  }
  const left = lines.slice(kept.length).filter((line) => line.startsWith("- ")).length;
  const opened = kept.filter((line) => line.startsWith("<details")).length;
  const closed = kept.filter((line) => line.includes("</details>")).length;
  if (opened > closed) kept.push("\n</details>\n");
  return [head, "", ...kept, fillWords(words.cut, { count: left })].join("\n");
}

/** What a plan says must not become markup, a mention or a link of the comment. */
function markdown(text: string): string {
  return html(visible(text.replace(/\s+/g, " ")))
    .replace(/[\\`*_[\]{}|~#]/g, "\\$&")
    .replace(/@(?=[\w-])/g, "@\u200b");
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
