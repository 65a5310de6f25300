/**
 * The value of a placeholder in a message. Strings are inserted unchanged, numbers are formatted for the
 * language. A message reference inserts another message of the same rule, a term is translated.
 */
export type MessageArg = string | number | MessageRef | ListArg | TermRef;

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

/** Returns a text in straight quotation marks, which are used for ids and values of the plan. */
export function quoted(text: string): string {
  return `"${text}"`;
}
