import type { LintWords } from "../../i18n/lint.ts";
import { fillPlaceholders } from "../../i18n/report.ts";

/** How long each rule took, in all plans together. */
export class RuleTiming {
  readonly #byRule = new Map<string, number>();
  readonly #start = performance.now();

  readonly record = (rule: string, milliseconds: number): void => {
    this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + milliseconds);
  };

  /** The slowest rules first, each with its share of the time all rules took. */
  format({ rule: head, ofRules, timed }: LintWords): string {
    const total = [...this.#byRule.values()].reduce((sum, time) => sum + time, 0);
    const rows = [...this.#byRule].sort(([, a], [, b]) => b - a).slice(0, 15);
    const width = Math.max(head.length, ...rows.map(([rule]) => rule.length));
    const lines = rows.map(
      ([rule, time]) =>
        `${rule.padEnd(width)}  ${time.toFixed(1).padStart(9)}  ${((100 * time) / (total || 1)).toFixed(1).padStart(7)} %`,
    );
    const whole = performance.now() - this.#start;
    return [
      `${head.padEnd(width)}  ${"ms".padStart(9)}  ${ofRules.padStart(9)}`,
      ...lines,
      fillPlaceholders(timed, { rules: total.toFixed(0), whole: whole.toFixed(0) }),
      "",
    ].join("\n");
  }
}
