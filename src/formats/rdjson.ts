import type { SourceSpan, TextEdit } from "../diagnostics.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { stringifyJson } from "../platform/escape-controls.ts";
import type { LinePosition } from "../yaml/line-index.ts";
import type { LintFormat } from "./format.ts";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

const format: LintFormat = {
  description: "the diagnostics that reviewdog reads",
  paths: "repository",
  render(report) {
    const diagnostics = report.findings.map(
      ({ rule, severity, message, span, fix, suggestion, related, places }) => ({
        message,
        location: location(span, report),
        severity: severities[severity],
        code: { value: rule },
        suggestions: suggestions(
          [{ fix, suggestion }, ...(places ?? [])].flatMap((one) => [
            ...(one.fix ?? []),
            ...(one.suggestion ?? []),
          ]),
          report,
        ),
        relatedLocations: (places ?? related)?.map((other) => ({
          message: other.message,
          location: location(other.span, report),
        })),
      }),
    );
    return `${stringifyJson({ source: { name: "smplan" }, diagnostics }, 2)}\n`;
  },
};

export default format;

function location(span: SourceSpan, report: LintReport) {
  return { path: span.file, range: range(span, report) };
}

function range(span: SourceSpan, report: LintReport) {
  const at = (position: LinePosition) => ({
    line: position.line,
    column: byteColumn(position, span.file, report),
  });
  return { start: at(report.startOf(span)), end: at(report.endOf(span)) };
}

/** Returns a column in UTF-8 bytes. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
function byteColumn({ line, column }: LinePosition, file: string, report: LintReport): number {
  const before = report
    .lineIndex(file)
    .lineText(line)
    .slice(0, column - 1);
  return new TextEncoder().encode(before).length + 1;
}

function suggestions(edits: readonly TextEdit[], report: LintReport) {
  if (edits.length === 0) return undefined;
  return edits.map(({ span, text }) => ({ range: range(span, report), text }));
}
