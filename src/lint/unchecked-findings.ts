import type { Finding, SourceSpan } from "../diagnostics.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import type { MessageRef } from "../message-args.ts";
import { isSectionName } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import type { RuleSettings } from "./rule-settings.ts";

/** What these findings depend on besides the plan. */
interface FindingContext extends Pick<RuleSettings, "rules"> {
  formatter: () => MessageFormatter;
}

/** What has been measured, and what of the files of results could not be read. */
export interface LoadedResults {
  results: readonly Result[];
  diagnostics: readonly ResultDiagnostic[];
}

interface ResultDiagnostic {
  /** As the plan names it. */
  file: string;
  /** Counted from 1; absent if it is the whole file. */
  row?: number;
  /** One of the reasons in `failures`. */
  reason: MessageRef;
}

/**
 * Returns a warning for each part of the plan that no rule checked because it does not fit the schemas, if a comment or
 * a setting silences all that says so.
 */
export function uncheckedPartFindings(
  plan: ValidatedPlan,
  kept: readonly Finding[],
  { rules, formatter }: FindingContext,
): Finding[] {
  const parts = schemaSpansByPart(plan);
  const rule = rules.find((one) => "diagnosticKind" in one && one.diagnosticKind === "schema");
  if (parts.size === 0 || !rule) return [];
  const told = new Set(kept.filter((finding) => finding.rule === rule.id).map(({ span }) => spanKey(span)));
  return [...parts]
    .filter(([, spans]) => !spans.some((span) => told.has(spanKey(span))))
    .map(([part]) => ({
      rule: rule.id,
      severity: "warning",
      message: formatter().formatMessage(rule, "unchecked", { key: part }),
      anchor: `unchecked ${part}`,
      span: plan.source.main.locateKey([part]),
      path: [part],
      blocking: true,
    }));
}

/** Files of results that are there and cannot be read. One that is not there yet is made with the first result. */
export function unreadResultFindings(
  plan: ValidatedPlan,
  faults: readonly ResultDiagnostic[],
  { rules, formatter }: FindingContext,
): Finding[] {
  const rule = rules.find((one) => "diagnosticKind" in one && one.diagnosticKind === "include");
  const told = faults.filter(({ reason }) => reason.say !== "resultsMissing");
  if (!rule || told.length === 0) return [];
  return [...new Set(told.map(({ file }) => file))].map((file) => {
    const own = told.filter((fault) => fault.file === file);
    const [first] = own as [ResultDiagnostic, ...ResultDiagnostic[]];
    const isWhole = first.row === undefined || first.row === 1;
    const why = formatter().reason(first.reason);
    const data = { file, why, count: own.length, row: first.row ?? 1 };
    const { measurement } = plan.sections;
    const at = Array.isArray(measurement.results) ? measurement.results.indexOf(file) : -1;
    return {
      rule: rule.id,
      severity: isWhole ? "error" : "warning",
      message: formatter().formatMessage(rule, isWhole ? "results" : "result-rows", data),
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
function schemaSpansByPart({ diagnostics, broken, source }: ValidatedPlan): Map<string, SourceSpan[]> {
  const parts = new Map<string, SourceSpan[]>();
  for (const { kind, path: [part] = [], span } of diagnostics) {
    if (kind !== "schema" || typeof part !== "string" || !(part in source.data)) continue;
    const isSection = isSectionName(part);
    if (isSection ? !broken.has(part) : part === "smplan") continue;
    parts.set(part, [...(parts.get(part) ?? []), span]);
  }
  return parts;
}

/** The same for the same place of a file. */
export function spanKey({ file, start, end }: SourceSpan): string {
  return `${file}:${start}:${end}`;
}
