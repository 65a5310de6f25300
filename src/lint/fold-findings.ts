import type { Finding, FindingCause, FindingPlace } from "../diagnostics.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import { addToGroup } from "../platform/group-by.ts";

/**
 * Combines the findings of a rule in a file that have the same cause into one problem at the cause. The other
 * findings stay as they are. The order is by the first place of each problem.
 */
export function foldFindings(findings: readonly Finding[], formatter: () => MessageFormatter): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.cause) addToGroup(groups, causeKey(finding, finding.cause), finding);
  const folded = new Set<string>();
  return findings.flatMap((finding) => {
    const { cause } = finding;
    if (!cause) return [finding];
    const key = causeKey(finding, cause);
    const group = groups.get(key) ?? [];
    if (group.length < 2) return [finding];
    if (folded.has(key)) return [];
    folded.add(key);
    return [combine(group, cause, formatter())];
  });
}

function causeKey({ rule, severity, span }: Finding, { message, location }: FindingCause): string {
  const { file, start } = location?.span ?? { file: span.file, start: -1 };
  return JSON.stringify([rule, severity, message, file, start, location ? span.file : ""]);
}

function combine(group: readonly Finding[], cause: FindingCause, formatter: MessageFormatter): Finding {
  const [first] = group as [Finding, ...Finding[]];
  const { location, message, data } = cause;
  const path = location?.path ?? first.path;
  return {
    rule: first.rule,
    severity: first.severity,
    message: formatter.formatMessage({ id: first.rule }, message, { ...data, count: group.length }),
    span: location?.span ?? first.span,
    anchor: `${message} ${location?.anchor ?? ""}`.trim(),
    ...(path && { path }),
    ...(group.some(({ blocking }) => blocking) && { blocking: true as const }),
    places: group.map(placeOf),
  };
}

function placeOf({ message, span, anchor, path, related, fix, suggestion }: Finding): FindingPlace {
  return {
    message,
    span,
    anchor,
    ...(path && { path }),
    ...(related && { related }),
    ...(fix && { fix }),
    ...(suggestion && { suggestion }),
  };
}

/** Returns the name of a place: the keys and ids that lead to it. */
export function placeName({ anchor }: FindingPlace): string {
  return anchor.slice(anchor.indexOf(" ") + 1);
}

/** Returns a finding for each place of a problem: the findings that were combined, or the finding itself. */
export function unfoldFinding(finding: Finding): Finding[] {
  const { places, rule, severity, blocking } = finding;
  if (!places) return [finding];
  return places.map((place) => ({ rule, severity, ...place, ...(blocking && { blocking }) }));
}
