import type { Finding, SourceSpan, TextEdit } from "../diagnostics.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { scalarInQuotesOf } from "../yaml/scalar.ts";
import type { CheckRule, ReportDetails } from "./rule.ts";

/** Returns the positions of a reported problem, and the edits that replace its value. */
export function locateFinding(
  plan: ValidatedPlan,
  rule: CheckRule,
  owner: object,
  details: ReportDetails,
  formatter: () => MessageFormatter,
) {
  const { at, related, replaceWith, suggest } = details;
  const span = plan.source.locate(owner, at);
  const finding: Pick<Finding, "span" | "related" | "fix" | "suggestion"> = { span };
  if (related)
    finding.related = related.map((other) => ({
      message: formatter().formatMessage(rule, other.message, other.data),
      span: plan.source.locate(other.owner, other.at),
    }));
  if (replaceWith !== undefined) finding.fix = replacementEdits(plan, span, replaceWith);
  if (suggest !== undefined) finding.suggestion = replacementEdits(plan, span, suggest);
  return finding;
}

/** Returns the edit that replaces a value, with the same kind of quotes. */
function replacementEdits(plan: ValidatedPlan, span: SourceSpan, text: string): TextEdit[] {
  return [{ span, text: scalarInQuotesOf(plan.source.textAt(span), text) }];
}
