import type { Finding, SourceSpan, TextEdit } from "../diagnostics.ts";
import type { MessageFormatter } from "../i18n/message-formatter.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import { scalarInQuotesOf } from "../yaml/scalar.ts";
import type { RuleFinding } from "./implied-findings.ts";
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

/** Returns the cause that a finding shares with others, and the rule that may report the same cause. */
export function relateFinding(
  plan: ValidatedPlan,
  { combined, definedBy }: CheckRule,
  message: string,
  { data, cause, impliedBy }: ReportDetails,
): Pick<RuleFinding, "cause" | "impliedBy"> {
  const { source } = plan;
  // A custom rule has its messages in one language, without a message for several findings.
  const combinedMessage = definedBy === undefined ? combined?.[message] : undefined;
  return {
    ...(combinedMessage !== undefined && {
      cause: {
        message: combinedMessage,
        ...(data && { data }),
        ...(cause && {
          location: {
            span: source.locate(cause.owner, cause.at),
            path: source.pathOf(cause.owner, cause.at),
            anchor: source.anchorOf(cause.owner, cause.at),
          },
        }),
      },
    }),
    ...(impliedBy && {
      impliedBy: { rule: impliedBy.rule, path: source.pathOf(impliedBy.owner, impliedBy.at) },
    }),
  };
}

/** Returns the edit that replaces a value, with the same kind of quotes. */
function replacementEdits(plan: ValidatedPlan, span: SourceSpan, text: string): TextEdit[] {
  return [{ span, text: scalarInQuotesOf(plan.source.textAt(span), text) }];
}
