import type { MessageArg, MessageArgs, RuleMessageRef } from "./message-args.ts";

/** The severity of a finding: an error breaks the plan, a warning weakens it, an info is advice. */
export type Severity = "error" | "warning" | "info";

/** A piece of a file's text, as offsets in UTF-16 code units; `end` is exclusive. */
export interface SourceSpan {
  file: string;
  start: number;
  end: number;
}

/** The path of a node in a plan, as keys and list indexes: `["kpis", 0, "target"]`. */
export type PlanPath = readonly (string | number)[];

/** Another location that a finding refers to, such as the first of two equal ids. */
interface RelatedLocation {
  message: string;
  span: SourceSpan;
}

/** A replacement of the text at `span`. */
export interface TextEdit {
  span: SourceSpan;
  text: string;
  /** Whether the spaces before the span are deleted too, and its line if the line is then empty. */
  whole?: boolean;
}

/**
 * The cause that findings of a rule have in common. The findings of a file with the same cause are reported as
 * one problem.
 */
export interface FindingCause {
  /** The id of the rule's message about all these findings. It has their {count}. */
  message: string;
  /** The values of the other placeholders of the message. */
  data?: MessageArgs;
  /** The location of the cause. Without it, the problem is reported at the first finding. */
  location?: { span: SourceSpan; path: PlanPath; anchor: string };
}

/** One of the places of a problem that stands for several findings. */
export interface FindingPlace
  extends Pick<Finding, "message" | "span" | "anchor" | "path" | "related" | "fix" | "suggestion"> {}

/**
 * A problem with its location and fixes. YAML errors, schema errors and rules are all reported in this form.
 */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  span: SourceSpan;
  /**
   * The id of the message and the path of the entity by ids. It does not change if lines move, other entities
   * are inserted, or the language changes.
   */
  anchor: string;
  /**
   * The path of the reported node from the plan's root, with includes resolved; for a missing node, the path
   * it would have. Absent if the problem is in the text itself and not in a value.
   */
  path?: PlanPath;
  related?: RelatedLocation[];
  /** A fix that changes nothing else and is safe to apply without confirmation. */
  fix?: TextEdit[];
  /** A probable fix, applied only if the user confirms it. */
  suggestion?: TextEdit[];
  /**
   * Set if something was not read or checked because of this; comments and the baseline cannot suppress it.
   */
  blocking?: true;
  /** The cause that the finding shares with other findings of its rule. */
  cause?: FindingCause;
  /** The places of the problem if it stands for several findings with the same cause. */
  places?: readonly FindingPlace[];
  /** The stack trace of the error if the rule threw one, for `--debug`. */
  stack?: string;
}

/**
 * The kinds of problems that are found while a plan is read: in its YAML, schema, includes or lint comments.
 */
export type SourceDiagnosticKind =
  | "yaml"
  | "schema"
  | "include"
  | "unused-suppression"
  | "suppression-reason";

/** A problem found while reading; the rule that owns its kind supplies its text, id and severity. */
export interface SourceDiagnostic {
  kind: SourceDiagnosticKind;
  /** The id of a message of that rule; `data` has the values of its placeholders. */
  message: string;
  data?: MessageArgs;
  span: SourceSpan;
  path?: PlanPath;
  fix?: TextEdit[];
  suggestion?: TextEdit[];
}

/** An error by its message id and placeholder values, so that it can be formatted in any language. */
export interface ErrorMessageRef {
  id: string;
  data: Readonly<Record<string, MessageArg | RuleMessageRef>>;
}

/** An error that the user can fix, such as a wrong option; it is shown without a stack trace. */
export class UserError extends Error {
  /**
   * @param remedy how to fix it, in one sentence
   * @param messageRef the message id for other languages; without it both texts are shown unchanged
   */
  constructor(
    message: string,
    readonly remedy?: string,
    readonly messageRef?: ErrorMessageRef,
  ) {
    super(message);
    this.name = "UserError";
  }
}
