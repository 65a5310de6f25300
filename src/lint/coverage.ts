import type { SectionName } from "../plan/sections.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import type { CheckRule, Rule } from "./rule.ts";

/**
 * Knows which rules could look at all of a plan that they are about. What one of the others does not find may be there
 * all the same.
 */
export class RuleCoverage {
  /** The ids of the rules that could not run. */
  readonly skipped = new Set<string>();
  readonly #partly = new Set<string>();
  readonly #unreadable: boolean;
  readonly #hasUnknownKeys: boolean;

  constructor(readonly plan: ValidatedPlan) {
    const { main } = plan.source;
    this.#unreadable = main.diagnostics.length > 0 || !isMapping(main.data);
    // A section under a misspelled key is missing from the plan, and rules about it find nothing.
    this.#hasUnknownKeys = plan.diagnostics.some(
      ({ kind, message, path }) => kind === "schema" && path?.length === 1 && message.startsWith("unknown"),
    );
  }

  /** Returns whether a rule can run, and remembers it if it should run and cannot. */
  shouldRun(rule: CheckRule): boolean {
    if (this.#isKept(rule)) {
      this.skipped.add(rule.id);
      return false;
    }
    return rule.reads === "all" || !this.#isAbsent(rule.reads[0]);
  }

  /** Remembers that a rule stopped before it had looked at everything. */
  markFailed(rule: string): void {
    this.skipped.add(rule);
  }

  /** Remembers that a rule did not get everything that it asked for. */
  markPartial(rule: string): void {
    this.#partly.add(rule);
  }

  /** Whether a rule looked at everything that it is about: then what it did not find is not there. */
  isComplete(rule: Rule): boolean {
    if (this.skipped.has(rule.id) || this.#partly.has(rule.id) || this.#unreadable) return false;
    if ("diagnosticKind" in rule)
      return rule.diagnosticKind !== "schema" || this.plan.source.diagnostics.length === 0;
    if (this.#hasUnknownKeys || this.#isKept(rule)) return false;
    return rule.reads !== "all" || this.plan.broken.size === 0;
  }

  /** Whether something that is wrong with the plan keeps a rule from running. */
  #isKept({ reads }: CheckRule): boolean {
    if (this.#unreadable) return true;
    if (reads === "all" || this.#isAbsent(reads[0])) return false;
    return reads.some((section) => this.plan.broken.has(section));
  }

  /** Whether a plan says nothing under a section: then there is nothing to find for the rules about it. */
  #isAbsent(section: SectionName | undefined): boolean {
    const { present, broken } = this.plan;
    return section !== undefined && !present.has(section) && !broken.has(section);
  }
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
