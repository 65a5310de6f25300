import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import type { Finding } from "../../../src/diagnostics.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { type LintedPlan, lintSource } from "../../../src/lint/lint-plan.ts";
import type { LintSettings } from "../../../src/lint/lint-settings.ts";
import { compileMessages } from "../../../src/lint/plugin-rule.ts";
import { type CheckRule, defineRule, type Rule } from "../../../src/lint/rule.ts";
import { fragmentSource } from "../../../src/lint/testing/lint-fragment.ts";
import type { PlanSource } from "../../../src/plan/plan-source.ts";
import include from "../../../src/rules/structure/include.ts";
import schema from "../../../src/rules/structure/schema.ts";
import suppressionReason from "../../../src/rules/structure/suppression-reason.ts";
import unusedSuppression from "../../../src/rules/structure/unused-suppression.ts";
import yaml from "../../../src/rules/structure/yaml.ts";

const englishFormatter = await loadMessageFormatter("en");

/** The rules for problems that are found while a plan is read. */
export const readRules: readonly Rule[] = [yaml, schema, include, unusedSuppression, suppressionReason];

/** Returns a rule for tests, with defaults for everything that a test does not need. */
export function madeUpRule(rule: Partial<CheckRule> & Pick<CheckRule, "check">): CheckRule {
  const complete = {
    ...defineRule({
      id: "bakery/rule",
      severity: "warning",
      presets: ["minimal", "recommended"],
      summary: "",
      why: "",
      source: "",
      reads: "all",
      messages: { found: "Found {what}." },
      examples: { invalid: "", valid: "" },
      check: () => undefined,
    }),
    ...rule,
  };
  return { ...complete, compiledMessages: compileMessages(complete.messages) };
}

/** A rule that reports each team member without a role, at the name. */
export const roleRule = madeUpRule({
  id: "team/role",
  reads: ["team"],
  messages: { found: '"{id}" has no role.' },
  check({ team }, report) {
    for (const one of team) if (!one.role) report(one, "found", { at: "name", data: { id: one.id } });
  },
});

/** Lints a text, or a loaded plan, with rules at their own severities. */
export function lintText(
  plan: string | PlanSource,
  rules: readonly Rule[],
  settings: Partial<LintSettings> = {},
): Promise<LintedPlan> {
  return lintSource(typeof plan === "string" ? fragmentSource(plan) : plan, {
    rules,
    levels: new Map(rules.map(({ id, severity }) => [id, severity])),
    options: new Map(),
    vocabulary: new Vocabulary(),
    today: "2027-03-15",
    formatter: () => englishFormatter,
    ...settings,
  });
}

/** Returns findings as `rule line:message`, or `rule: message` with the text that they point to. */
export function shortFindings(findings: readonly Finding[], text: string): string[] {
  return findings.map(({ rule, message, span }) => {
    const line = text.slice(0, span.start).split("\n").length;
    return `${line} ${rule} ${message}`;
  });
}
