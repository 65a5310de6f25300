import type { ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Finding, Severity, SourceSpan } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { codeFrame } from "./code-frame.ts";

interface BlockOptions {
  chalk: ChalkInstance;
  width: number;
  words: Messages["report"];
}

/** Returns a finding as a block: location, severity and rule, the message, and the reported text. */
export function findingBlock(
  finding: Finding,
  report: LintReport,
  { chalk, width, words }: BlockOptions,
): string {
  const severity = severityLabel(finding.severity, words, chalk);
  const header = `${chalk.underline(locationText(finding.span, report))}  ${severity}  ${chalk.dim(finding.rule)}`;
  const message = wrapAnsi(finding.message, Math.max(40, Math.min(width, 110)) - 2).replaceAll("\n", "\n  ");
  const parts = [header, `  ${message}`, codeFrameLines(finding.span, report, chalk, width)];
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
  { severity: names }: Messages["report"],
  chalk: ChalkInstance,
): string {
  if (severity === "error") return chalk.red.bold(names.error);
  return severity === "warning" ? chalk.yellow.bold(names.warning) : chalk.blue.bold(names.info);
}

/** Returns the line of a finding and a line that marks the reported text. */
function codeFrameLines(span: SourceSpan, report: LintReport, chalk: ChalkInstance, width: number): string {
  const lines = report.lineIndex(span.file);
  const { line, column } = lines.positionAt(span.start);
  const text = lines.lineText(line);
  if (text.trim() === "") return "";
  const end = lines.positionAt(span.end);
  const to = end.line === line ? end.column - 1 : text.length;
  const gutter = String(line);
  const maxWidth = Math.max(30, width - gutter.length - 6);
  const { codeLine, marker } = codeFrame(text, { from: column - 1, to }, maxWidth);
  const bar = chalk.dim("│");
  const [, indent = "", carets = ""] = /^( *)(.*)$/.exec(marker) ?? [];
  return [
    `  ${chalk.dim(gutter)} ${bar} ${codeLine}`,
    `  ${" ".repeat(gutter.length)} ${bar} ${indent}${chalk.red(carets)}`,
  ].join("\n");
}
