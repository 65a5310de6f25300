import type { Edit, Finding, Span } from "../../diagnostics.ts";
import type { LintReport } from "../../lint/lint-report.ts";

/** A finding as programs get it. */
export function plain(
  { rule, severity, message, span, path, related, fix, suggestion }: Finding,
  report: LintReport,
) {
  const edits = (all: readonly Edit[] | undefined) =>
    all?.map((edit) => ({ ...place(edit.span, report), text: edit.text }));
  return {
    rule,
    severity,
    message,
    ...place(span, report),
    path,
    related: related?.map((other) => ({ message: other.message, ...place(other.span, report) })),
    fix: edits(fix),
    suggestion: edits(suggestion),
  };
}

/** Lines and columns for people and editors, offsets for programs that change the text. */
function place(span: Span, report: LintReport) {
  const start = report.start(span);
  const end = report.end(span);
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
