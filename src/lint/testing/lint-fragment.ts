import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { Finding, SourceDiagnostic } from "../../diagnostics.ts";
import { fallbackLanguage } from "../../i18n/languages.ts";
import { loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { isEmptySection } from "../../plan/sections.ts";
import { customVocabulary } from "../config/custom-vocabulary.ts";
import { lintSource } from "../lint-plan.ts";
import type { Rule } from "../rule.ts";
import { defaultOptions } from "../rule-settings.ts";
import type { PlanFragment } from "./test-cases.ts";

/** The default date on which fragments are linted. */
export const FRAGMENT_DATE = "2027-03-15";

/** The findings of a rule in a fragment. */
export interface LintedFragment {
  findings: Finding[];
  /** The YAML and schema errors of the fragment. */
  diagnostics: readonly SourceDiagnostic[];
  /**
   * Messages that the rule reported for an object that is not part of the plan, most likely a copy. They have
   * no location.
   */
  unlocatedMessages: readonly string[];
  /** The text that was linted. */
  text: string;
  /** The length of the text before the fragment, in UTF-16 code units. */
  prefixLength: number;
}

const VERSION_LINE = "smplan: 1\n";

/** The dependencies for linting fragments. */
export interface FragmentContext {
  /** Rules that run together with the tested rule. Their findings are left out. */
  otherRules?: readonly Rule[];
  /** The vocabulary of fragments that do not define one. */
  defaultVocabulary?: Vocabulary;
}

/** Lints a fragment with one rule. */
export async function lintFragment(
  rule: Rule,
  { plan, today = FRAGMENT_DATE, options, vocabulary, language }: PlanFragment,
  { otherRules = [], defaultVocabulary = new Vocabulary() }: FragmentContext = {},
): Promise<LintedFragment> {
  const formatter = await loadMessageFormatter(language ?? fallbackLanguage);
  const prefix = /^[\s{]*["']?smplan["']?[ \t]*:/m.test(plan) ? "" : VERSION_LINE;
  const text = prefix + plan;
  const source = fragmentSource(text);
  const unlocatedMessages: string[] = [];
  const rules = [
    trackUnlocated(rule, source, unlocatedMessages),
    ...otherRules.filter(({ id }) => id !== rule.id),
  ];
  const { findings, diagnostics } = await lintSource(source, {
    rules,
    levels: new Map(rules.map(({ id, severity }) => [id, severity])),
    options: new Map(options ? [[rule.id, { ...defaultOptions(rule), ...options }]] : []),
    vocabulary: vocabulary ? new Vocabulary(customVocabulary(vocabulary)) : defaultVocabulary,
    today,
    formatter: () => formatter,
  });
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    diagnostics,
    unlocatedMessages,
    text,
    prefixLength: prefix.length,
  };
}

/**
 * Returns a copy of the rule that records messages about objects outside the plan. A missing section has no
 * location, and needs none.
 */
function trackUnlocated(rule: Rule, source: PlanSource, unlocatedMessages: string[]): Rule {
  if ("diagnosticKind" in rule) return rule;
  return {
    ...rule,
    check(sections, report, context) {
      const trackingReport: typeof report = (owner, message, details) => {
        const owned = source.documents.some((document) => document.owns(owner));
        if (!owned && !isEmptySection(owner)) unlocatedMessages.push(message);
        report(owner, message, details);
      };
      rule.check(sections, trackingReport, context);
    },
  };
}

/** Returns a plan that consists only of a text. It cannot include files. */
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
