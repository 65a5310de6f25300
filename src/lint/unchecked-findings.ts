import type { Finding, SourceSpan } from "../diagnostics.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import type { MessageRef } from "../message-args.ts";
import { isSectionName } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";
import { addToGroup } from "../platform/group-by.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import type { RuleSettings } from "./rule-settings.ts";

/** The dependencies for building these findings. */
interface FindingContext extends Pick<RuleSettings, "rules"> {
  formatter: () => MessageFormatter;
}

/** The results of a plan, and the problems in its result files. */
export interface LoadedResults {
  results: readonly Result[];
  diagnostics: readonly ResultDiagnostic[];
}

interface ResultDiagnostic {
  /** The path as written in the plan. */
  file: string;
  /** The row, from 1; absent if the problem concerns the whole file. */
  row?: number;
  /** One of the reasons in `failures.json`. */
  reason: MessageRef;
}

/**
 * Returns a warning for each part of the plan that no rule checked because it does not match the schemas, if
 * a comment or a setting hides all findings about this.
 */
export function uncheckedPartFindings(
  plan: ValidatedPlan,
  kept: readonly Finding[],
  { rules, formatter }: FindingContext,
): Finding[] {
  const parts = schemaSpansByPart(plan);
  const rule = rules.find((one) => "diagnosticKind" in one && one.diagnosticKind === "schema");
  if (parts.size === 0 || !rule) return [];
  const reported = new Set(
    kept.filter((finding) => finding.rule === rule.id).map(({ span }) => spanKey(span)),
  );
  return [...parts]
    .filter(([, spans]) => !spans.some((span) => reported.has(spanKey(span))))
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

/**
 * Returns the findings about result files that exist and cannot be read. A missing file is no problem: it is
 * created with the first result.
 */
export function unreadResultFindings(
  plan: ValidatedPlan,
  diagnostics: readonly ResultDiagnostic[],
  { rules, formatter }: FindingContext,
): Finding[] {
  const rule = rules.find((one) => "diagnosticKind" in one && one.diagnosticKind === "include");
  const unread = diagnostics.filter(({ reason }) => reason.say !== "resultsMissing");
  if (!rule || unread.length === 0) return [];
  return [...new Set(unread.map(({ file }) => file))].map((file) => {
    const own = unread.filter((diagnostic) => diagnostic.file === file);
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

/** Returns the locations of schema errors, by the part of the plan that was not checked because of them. */
function schemaSpansByPart({ diagnostics, broken, source }: ValidatedPlan): Map<string, SourceSpan[]> {
  const parts = new Map<string, SourceSpan[]>();
  for (const { kind, path: [part] = [], span } of diagnostics) {
    if (kind !== "schema" || typeof part !== "string" || !(part in source.data)) continue;
    const isSection = isSectionName(part);
    if (isSection ? !broken.has(part) : part === "smplan") continue;
    addToGroup(parts, part, span);
  }
  return parts;
}

/** Returns a key that identifies a range of a file. */
export function spanKey({ file, start, end }: SourceSpan): string {
  return `${file}:${start}:${end}`;
}
