import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import type { Finding, Severity, SourceSpan } from "../../diagnostics.ts";
import type { LintReportWords } from "../../i18n/report.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { codeFrame } from "./code-frame.ts";

interface BlockOptions {
  chalk: ChalkInstance;
  width: number;
  words: LintReportWords;
}

/** One finding as a block: where and how grave, what and what to do, and the text it is about. */
export function findingBlock(
  finding: Finding,
  report: LintReport,
  { chalk, width, words }: BlockOptions,
): string {
  const grade = severityLabel(finding.severity, words, chalk);
  const head = `${chalk.underline(locationText(finding.span, report))}  ${grade}  ${chalk.dim(finding.rule)}`;
  const message = wrapAnsi(finding.message, Math.max(40, Math.min(width, 110)) - 2).replaceAll("\n", "\n  ");
  const parts = [head, `  ${message}`, codeFrameLines(finding.span, report, chalk, width)];
  for (const other of finding.related ?? [])
    parts.push(chalk.dim(`  ${other.message} ${locationText(other.span, report)}`));
  return `${parts.filter(Boolean).join("\n")}\n`;
}

function locationText(span: SourceSpan, report: LintReport): string {
  const { line, column } = report.startOf(span);
  return `${escapeControls(span.file)}:${line}:${column}`;
}

function severityLabel(
  severity: Severity,
  { severity: names }: LintReportWords,
  chalk: ChalkInstance,
): string {
  if (severity === "error") return chalk.red.bold(names.error);
  return severity === "warning" ? chalk.yellow.bold(names.warning) : chalk.blue.bold(names.info);
}

/** The line a finding stands on, with the text it is about underlined. */
function codeFrameLines(span: SourceSpan, report: LintReport, chalk: ChalkInstance, width: number): string {
  const lines = report.lineIndex(span.file);
  const { line, column } = lines.positionAt(span.start);
  const text = lines.lineText(line);
  if (text.trim() === "") return "";
  const end = lines.positionAt(span.end);
  const to = end.line === line ? end.column - 1 : text.length;
  const gutter = String(line);
  const room = Math.max(30, width - gutter.length - 6);
  const { codeLine, marker } = codeFrame(text, { from: column - 1, to }, room);
  const bar = chalk.dim("│");
  const [, blanks = "", mark = ""] = /^( *)(.*)$/.exec(marker) ?? [];
  return [
    `  ${chalk.dim(gutter)} ${bar} ${codeLine}`,
    `  ${" ".repeat(gutter.length)} ${bar} ${blanks}${chalk.red(mark)}`,
  ].join("\n");
}
