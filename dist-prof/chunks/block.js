import { n as stringWidth, t as wrapAnsi } from "./wrap-ansi.js";
// src/formats/stylish/block.ts
/** One finding as a block: where and how grave, what and what to do, and the text it is about. */
function block(finding, report, paint, width) {
	const parts = [
		`${paint.underline(where(finding.span, report))}  ${grade(finding.severity, paint)}  ${paint.dim(finding.rule)}`,
		`  ${wrapAnsi(finding.message, Math.max(40, Math.min(width, 110)) - 2).replaceAll("\n", "\n  ")}`,
		frame(finding.span, report, paint, width)
	];
	for (const other of finding.related ?? []) parts.push(paint.dim(`  ${other.message} ${where(other.span, report)}`));
	return `${parts.filter(Boolean).join("\n")}\n`;
}
function where(span, report) {
	const { line, column } = report.start(span);
	return `${span.file}:${line}:${column}`;
}
function grade(severity, paint) {
	if (severity === "error") return paint.red.bold("error");
	return severity === "warning" ? paint.yellow.bold("warning") : paint.blue.bold("info");
}
/** The line a finding stands on, with the text it is about underlined. */
function frame(span, report, paint, width) {
	const lines = report.lines(span.file);
	const { line, column } = lines.position(span.start);
	const text = lines.textOf(line).replaceAll("	", " ");
	if (text.trim() === "") return "";
	const end = lines.position(span.end);
	const stop = end.line === line ? end.column - 1 : text.length;
	const gutter = String(line);
	const room = Math.max(30, width - gutter.length - 6);
	const { shown, from } = window(text, column - 1, room);
	const before = stringWidth(text.slice(from, column - 1)) + (from > 0 ? 1 : 0);
	const marked = Math.max(1, Math.min(stringWidth(text.slice(column - 1, stop)), stringWidth(shown) - before));
	const bar = paint.dim("│");
	return [`  ${paint.dim(gutter)} ${bar} ${shown}`, `  ${" ".repeat(gutter.length)} ${bar} ${" ".repeat(before)}${paint.red("^".repeat(marked))}`].join("\n");
}
/** As much of a long line as fits, with the marked text in it. */
function window(text, column, room) {
	if (stringWidth(text) <= room) return {
		shown: text,
		from: 0
	};
	const from = column > room - 20 ? Math.max(0, column - 20) : 0;
	const cut = text.slice(from, from + room - 2);
	return {
		shown: `${from > 0 ? "…" : ""}${cut}${from + room - 2 < text.length ? "…" : ""}`,
		from
	};
}
export { block };
