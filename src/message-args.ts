import type { Messages } from "./generated/messages.ts";

/**
 * The value of a placeholder in a message. Strings are inserted unchanged, numbers are formatted for the
 * language. A message reference inserts another message of the same rule, a term is translated, and the value of an
 * enumeration is replaced by its name.
 */
export type MessageArg =
  | string
  | number
  | MessageRef
  | ListArg
  | TermRef
  | ValueNameRef
  | QuotedArg
  | PercentArg;

/** The values of a message's placeholders, by name. */
export type MessageArgs = Readonly<Record<string, MessageArg>>;

/** A reference to a message that is inserted into another one; `say` is its id. */
export interface MessageRef {
  say: string;
  data?: MessageArgs;
}

/**
 * A message of a rule, inserted into a message that is not the rule's; `says` is the id of the rule's
 * message.
 */
export interface RuleMessageRef {
  rule: string;
  says: string;
  data?: MessageArgs;
  english: string;
}

/** A list whose items are joined by the rules of the language. */
export interface ListArg {
  list: readonly MessageArg[];
  joint: "and" | "or" | "comma";
}

/**
 * An English term of the plan format or its schemas: "audience", "crisis level", "a date such as 2027-01-31".
 */
export interface TermRef {
  term: string;
}

/** A value of an enumeration, such as `preventable`, which is shown by its name in the language. */
export interface ValueNameRef {
  value: string;
  group: keyof Messages["value-names"];
}

/** A value in the quotation marks of the language. */
export interface QuotedArg {
  quoted: MessageArg;
}

/** A number in percent, which is shown with the percent sign of the language. */
export interface PercentArg {
  percent: number;
}

/** Returns a list that is formatted as "a, b and c". */
export function listAnd(list: readonly MessageArg[]): ListArg {
  return { list, joint: "and" };
}

/** Returns a list that is formatted as "a, b or c". */
export function listOr(list: readonly MessageArg[]): ListArg {
  return { list, joint: "or" };
}

/** Returns a list that is formatted as "a, b, c". */
export function listComma(list: readonly MessageArg[]): ListArg {
  return { list, joint: "comma" };
}

/** Returns a reference to a message of the same rule, to insert it into another. */
export function messageRef(id: string, data?: MessageArgs): MessageRef {
  return data ? { say: id, data } : { say: id };
}

/** Returns a term of the format that is translated into the language of the message. */
export function termRef(text: string): TermRef {
  return { term: text };
}

/** Returns a value of an enumeration that is shown by its name in the language of the message. */
export function valueNameRef(group: ValueNameRef["group"], value: string): ValueNameRef {
  return { group, value };
}

/** Returns a value that is shown in the quotation marks of the language, as ids and names of the plan are. */
export function quoted(value: MessageArg): QuotedArg {
  return { quoted: value };
}

/** Returns a number in percent that is shown with the percent sign of the language: "4%" or «4 %». */
export function percentArg(percent: number): PercentArg {
  return { percent };
}
