/**
 * What fills a placeholder of a message. Text and figures stand as they are, figures written as the language writes
 * them; a phrase is another message of the same rule; a term is a word of the format, said in the language.
 */
export type MessageArg = string | number | MessageRef | ListArg | TermRef;

/** Fills the placeholders of a message by their names. */
export type MessageArgs = Readonly<Record<string, MessageArg>>;

/** A part of a sentence, by the id of a message that holds it. */
export interface MessageRef {
  say: string;
  data?: MessageArgs;
}

/** What a rule says, as a part of what is not the rule's: by its id and that of its message, and in English. */
export interface RuleMessageRef {
  rule: string;
  says: string;
  data?: MessageArgs;
  english: string;
}

/** Several things in a row, joined as the language joins them. */
export interface ListArg {
  list: readonly MessageArg[];
  joint: "and" | "or" | "comma";
}

/** A word of the format or its schemas, in English: "audience", "crisis level", "a date such as 2027-01-31". */
export interface TermRef {
  term: string;
}

/** "a, b and c". */
export function listAnd(list: readonly MessageArg[]): ListArg {
  return { list, joint: "and" };
}

/** "a, b or c". */
export function listOr(list: readonly MessageArg[]): ListArg {
  return { list, joint: "or" };
}

/** "a, b, c". */
export function listComma(list: readonly MessageArg[]): ListArg {
  return { list, joint: "comma" };
}

/** A message of the same rule as part of another. */
export function messageRef(id: string, data?: MessageArgs): MessageRef {
  return data ? { say: id, data } : { say: id };
}

/** A word of the format, to be said in the language of the message. */
export function termRef(text: string): TermRef {
  return { term: text };
}

/** A text in straight quotation marks, as ids and values of the plan are shown. */
export function quoted(text: string): string {
  return `"${text}"`;
}
