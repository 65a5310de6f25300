import { Chalk } from "chalk";
import stylish from "../../formats/stylish.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";

/** A report as `smplan lint` prints it. */
export async function printed(report: LintReport, { stdout, env }: World): Promise<string> {
  const paint = new Chalk({ level: colorLevel(stdout, env) });
  return stylish.print(report, { paint, width: widthOf(stdout), explain: false });
}
