import type { ChalkInstance } from "chalk";
import type { LintReport } from "../lint/report.ts";
import type { Format } from "./format.ts";

const format: Format = {
  summary: "for people at a terminal, with the text that each finding is about",
  async print(report, { paint, width }) {
    if (report.findings.length === 0) return `${summary(report, paint)}\n`;
    // Measuring and wrapping text is slow to load, and a clean run has none.
    const { block } = await import("./stylish/block.ts");
    const blocks = report.findings.map((finding) => block(finding, report, paint, width));
    return `${[...blocks, summary(report, paint)].join("\n")}\n`;
  },
};

export default format;

function summary(report: LintReport, paint: ChalkInstance): string {
  const plans = counted(report.plans.length, "plan");
  const total = report.findings.length;
  if (total === 0) return paint.green(`✔ ${plans} checked, nothing to mend.`);
  const parts = (["error", "warning", "info"] as const)
    .map((severity) => [report.count(severity), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => counted(count, severity));
  const paintSum = report.count("error") > 0 ? paint.red : paint.yellow;
  const hint = paint.dim(`Why a rule asks: smplan explain ${report.findings[0]?.rule}`);
  return `${paintSum.bold(`✖ ${counted(total, "finding")}: ${parts.join(", ")}.`)} ${plans} checked.\n${hint}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
