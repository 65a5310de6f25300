import { Chalk } from "chalk";
import stylish from "../../formats/stylish.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";

/** A report as `smplan lint` prints it. */
export async function formatStylishReport(report: LintReport, { stdout, env }: Runtime): Promise<string> {
  const paint = new Chalk({ level: colorLevel(stdout, env) });
  return stylish.render(report, { chalk: paint, width: terminalWidth(stdout), explain: false });
}
