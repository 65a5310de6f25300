import type { SectionName } from "../plan/sections.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { isMapping } from "../yaml/is-mapping.ts";
import type { CheckRule, Rule } from "./rule.ts";

/**
 * Records which rules could check everything they are about. If one could not, a problem that it did not
 * report may still exist.
 */
export class RuleCoverage {
  /** The ids of the rules that could not run. */
  readonly skipped = new Set<string>();
  readonly #partial = new Set<string>();
  readonly #unreadable: boolean;
  readonly #hasUnknownKeys: boolean;

  constructor(readonly plan: ValidatedPlan) {
    const { main } = plan.source;
    this.#unreadable = main.diagnostics.length > 0 || !isMapping(main.data);
    // A section under a misspelled key is missing from the plan, so rules about it find nothing.
    this.#hasUnknownKeys = plan.diagnostics.some(
      ({ kind, message, path }) => kind === "schema" && path?.length === 1 && message.startsWith("unknown"),
    );
  }

  /** Returns whether a rule can run. Records it as skipped if it should run and cannot. */
  shouldRun(rule: CheckRule): boolean {
    if (this.#isPrevented(rule)) {
      this.skipped.add(rule.id);
      return false;
    }
    return rule.reads === "all" || !this.#isAbsent(rule.reads[0]);
  }

  /** Records that a rule failed before it had checked everything. */
  markFailed(rule: string): void {
    this.skipped.add(rule);
  }

  /** Records that a rule did not get all the data that it requested. */
  markPartial(rule: string): void {
    this.#partial.add(rule);
  }

  /**
   * Returns whether a rule checked everything that it is about. If so, a problem that it did not report does
   * not exist.
   */
  isComplete(rule: Rule): boolean {
    if (this.skipped.has(rule.id) || this.#partial.has(rule.id) || this.#unreadable) return false;
    if ("diagnosticKind" in rule)
      return rule.diagnosticKind !== "schema" || this.plan.source.diagnostics.length === 0;
    if (this.#hasUnknownKeys || this.#isPrevented(rule)) return false;
    return rule.reads !== "all" || this.plan.broken.size === 0;
  }

  /** Returns whether errors in the plan prevent a rule from running. */
  #isPrevented({ reads }: CheckRule): boolean {
    if (this.#unreadable) return true;
    if (reads === "all" || this.#isAbsent(reads[0])) return false;
    return reads.some((section) => this.plan.broken.has(section));
  }

  /** Returns whether a section is missing or empty, so that the rules about it have nothing to check. */
  #isAbsent(section: SectionName | undefined): boolean {
    const { present, broken } = this.plan;
    return section !== undefined && !present.has(section) && !broken.has(section);
  }
}
