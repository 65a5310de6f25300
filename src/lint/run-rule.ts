import type { Severity } from "../diagnostics.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import type { RuleCoverage } from "./coverage.ts";
import type { RuleFinding } from "./implied-findings.ts";
import type { LoadedLintSettings } from "./lint-settings.ts";
import { locateFinding, relateFinding } from "./locate-finding.ts";
import type { CheckRule, ReportFinding, RuleContext } from "./rule.ts";
import { defaultOptions } from "./rule-settings.ts";
import { thrownText } from "./thrown-text.ts";

/** The maximum number of problems that a custom rule may report in a plan. */
const MAX_FINDINGS_PER_CUSTOM_RULE = 10_000;

/**
 * Returns the findings of a rule in a plan, and calls `onRuleTimed`. If the rule throws, the only finding is
 * that it failed.
 */
export function runRule(
  plan: ValidatedPlan,
  rule: CheckRule,
  severity: Severity,
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): RuleFinding[] {
  if (!settings.onRuleTimed) return checkPlan(plan, rule, severity, settings, coverage);
  const start = performance.now();
  const findings = checkPlan(plan, rule, severity, settings, coverage);
  settings.onRuleTimed(rule.id, performance.now() - start);
  return findings;
}

function checkPlan(
  plan: ValidatedPlan,
  rule: CheckRule,
  severity: Severity,
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): RuleFinding[] {
  const { today, vocabulary, formatter, loadedResults } = settings;
  const findings: RuleFinding[] = [];
  const root = plan.source.main.data as object;
  const report: ReportFinding = (owner, id, details = {}) => {
    if (rule.definedBy !== undefined && findings.length === MAX_FINDINGS_PER_CUSTOM_RULE)
      throw new Error(`it reports more than ${MAX_FINDINGS_PER_CUSTOM_RULE} problems in one plan`);
    const message = formatter().formatMessage(rule, id, details.data);
    const anchor = `${id} ${plan.source.anchorOf(owner, details.at)}`;
    const path = plan.source.pathOf(owner, details.at);
    findings.push({
      rule: rule.id,
      severity,
      message,
      anchor,
      path,
      ...locateFinding(plan, rule, owner, details, formatter),
      ...relateFinding(plan, rule, id, details),
    });
  };
  const options = settings.options.get(rule.id) ?? defaultOptions(rule);
  const { text } = plan.source;
  const { broken, present } = plan;
  const context: RuleContext = {
    root,
    text,
    broken,
    present,
    options,
    today,
    vocabulary,
    get results() {
      if (loadedResults === undefined || loadedResults.diagnostics.length > 0) coverage.markPartial(rule.id);
      return loadedResults?.results;
    },
  };
  try {
    rule.check(plan.sections, report, context);
    return findings;
  } catch (error) {
    // A rule that fails, most likely a custom one, does not stop the others.
    coverage.markFailed(rule.id);
    const stack = errorStack(error);
    const finding: RuleFinding = {
      rule: rule.id,
      severity: "error",
      message: formatter().formatRuleFailure(rule.id, ruleFailureReason(error)),
      anchor: "failed",
      span: plan.source.main.locatePath([]),
      blocking: true,
    };
    return [stack === undefined ? finding : { ...finding, stack }];
  }
}

/** Returns the stack of a thrown error. A rule may throw any value. */
function errorStack(error: unknown): string | undefined {
  try {
    return error instanceof Error ? error.stack : undefined;
  } catch {
    return undefined;
  }
}

function ruleFailureReason(error: unknown): string {
  const text = thrownText(error);
  if (error instanceof RangeError && /call stack/i.test(text)) return "it calls itself without end";
  if (error instanceof TypeError && /read only|not extensible|Cannot (?:add|delete) property/.test(text))
    return `it changes the plan, which rules may only read (${text})`;
  return text;
}
