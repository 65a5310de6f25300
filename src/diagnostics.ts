import type { MessageArg, MessageArgs, RuleMessageRef } from "./message-args.ts";

/** How grave a finding is: an error breaks the plan, a warning weakens it, an info is advice. */
export type Severity = "error" | "warning" | "info";

/** A piece of a file's text, as offsets in UTF-16 code units; `end` is exclusive. */
export interface SourceSpan {
  file: string;
  start: number;
  end: number;
}

/** The way to a place in a plan, by keys and the indexes of lists: `["kpis", 0, "target"]`. */
export type PlanPath = readonly (string | number)[];

/** Another place that belongs to a finding, such as the first of two equal ids. */
interface RelatedLocation {
  message: string;
  span: SourceSpan;
}

/** A replacement of the text at `span`. */
export interface TextEdit {
  span: SourceSpan;
  text: string;
  /** Whether the spaces before it, and its line where nothing else is on it, go too. */
  whole?: boolean;
}

/** What is wrong, where, and how to mend it: YAML faults, schema faults and rules all say it in this form. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  span: SourceSpan;
  /**
   * What is said, of which thing of the plan: the id of the message and the way to the thing by ids. It stays the same
   * when lines move, other things come in between, or the language is another.
   */
  anchor: string;
  /**
   * The way from the plan's root, with includes in place, to what is at fault; of what is missing, the way it would be
   * at. Absent where the fault is in the text and not in what it says.
   */
  path?: PlanPath;
  related?: RelatedLocation[];
  /** What mends it and changes nothing else: safe to apply without asking. */
  fix?: TextEdit[];
  /** What would probably mend it, if a person says yes. */
  suggestion?: TextEdit[];
  /** Whether something was not read or not checked because of it: then no comment and no baseline silences it. */
  blocking?: true;
  /** The stack of the error by which a rule failed, for `--debug`. */
  stack?: string;
}

/** What can be wrong with a plan's text besides what it says: as YAML, as a plan, and with comments that speak to us. */
export type SourceDiagnosticKind =
  | "yaml"
  | "schema"
  | "include"
  | "unused-suppression"
  | "suppression-reason";

/** A finding of the reading itself; the rule that owns its kind gives it words, an id and a severity. */
export interface SourceDiagnostic {
  kind: SourceDiagnosticKind;
  /** A message of that rule, and what fills it. */
  message: string;
  data?: MessageArgs;
  span: SourceSpan;
  path?: PlanPath;
  fix?: TextEdit[];
  suggestion?: TextEdit[];
}

/** A failure by the id of its words, and what fills them, so that it can be told in any language. */
export interface ErrorMessageRef {
  id: string;
  data: Readonly<Record<string, MessageArg | RuleMessageRef>>;
}

/** A fault in the way smplan was asked to work: the person can mend it, so it carries no stack trace. */
export class UserError extends Error {
  /**
   * @param remedy what to do about it, in one sentence
   * @param messageRef the same for other languages; without it both texts are told as they are
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
