import type { Finding } from "../diagnostics.ts";
import type { Messages } from "../generated/messages.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { sectionScores } from "../lint/score.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { escapeMarkup } from "../platform/escape-markup.ts";
import { placeList } from "./compact/place-list.ts";
import type { LintFormat } from "./format.ts";

/** A marker by which a bot finds its earlier comment and replaces it. */
const COMMENT_MARK = "<!-- smplan -->";

/** GitHub allows 65,536 characters in a comment; the difference is left for text that a bot adds. */
const MAX_COMMENT_LENGTH = 65_000;

const severityIcons = { error: "❌", warning: "⚠️", info: "💡" } as const;

const format: LintFormat = {
  description: "a comment for a pull request, with a score by section",
  paths: "repository",
  async render(report) {
    const words = await loadMessages("report", report.meta().language);
    const header = [
      COMMENT_MARK,
      `## ${summaryLine(report, words).replace(/\.$/, "")}`,
      ...scoreTable(report, words),
    ].join("\n\n");
    const lines = [...report.byFile()].flatMap(([file, findings]) =>
      fileBlock(file, findings, report, words),
    );
    return `${truncateComment(header, lines, words)}\n`;
  },
};

export default format;

function summaryLine(report: LintReport, words: Messages["report"]): string {
  const count = report.plans.length;
  const total = report.findings.length;
  if (total === 0) return `✅ ${words.clean({ count })}`;
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => report.count(severity) > 0)
    .map((severity) => words[severity]({ count: report.count(severity) }));
  const icon = report.count("error") > 0 ? severityIcons.error : severityIcons.warning;
  return `${icon} ${words.found({ total, parts: parts.join(", ") })} ${words.checked({ count })}`;
}

function scoreTable(report: LintReport, words: Messages["report"]): string[] {
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

/** Returns a score as a bar and a number, or a dash if there is none. */
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
  words: Messages["report"],
): string[] {
  const open = findings.some(({ severity }) => severity === "error") ? " open" : "";
  return [
    `<details${open}><summary><code>${escapeMarkup(escapeControls(file))}</code> (${findings.length})</summary>\n`,
    ...findings.map((finding) => {
      const { rule, severity, message, span } = finding;
      const location = words.line({ line: report.startOf(span).line });
      const text = [message, ...placeList(finding, report)].join(" ");
      return `- ${severityIcons[severity]} **${location}** ${escapeMarkdown(text)} (\`${rule}\`)`;
    }),
    "\n</details>\n",
  ];
}

/** Returns as many lines as the comment may have, with a note about the omitted findings. */
function truncateComment(header: string, lines: readonly string[], words: Messages["report"]): string {
  const full = [header, "", ...lines].join("\n");
  if (full.length <= MAX_COMMENT_LENGTH) return full.trimEnd();
  const kept: string[] = [];
  let length = header.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MAX_COMMENT_LENGTH - 500) break;
    kept.push(line);
  }
  const omitted = lines.slice(kept.length).filter((line) => line.startsWith("- ")).length;
  const opened = kept.filter((line) => line.startsWith("<details")).length;
  const closed = kept.filter((line) => line.includes("</details>")).length;
  if (opened > closed) kept.push("\n</details>\n");
  return [header, "", ...kept, words.cut({ count: omitted })].join("\n");
}

/** Escapes text of a plan so that it cannot become markup, a mention or a link. */
function escapeMarkdown(text: string): string {
  return escapeMarkup(escapeControls(text.replace(/\s+/g, " ")))
    .replace(/[\\`*_[\]{}|~#]/g, "\\$&")
    .replace(/@(?=[\w-])/g, "@\u200b");
}
