import { version } from "../../../package.json";
import type { Finding } from "../../diagnostics.ts";
import { type Circumstances, LintReport, type ReportedRule } from "../../lint/lint-report.ts";
import { sectionNames } from "../../plan/sections.ts";
import type { World } from "../../platform/runtime.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { type Judge, type Judged, textsOf } from "./linter.ts";

/** Everything that is found in plans that were judged, but for what a baseline lets in. */
export async function reportOf(
  judged: readonly Judged[],
  judge: Judge,
  options: LintOptions,
  world: World,
): Promise<LintReport> {
  const plans = judged.flatMap(({ file, unreadable }) => (unreadable === undefined ? [file] : []));
  const findings = distinct(judged);
  const texts = textsOf(judged);
  const report = (left: readonly Finding[]) =>
    new LintReport(plans, left, texts, () => circumstancesOf(judged, judge));
  if (options.baseline === undefined && !options.updateBaseline) return report(findings);
  const { withoutBaseline } = await import("./apply-baseline.ts");
  return report(await withoutBaseline(findings, judged, options, world));
}

/** A file that several plans include is judged with each, but its own faults are told once. */
function distinct(judged: readonly Judged[]): Finding[] {
  const all = judged.flatMap(({ findings }) => findings);
  if (judged.length < 2) return all;
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()].filter(
    (finding) => finding.rule !== UNUSED_SUPPRESSION || isFoundInAll(finding, judged),
  );
}

const UNUSED_SUPPRESSION = "structure/unused-suppression";

/** A comment in a file that several plans include is of use if one of them needs it. */
function isFoundInAll(finding: Finding, judged: readonly Judged[]): boolean {
  const key = keyOf(finding);
  return judged
    .filter(({ texts }) => texts.has(finding.span.file))
    .every(({ findings }) => findings.some((other) => keyOf(other) === key));
}

function keyOf({ rule, message, span }: Finding): string {
  return `${span.file}:${span.start}:${span.end} ${rule} ${message}`;
}

/** The rules of all plans together: one may have rules of its own, or have switched one off. */
function circumstancesOf(judged: readonly Judged[], judge: Judge): Circumstances {
  const rules = new Map<string, ReportedRule>();
  const wording = judge.common.wording();
  // Of thousands of plans most have the same settings.
  const all = new Map(judged.map(({ settings }) => [settings.levels, settings]));
  for (const settings of all.values())
    for (const rule of settings.rules) {
      const level = settings.levels.get(rule.id) ?? "off";
      const known = rules.get(rule.id);
      if (!known || known.level === "off") rules.set(rule.id, { rule, level, words: wording.of(rule) });
    }
  const present = new Set(judged.flatMap((plan) => plan.present));
  const absent = new Set<string>(sectionNames.filter((section) => !present.has(section)));
  const skipped = new Set(judged.flatMap((plan) => plan.skipped));
  return { version, language: wording.language, rules: [...rules.values()], absent, skipped };
}
