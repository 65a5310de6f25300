import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { Finding, SourceDiagnostic } from "../../diagnostics.ts";
import { englishFormatter, loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { isEmptySection } from "../../plan/sections.ts";
import { customVocabulary } from "../config/custom-vocabulary.ts";
import { lintSource } from "../lint-plan.ts";
import type { Rule } from "../rule.ts";
import { defaultOptions } from "../rule-settings.ts";
import type { PlanFragment } from "./test-cases.ts";

/** The day on which fragments are judged where they name no other. */
export const FRAGMENT_DATE = "2027-03-15";

/** What a rule says of a fragment. */
export interface LintedFragment {
  findings: Finding[];
  /** What is wrong with the fragment itself, as YAML or as a plan. */
  diagnostics: readonly SourceDiagnostic[];
  /** Messages that the rule reported of a thing that is not in the plan, most likely a copy: it has no place there. */
  unlocatedMessages: readonly string[];
  /** The text that was judged. */
  text: string;
  /** How much of that text is not the fragment's own. */
  prefixLength: number;
}

const VERSION_LINE = "smplan: 1\n";

/** What a fragment is judged with, whichever it is. */
export interface FragmentContext {
  /** Rules that speak beside the one in question; what they say is left out. */
  otherRules?: readonly Rule[];
  /** What is known where the fragment has no words of its own. */
  defaultVocabulary?: Vocabulary;
}

/** Judges a fragment by one rule. */
export async function lintFragment(
  rule: Rule,
  { plan, today = FRAGMENT_DATE, options, vocabulary, language }: PlanFragment,
  { otherRules = [], defaultVocabulary = new Vocabulary() }: FragmentContext = {},
): Promise<LintedFragment> {
  const wording = language === undefined ? englishFormatter() : await loadMessageFormatter(language);
  const added = /^[\s{]*["']?smplan["']?[ \t]*:/m.test(plan) ? "" : VERSION_LINE;
  const text = added + plan;
  const source = fragmentSource(text);
  const placeless: string[] = [];
  const rules = [trackUnlocated(rule, source, placeless), ...otherRules.filter(({ id }) => id !== rule.id)];
  const { findings, diagnostics } = await lintSource(source, {
    rules,
    levels: new Map(rules.map(({ id, severity }) => [id, severity])),
    options: new Map(options ? [[rule.id, { ...defaultOptions(rule), ...options }]] : []),
    vocabulary: vocabulary ? new Vocabulary(customVocabulary(vocabulary)) : defaultVocabulary,
    today,
    formatter: () => wording,
  });
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    diagnostics,
    unlocatedMessages: placeless,
    text,
    prefixLength: added.length,
  };
}

/** The rule, with what it reports of things that are not in the plan. What is absent has no place, and needs none. */
function trackUnlocated(rule: Rule, source: PlanSource, placeless: string[]): Rule {
  if ("diagnosticKind" in rule) return rule;
  return {
    ...rule,
    check(sections, report, context) {
      const watch: typeof report = (owner, message, details) => {
        const owned = source.documents.some((document) => document.owns(owner));
        if (!owned && !isEmptySection(owner)) placeless.push(message);
        report(owner, message, details);
      };
      rule.check(sections, watch, context);
    },
  };
}

/** A plan that is only a text: there are no files for it to include. */
export function fragmentSource(text: string): PlanSource {
  const files = {
    read: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    exists: () => false,
    realPath: (path: string) => path,
  };
  return loadPlanSource("plan/smplan.yaml", { files, text });
}
