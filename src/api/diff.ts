import type { DescribedChange } from "../diff/diff-report.ts";
import type { SectionName } from "../plan/sections.ts";
import { buildDiffReport } from "../services/diff/diff-plans.ts";
import { Workspace } from "../services/project/workspace.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";
import type { LanguageTag } from "./names.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

/** The options of `diff`. */
export interface DiffOptions extends Pick<ReadPlanOptions, "files" | "configuration"> {
  /** The language of the sentences. The language of the newer plan by default. */
  language?: LanguageTag;
  /** The only sections to compare. All sections by default. */
  only?: readonly SectionName[];
}

/** The differences between two plans. */
export interface PlanDifferences {
  /** The changes in the order of the sections, each with a sentence. */
  changes: DescribedChange[];
  /** Sentences about plans that have errors, so that they could not be compared completely. */
  warnings: string[];
}

/**
 * Returns the changes from one plan to another.
 *
 * @example
 * import { diff, loadPlan } from "smplan";
 *
 * const before = await loadPlan("smplan.yaml", { text: "smplan: 1\nplan: { title: Spring }" });
 * const after = await loadPlan("smplan.yaml", { text: "smplan: 1\nplan: { title: Summer }" });
 * const { changes } = await diff(before, after);
 * console.log(changes[0].kind, changes[0].before, changes[0].after); // changed Spring Summer
 *
 * @throws UserError if a plan cannot be read or is not a YAML mapping, or its configuration is invalid
 */
export async function diff(
  before: string | LoadedPlan,
  after: string | LoadedPlan,
  options: DiffOptions = {},
): Promise<PlanDifferences> {
  const versions = [await versionOf(before, options), await versionOf(after, options)] as const;
  const { sections, warnings } = await buildDiffReport(...versions, options);
  return { changes: sections.flatMap(({ changes }) => changes), warnings };
}

async function versionOf(plan: string | LoadedPlan, options: DiffOptions) {
  const { file, runtime } = planInput(plan, options);
  const { validSections, broken, diagnostics } = await new Workspace(runtime).open(file);
  return { label: file, sections: validSections, broken: broken.size > 0 || diagnostics.length > 0 };
}
