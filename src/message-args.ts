/**
 * What fills a placeholder of a message. Text and figures stand as they are, figures written as the language writes
 * them; a phrase is another message of the same rule; a term is a word of the format, said in the language.
 */
export type Datum = string | number | Phrase | Listing | Term;

/** Fills the placeholders of a message by their names. */
export type Data = Readonly<Record<string, Datum>>;

/** A part of a sentence, by the id of a message that holds it. */
export interface Phrase {
  say: string;
  data?: Data;
}

/** What a rule says, as a part of what is not the rule's: by its id and that of its message, and in English. */
export interface RuleSays {
  rule: string;
  says: string;
  data?: Data;
  english: string;
}

/** Several things in a row, joined as the language joins them. */
export interface Listing {
  list: readonly Datum[];
  joint: "and" | "or" | "comma";
}

/** A word of the format or its schemas, in English: "audience", "crisis level", "a date such as 2027-01-31". */
export interface Term {
  term: string;
}

/** "a, b and c". */
export function and(list: readonly Datum[]): Listing {
  return { list, joint: "and" };
}

/** "a, b or c". */
export function or(list: readonly Datum[]): Listing {
  return { list, joint: "or" };
}

/** "a, b, c". */
export function inARow(list: readonly Datum[]): Listing {
  return { list, joint: "comma" };
}

/** A message of the same rule as part of another. */
export function say(id: string, data?: Data): Phrase {
  return data ? { say: id, data } : { say: id };
}

/** A word of the format, to be said in the language of the message. */
export function term(text: string): Term {
  return { term: text };
}

/** A text in straight quotation marks, as ids and values of the plan are shown. */
export function quoted(text: string): string {
  return `"${text}"`;
}
