import { languageOf } from "../i18n/languages.ts";
import type { PresetName } from "../lint/rule.ts";
import type { RuleLevel } from "../lint/rule-settings.ts";
import { createReport } from "../services/lint/create-report.ts";
import { Linter } from "../services/lint/linter.ts";
import { type LintFinding, lintFindings } from "./lint-finding.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";
import type { LanguageTag } from "./names.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

/** The options of `lint`. */
export interface LintOptions extends ReadPlanOptions {
  /** The set of rules. Replaces the presets of the configuration. */
  preset?: PresetName;
  /** The severities of rules, by rule id. They override the configuration. */
  rules?: Readonly<Record<string, RuleLevel>>;
  /** The language of the messages. English by default. */
  language?: LanguageTag;
  /** The date on which the plan is linted, as year-month-day. Today by default. */
  today?: string;
  /**
   * Whether to load plugins of the configuration, which runs their code. By default, they are loaded unless
   * the environment variable SMPLAN_NO_PLUGINS is set.
   */
  plugins?: boolean;
}

/**
 * Returns the problems that the rules of the configuration, or of a preset, find in a plan.
 *
 * @example
 * import { lint } from "smplan";
 *
 * const text = "smplan: 1\nkpis: [{ id: reach, name: Reach }]";
 * const findings = await lint("smplan.yaml", { text, rules: { "kpis/linked": "error" } });
 * const finding = findings.find(({ rule }) => rule === "kpis/linked");
 * console.log(finding.severity); // error
 * console.log(finding.path.join(".")); // kpis.0
 *
 * @throws UserError if the plan cannot be read, or its configuration is invalid
 */
export async function lint(plan: string | LoadedPlan, options: LintOptions = {}): Promise<LintFinding[]> {
  const { file, runtime } = planInput(plan, options);
  const linter = await Linter.create(linterOptions(options), runtime);
  const result = await linter.lintReadable(file);
  return lintFindings(await createReport([result], linter));
}

/** Returns the options of the linter. */
export function linterOptions({ preset, rules = {}, language, today }: LintOptions) {
  return { preset, rule: rules, language: languageOf(language), today };
}
