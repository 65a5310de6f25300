import type { Messages } from "../../generated/messages.ts";

/** The total duration of each rule in all plans. */
export class RuleTiming {
  readonly #byRule = new Map<string, number>();
  readonly #start = performance.now();

  /** Adds the duration of a rule in one plan. */
  readonly record = (rule: string, milliseconds: number): void => {
    this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + milliseconds);
  };

  /** Returns a table of the 15 slowest rules, each with its share of the total duration of all rules. */
  format({ rule: header, ofRules, timed }: Messages["lint"]): string {
    const total = [...this.#byRule.values()].reduce((sum, time) => sum + time, 0);
    const rows = [...this.#byRule].sort(([, a], [, b]) => b - a).slice(0, 15);
    const width = Math.max(header.length, ...rows.map(([rule]) => rule.length));
    const lines = rows.map(
      ([rule, time]) =>
        `${rule.padEnd(width)}  ${time.toFixed(1).padStart(9)}  ${((100 * time) / (total || 1)).toFixed(1).padStart(7)} %`,
    );
    const elapsed = performance.now() - this.#start;
    return [
      `${header.padEnd(width)}  ${"ms".padStart(9)}  ${ofRules.padStart(9)}`,
      ...lines,
      timed({ rules: total.toFixed(0), whole: elapsed.toFixed(0) }),
      "",
    ].join("\n");
  }
}
