import type { ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import type { Rule } from "./rule.ts";

/** The page of a rule for a terminal: what it asks, why, its source, and a failing and a passing fragment. */
export function rulePage(rule: Rule, { paint, width }: { paint: ChalkInstance; width: number }): string {
  const wrap = (text: string): string => wrapAnsi(text, Math.min(width, 90));
  const fragment = (text: string): string => text.trimEnd().replace(/^/gm, "    ");
  const presets = [...rule.presets, "strict"].join(", ");
  return [
    paint.bold(rule.id),
    "",
    wrap(rule.summary),
    "",
    wrap(`${paint.bold("Why")}  ${rule.why}`),
    wrap(`${paint.bold("Source")}  ${rule.source}`),
    `${paint.bold("Severity")}  ${rule.severity} (presets: ${presets})`,
    "",
    paint.red("This plan fails:"),
    "",
    fragment(rule.examples.bad),
    "",
    paint.green("This one passes:"),
    "",
    fragment(rule.examples.good),
    "",
  ].join("\n");
}
