import type { Severity } from "../diagnostics.ts";
import { userError } from "../errors.ts";
import { withExitGuardSync } from "../platform/exit-guard.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { BuiltIns } from "./built-ins.ts";
import type { RuleCoverage } from "./coverage.ts";
import type { RuleFinding } from "./implied-findings.ts";
import type { LoadedLintSettings } from "./lint-settings.ts";
import type { CheckRule } from "./rule.ts";
import { runRule } from "./run-rule.ts";
import { DECLARED_RULES_MS, PLUGIN_RULES_MS, runWithTimeLimit, TimeLimitError } from "./watchdog.ts";

/** A rule that checks plans and is on, and the severity of its findings. */
export interface ActiveCheckRule {
  rule: CheckRule;
  severity: Severity;
}

/** The built-in functions that plugins must not change; saved before the first plugin rule runs. */
let builtIns: BuiltIns | undefined;

/**
 * Runs the rules of configurations and plugins with a time limit, one for each kind.
 * @throws UserError that names a rule that takes too long or replaces a built-in function
 */
export function runCustomRules(
  plan: ValidatedPlan,
  customRules: readonly ActiveCheckRule[],
  settings: LoadedLintSettings,
  coverage: RuleCoverage,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const run = ({ rule, severity }: ActiveCheckRule): void => {
    for (const finding of runRule(plan, rule, severity, settings, coverage)) findings.push(finding);
  };
  const declared = customRules.filter(({ rule }) => rule.definedBy === "configuration");
  const ofPlugins = customRules.filter(({ rule }) => rule.definedBy === "plugin");
  runWithinTime(declared, DECLARED_RULES_MS, plan, run);
  if (ofPlugins.length === 0) return findings;
  deepFreeze(plan.source.data);
  for (const document of plan.source.documents) deepFreeze(document.data);
  deepFreeze(plan.sections);
  builtIns ??= new BuiltIns();
  const originals = builtIns;
  runWithinTime(ofPlugins, PLUGIN_RULES_MS, plan, (active) => {
    withExitGuardSync(`smplan: The rule ${active.rule.id} ends the program.`, () => run(active));
    const replaced = originals.restore();
    if (replaced !== undefined) throw userError("ruleReplaces", { rule: active.rule.id, replaced });
  });
  return findings;
}

function runWithinTime(
  rules: readonly ActiveCheckRule[],
  milliseconds: number,
  plan: ValidatedPlan,
  run: (active: ActiveCheckRule) => void,
): void {
  if (rules.length === 0) return;
  let running = "";
  try {
    runWithTimeLimit(milliseconds, () => {
      for (const active of rules) {
        running = active.rule.id;
        run(active);
      }
    });
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw userError("ruleTooSlow", { rule: running, file: plan.source.file, seconds: milliseconds / 1_000 });
  }
}

/** Freezes a value with all its contents: a rule that changes the plan would affect the other rules. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
