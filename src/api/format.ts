import { Chalk } from "chalk";
import { loadFormat } from "../formats/index.ts";
import { LintReport } from "../lint/lint-report.ts";
import { assertFormat } from "./assert-options.ts";
import { type LintFinding, originsOf } from "./lint-finding.ts";
import { type FindingFormat, findingFormats } from "./names.ts";

/** The options of `format`. */
export interface FormatOptions {
  /** The output format. `stylish` by default. */
  format?: FindingFormat;
  /** Whether the text contains ANSI colors, if the format has them. False by default. */
  color?: boolean;
  /** The width of the text in columns, if the format uses it. 100 by default. */
  width?: number;
  /** Whether the page of each rule is below its findings, if the format has it. False by default. */
  explain?: boolean;
  /** Whether every problem and place is in the text, if the format otherwise shows only some. False by default. */
  all?: boolean;
}

/**
 * Returns findings of one or several plans in an output format of `smplan lint`.
 *
 * @example
 * import { format, lint } from "smplan";
 *
 * const findings = await lint("smplan.yaml", { text: "smplan: 1\nkpis: 7" });
 * const errors = findings.filter(({ severity }) => severity === "error");
 * const text = await format(errors, { format: "compact" });
 * console.log(text.split(":")[0]); // smplan.yaml
 *
 * @throws RangeError for an unknown format
 * @throws TypeError for findings that were not returned by a function of smplan
 */
export async function format(
  findings: readonly LintFinding[],
  { format: name = "stylish", color = false, width = 100, explain = false, all = false }: FormatOptions = {},
): Promise<string> {
  assertFormat(name, findingFormats);
  const formatter = await loadFormat(name);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return formatter.render(reportOf(findings), { chalk, width, explain, all, root: process.cwd() });
}

function reportOf(findings: readonly LintFinding[]): LintReport {
  const origins = originsOf(findings);
  const reports = [...new Set(origins.map(({ report }) => report))];
  const plans = [...new Set(reports.flatMap((report) => report.plans))];
  const texts = new Map(reports.flatMap((report) => [...report.texts]));
  const all = origins.flatMap((origin) => origin.findings);
  return new LintReport(plans, all, texts, reports[0]?.meta);
}
