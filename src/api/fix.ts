import { safeFixes } from "../lint/apply-fixes.ts";
import { createReport } from "../services/lint/create-report.ts";
import { fixPlans } from "../services/lint/fix-plans.ts";
import { Linter } from "../services/lint/linter.ts";
import { type LintOptions, linterOptions } from "./lint.ts";
import { type LintFinding, lintFindings } from "./lint-finding.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";

/** The options of `fix`. */
export interface FixOptions extends LintOptions {
  /** Whether to apply suggestions too, which are only probably right. False by default. */
  suggestions?: boolean;
}

/** A plan after fixing. */
export interface FixedPlan {
  /** The changed files, with their texts before and after. */
  changes: { file: string; before: string; after: string }[];
  /** The problems that remain. */
  findings: LintFinding[];
}

/**
 * Corrects problems of a plan, and returns the new texts. Writes no files.
 *
 * @example
 * import { fix } from "smplan";
 *
 * const text = "smplan: 1\nteam: [{ id: ana, name: Ana, contact: { phone: 0888123456 } }]";
 * const { changes } = await fix("smplan.yaml", { text });
 * console.log(changes[0].after.includes('"0888123456"')); // true
 *
 * @throws UserError if the plan cannot be read, or its configuration is invalid
 */
export async function fix(plan: string | LoadedPlan, options: FixOptions = {}): Promise<FixedPlan> {
  const { file, runtime } = planInput(plan, options);
  const lintOptions = linterOptions(options);
  const linter = await Linter.create(lintOptions, runtime);
  const found = await linter.lintReadable(file);
  const { results, changes } = await fixPlans(
    [found],
    lintOptions,
    runtime,
    options.suggestions ? ({ fix, suggestion }) => fix ?? suggestion : safeFixes,
  );
  return {
    changes: Array.from(changes, ([changed, texts]) => ({ file: changed, ...texts })),
    findings: lintFindings(await createReport(results, linter)),
  };
}
