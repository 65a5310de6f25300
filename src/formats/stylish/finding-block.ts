import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import type { Finding, Severity, Span } from "../../diagnostics.ts";
import type { ReportWords } from "../../i18n/report.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { visible } from "../../platform/escape-controls.ts";
import { frameOf } from "./code-frame.ts";

interface Look {
  paint: ChalkInstance;
  width: number;
  words: ReportWords;
}

/** One finding as a block: where and how grave, what and what to do, and the text it is about. */
export function block(finding: Finding, report: LintReport, { paint, width, words }: Look): string {
  const grade = graded(finding.severity, words, paint);
  const head = `${paint.underline(where(finding.span, report))}  ${grade}  ${paint.dim(finding.rule)}`;
  const message = wrapAnsi(finding.message, Math.max(40, Math.min(width, 110)) - 2).replaceAll("\n", "\n  ");
  const parts = [head, `  ${message}`, frame(finding.span, report, paint, width)];
  for (const other of finding.related ?? [])
    parts.push(paint.dim(`  ${other.message} ${where(other.span, report)}`));
  return `${parts.filter(Boolean).join("\n")}\n`;
}

function where(span: Span, report: LintReport): string {
  const { line, column } = report.start(span);
  return `${visible(span.file)}:${line}:${column}`;
}

function graded(severity: Severity, { severity: names }: ReportWords, paint: ChalkInstance): string {
  if (severity === "error") return paint.red.bold(names.error);
  return severity === "warning" ? paint.yellow.bold(names.warning) : paint.blue.bold(names.info);
}

/** The line a finding stands on, with the text it is about underlined. */
function frame(span: Span, report: LintReport, paint: ChalkInstance, width: number): string {
  const lines = report.lines(span.file);
  const { line, column } = lines.position(span.start);
  const text = lines.textOf(line);
  if (text.trim() === "") return "";
  const end = lines.position(span.end);
  const to = end.line === line ? end.column - 1 : text.length;
  const gutter = String(line);
  const room = Math.max(30, width - gutter.length - 6);
  const { shown, marker } = frameOf(text, { from: column - 1, to }, room);
  const bar = paint.dim("│");
  const [, blanks = "", mark = ""] = /^( *)(.*)$/.exec(marker) ?? [];
  return [
    `  ${paint.dim(gutter)} ${bar} ${shown}`,
    `  ${" ".repeat(gutter.length)} ${bar} ${blanks}${paint.red(mark)}`,
  ].join("\n");
}
