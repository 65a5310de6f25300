import type { Edit, Span } from "../diagnostics.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { jsonText } from "../platform/escape-controls.ts";
import type { Position } from "../yaml/line-index.ts";
import type { Format } from "./format.ts";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

const format: Format = {
  summary: "the diagnostics that reviewdog reads",
  paths: "repository",
  print(report) {
    const diagnostics = report.findings.map(
      ({ rule, severity, message, span, fix, suggestion, related }) => ({
        message,
        location: location(span, report),
        severity: severities[severity],
        code: { value: rule },
        suggestions: suggestions([...(fix ?? []), ...(suggestion ?? [])], report),
        relatedLocations: related?.map((other) => ({
          message: other.message,
          location: location(other.span, report),
        })),
      }),
    );
    return `${jsonText({ source: { name: "smplan" }, diagnostics }, 2)}\n`;
  },
};

export default format;

function location(span: Span, report: LintReport) {
  return { path: span.file, range: range(span, report) };
}

function range(span: Span, report: LintReport) {
  const at = (position: Position) => ({ line: position.line, column: inBytes(position, span.file, report) });
  return { start: at(report.start(span)), end: at(report.end(span)) };
}

/** Columns are counted in bytes of UTF-8 there. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
function inBytes({ line, column }: Position, file: string, report: LintReport): number {
  const before = report
    .lines(file)
    .textOf(line)
    .slice(0, column - 1);
  return new TextEncoder().encode(before).length + 1;
}

function suggestions(edits: readonly Edit[], report: LintReport) {
  if (edits.length === 0) return undefined;
  return edits.map(({ span, text }) => ({ range: range(span, report), text }));
}
