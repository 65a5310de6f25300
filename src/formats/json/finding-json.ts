import type { Finding, SourceSpan, TextEdit } from "../../diagnostics.ts";
import type { LintReport } from "../../lint/lint-report.ts";

/** A finding as programs get it. */
export function findingJson(
  { rule, severity, message, span, path, related, fix, suggestion }: Finding,
  report: LintReport,
) {
  const edits = (all: readonly TextEdit[] | undefined) =>
    all?.map((edit) => ({ ...spanJson(edit.span, report), text: edit.text }));
  return {
    rule,
    severity,
    message,
    ...spanJson(span, report),
    path,
    related: related?.map((other) => ({ message: other.message, ...spanJson(other.span, report) })),
    fix: edits(fix),
    suggestion: edits(suggestion),
  };
}

/** Lines and columns for people and editors, offsets for programs that change the text. */
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
