import { version } from "../../../package.json";
import type { Finding } from "../../diagnostics.ts";
import { foldFindings } from "../../lint/fold-findings.ts";
import { LintReport, type ReportedRule, type ReportMeta } from "../../lint/lint-report.ts";
import { sectionNames } from "../../plan/sections.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { BaselineOptions } from "./lint-run-options.ts";
import { type Linter, type LintResult, textsOf } from "./linter.ts";

/**
 * Returns the report on linted plans, without the findings that are in the baseline. Also writes the baseline
 * if `--update-baseline` is used.
 * @throws UserError if the baseline cannot be used
 */
export async function createReport(
  results: readonly LintResult[],
  linter: Linter,
  options: BaselineOptions = {},
  hooks: LintHooks = {},
): Promise<LintReport> {
  const plans = results.flatMap(({ file, unreadable }) => (unreadable === undefined ? [file] : []));
  const findings = dedupeFindings(results);
  const texts = textsOf(results);
  const report = (reported: readonly Finding[]) =>
    new LintReport(plans, foldFindings(reported, linter.context.formatter), texts, () =>
      reportMeta(results, linter),
    );
  if (options.baseline === undefined && !options.updateBaseline) return report(findings);
  const { applyBaseline } = await import("./apply-baseline.ts");
  return report(
    await applyBaseline(findings, results, options, { runtime: linter.workspace.runtime, hooks }),
  );
}

/** Returns all findings without duplicates: a file that several plans include is linted with each of them. */
function dedupeFindings(results: readonly LintResult[]): Finding[] {
  const all = results.flatMap(({ findings }) => findings);
  if (results.length < 2) return all;
  return [...new Map(all.map((finding) => [occurrenceKey(finding), finding])).values()].filter(
    (finding) => finding.rule !== UNUSED_SUPPRESSION || isFoundInAll(finding, results),
  );
}

const UNUSED_SUPPRESSION = "structure/unused-suppression";

/**
 * Returns whether all plans that include the file have the finding. A suppression is used if at least one of
 * these plans needs it.
 */
function isFoundInAll(finding: Finding, results: readonly LintResult[]): boolean {
  const key = occurrenceKey(finding);
  return results
    .filter(({ texts }) => texts.has(finding.span.file))
    .every(({ findings }) => findings.some((other) => occurrenceKey(other) === key));
}

/** Returns a key of the exact place and text of a finding. */
function occurrenceKey({ rule, message, span }: Finding): string {
  return `${span.file}:${span.start}:${span.end} ${rule} ${message}`;
}

/** Returns the rules of all plans together: plans may add different rules or switch rules off. */
function reportMeta(results: readonly LintResult[], linter: Linter): ReportMeta {
  const rules = new Map<string, ReportedRule>();
  const formatter = linter.context.formatter();
  // There may be thousands of plans, and most of them share their settings.
  const all = new Map(results.map(({ settings }) => [settings.levels, settings]));
  for (const settings of all.values())
    for (const rule of settings.rules) {
      const level = settings.levels.get(rule.id) ?? "off";
      const known = rules.get(rule.id);
      if (!known || known.level === "off")
        rules.set(rule.id, { rule, level, words: formatter.textsOf(rule) });
    }
  const present = new Set(results.flatMap((plan) => plan.present));
  const absent = new Set<string>(sectionNames.filter((section) => !present.has(section)));
  const skipped = new Set(results.flatMap((plan) => plan.skipped));
  return { version, language: formatter.language, rules: [...rules.values()], absent, skipped };
}
