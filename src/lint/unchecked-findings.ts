import type { Finding, Span } from "../diagnostics.ts";
import type { Wording } from "../i18n/message-formatter.ts";
import type { Phrase } from "../message-args.ts";
import { isSectionName } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";
import type { CheckedPlan } from "../schema/validate-plan.ts";
import type { RuleSettings } from "./rule-settings.ts";

/** What these findings depend on besides the plan. */
interface Setting extends Pick<RuleSettings, "rules"> {
  wording: () => Wording;
}

/** What has been measured, and what of the files of results could not be read. */
export interface Readings {
  results: readonly Result[];
  faults: readonly ReadingFault[];
}

interface ReadingFault {
  /** As the plan names it. */
  file: string;
  /** Counted from 1; absent if it is the whole file. */
  row?: number;
  /** One of the reasons in `failures`. */
  why: Phrase;
}

/**
 * Returns a warning for each part of the plan that no rule checked because it does not fit the schemas, if a comment or
 * a setting silences all that says so.
 */
export function uncheckedParts(
  plan: CheckedPlan,
  kept: readonly Finding[],
  { rules, wording }: Setting,
): Finding[] {
  const parts = uncheckedByPart(plan);
  const rule = rules.find((one) => "faults" in one && one.faults === "schema");
  if (parts.size === 0 || !rule) return [];
  const told = new Set(kept.filter((finding) => finding.rule === rule.id).map(({ span }) => placeKey(span)));
  return [...parts]
    .filter(([, spans]) => !spans.some((span) => told.has(placeKey(span))))
    .map(([part]) => ({
      rule: rule.id,
      severity: "warning",
      message: wording().message(rule, "unchecked", { key: part }),
      anchor: `unchecked ${part}`,
      span: plan.source.main.locateKey([part]),
      path: [part],
      blocking: true,
    }));
}

/** Files of results that are there and cannot be read. One that is not there yet is made with the first result. */
export function unreadResults(
  plan: CheckedPlan,
  faults: readonly ReadingFault[],
  { rules, wording }: Setting,
): Finding[] {
  const rule = rules.find((one) => "faults" in one && one.faults === "include");
  const told = faults.filter(({ why }) => why.say !== "resultsMissing");
  if (!rule || told.length === 0) return [];
  return [...new Set(told.map(({ file }) => file))].map((file) => {
    const own = told.filter((fault) => fault.file === file);
    const [first] = own as [ReadingFault, ...ReadingFault[]];
    const isWhole = first.row === undefined || first.row === 1;
    const why = wording().reason(first.why);
    const data = { file, why, count: own.length, row: first.row ?? 1 };
    const { measurement } = plan.sections;
    const at = Array.isArray(measurement.results) ? measurement.results.indexOf(file) : -1;
    return {
      rule: rule.id,
      severity: isWhole ? "error" : "warning",
      message: wording().message(rule, isWhole ? "results" : "result-rows", data),
      anchor: `results ${file}`,
      span:
        at < 0
          ? plan.source.locate(measurement, "results")
          : plan.source.locate(measurement.results as object, at),
      ...(isWhole && { blocking: true as const }),
    };
  });
}

/** The places of schema problems by the part of the plan that was not checked because of them. */
function uncheckedByPart({ faults, broken, source }: CheckedPlan): Map<string, Span[]> {
  const parts = new Map<string, Span[]>();
  for (const { kind, path: [part] = [], span } of faults) {
    if (kind !== "schema" || typeof part !== "string" || !(part in source.data)) continue;
    const isSection = isSectionName(part);
    if (isSection ? !broken.has(part) : part === "smplan") continue;
    parts.set(part, [...(parts.get(part) ?? []), span]);
  }
  return parts;
}

/** The same for the same place of a file. */
export function placeKey({ file, start, end }: Span): string {
  return `${file}:${start}:${end}`;
}
