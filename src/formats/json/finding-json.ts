import type { Finding, FindingPlace, SourceSpan, TextEdit } from "../../diagnostics.ts";
import type { LintReport } from "../../lint/lint-report.ts";

/** Returns a finding as an object for JSON output. */
export function findingJson({ rule, severity, places, ...finding }: Finding, report: LintReport) {
  return {
    rule,
    severity,
    ...placeJson(finding, report),
    places: places?.map((place) => placeJson(place, report)),
  };
}

function placeJson({ message, span, path, related, fix, suggestion }: FindingPlace, report: LintReport) {
  const editsJson = (edits: readonly TextEdit[] | undefined) =>
    edits?.map((edit) => ({ ...spanJson(edit.span, report), text: edit.text }));
  return {
    message,
    ...spanJson(span, report),
    path,
    related: related?.map((other) => ({ message: other.message, ...spanJson(other.span, report) })),
    fix: editsJson(fix),
    suggestion: editsJson(suggestion),
  };
}

/**
 * Returns a span with lines and columns, for users and editors, and offsets, for programs that edit the text.
 */
function spanJson(span: SourceSpan, report: LintReport) {
  const start = report.startOf(span);
  const end = report.endOf(span);
  return {
    file: span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: span.start,
    endOffset: span.end,
  };
}
