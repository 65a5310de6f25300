// src/formats/json.ts
var format = {
	summary: "one JSON object, for programs",
	print(report) {
		const findings = report.findings.map((finding) => plain(finding, report));
		const summary = {
			plans: report.plans.length,
			errors: report.count("error"),
			warnings: report.count("warning"),
			infos: report.count("info")
		};
		return `${JSON.stringify({
			findings,
			summary
		}, null, 2)}\n`;
	}
};
function plain({ rule, severity, message, span, related, fix }, report) {
	return {
		rule,
		severity,
		message,
		...place(span, report),
		related: related?.map((other) => ({
			message: other.message,
			...place(other.span, report)
		})),
		fix: fix?.map((edit) => ({
			...place(edit.span, report),
			text: edit.text
		}))
	};
}
/** Lines and columns for people and editors, offsets for programs that change the text. */
function place(span, report) {
	const start = report.start(span);
	const end = report.end(span);
	return {
		file: span.file,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		offset: span.start,
		endOffset: span.end
	};
}
export { format as default };
