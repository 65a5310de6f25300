import type { ChalkInstance } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Finding, FindingPlace, Severity, SourceSpan } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import { placeName } from "../../lint/fold-findings.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { codeFrame } from "./code-frame.ts";

/** The maximum width of messages: longer lines are hard to read. */
const MAX_TEXT_WIDTH = 110;

/** The maximum number of places of a problem that are listed. */
const MAX_PLACES = 6;

interface BlockOptions {
  chalk: ChalkInstance;
  width: number;
  words: Messages["report"];
  /** Whether to list all places of a problem, with their messages. */
  all: boolean;
}

/** Returns a finding as a block: location, severity and rule, the message, and the reported text or places. */
export function findingBlock(finding: Finding, report: LintReport, options: BlockOptions): string {
  const { chalk, width, words } = options;
  const severity = severityLabel(finding.severity, words, chalk);
  const header = `${chalk.underline(locationText(finding.span, report))}  ${severity}  ${chalk.dim(finding.rule)}`;
  const parts = [header, indent(finding.message, width)];
  if (finding.places) parts.push(placeLines(finding, finding.places, report, options));
  else parts.push(codeFrameLines(finding.span, report, chalk, width));
  for (const other of finding.related ?? [])
    parts.push(chalk.dim(`  ${other.message} ${locationText(other.span, report)}`));
  return `${parts.filter(Boolean).join("\n")}\n`;
}

/** Returns a text in lines of the width of the terminal, indented by two spaces. */
function indent(text: string, width: number): string {
  const wrapped = wrapAnsi(text, Math.max(40, Math.min(width, MAX_TEXT_WIDTH)) - 2);
  return `  ${wrapped.replaceAll("\n", "\n  ")}`;
}

/** Returns the places of a problem: each with its message, or only the first ones in one paragraph. */
function placeLines(
  { span }: Finding,
  places: readonly FindingPlace[],
  report: LintReport,
  { chalk, width, words, all }: BlockOptions,
): string {
  if (all)
    return places
      .map((place) => indent(`${chalk.dim(locationText(place.span, report))}  ${place.message}`, width))
      .join("\n");
  const shown = places.length === MAX_PLACES + 1 ? places : places.slice(0, MAX_PLACES);
  const names = shown.map((place) => {
    const { line } = report.startOf(place.span);
    const position = place.span.file === span.file ? `${line}` : `${escapeControls(place.span.file)}:${line}`;
    return `${escapeControls(placeName(place))} ${chalk.dim(`(${position})`)}`;
  });
  const hidden = places.length - shown.length;
  const text = names.join(", ");
  return indent(hidden === 0 ? text : words.morePlaces({ places: text, count: hidden }), width);
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
