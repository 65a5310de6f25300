import { Chalk } from "chalk";
import stylish from "../../formats/stylish.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";

/** Returns a report in the format that `smplan lint` prints by default. */
export async function formatStylishReport(report: LintReport, { stdout, env }: Runtime): Promise<string> {
  const chalk = new Chalk({ level: colorLevel(stdout, env) });
  return stylish.render(report, { chalk, width: terminalWidth(stdout), explain: false, all: false });
}
