// src/formats/stylish.ts
var format = {
	summary: "for people at a terminal, with the text that each finding is about",
	async print(report, { paint, width }) {
		if (report.findings.length === 0) return `${summary(report, paint)}\n`;
		const { block } = await import("./block.js");
		return `${[...report.findings.map((finding) => block(finding, report, paint, width)), summary(report, paint)].join("\n")}\n`;
	}
};
function summary(report, paint) {
	const plans = counted(report.plans.length, "plan");
	const total = report.findings.length;
	if (total === 0) return paint.green(`✔ ${plans} checked, nothing to mend.`);
	const parts = [
		"error",
		"warning",
		"info"
	].map((severity) => [report.count(severity), severity]).filter(([count]) => count > 0).map(([count, severity]) => counted(count, severity));
	const paintSum = report.count("error") > 0 ? paint.red : paint.yellow;
	const hint = paint.dim(`Why a rule asks: smplan explain ${report.findings[0]?.rule}`);
	return `${paintSum.bold(`✖ ${counted(total, "finding")}: ${parts.join(", ")}.`)} ${plans} checked.\n${hint}`;
}
function counted(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
export { format as t };
