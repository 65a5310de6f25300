import { intlFormatter } from "./intl-formatter.ts";

/** A value that fills a placeholder of a message. Numbers are formatted in the language of the message. */
export type MessageValue = string | number;

/** A message with placeholders: a function that returns its text with the values filled in. */
export type Message<Values = Readonly<Record<string, MessageValue>>> = (values: Values) => string;

/** The texts of an area: texts without placeholders, messages, lists and groups of them. */
export type MessageTree =
  | string
  | Message<never>
  | readonly MessageTree[]
  | { readonly [key: string]: MessageTree };

/** The parts of a compiled message in their order; the parts of a plural or a choice are nested. */
export type MessageParts = MessageValue | undefined | readonly MessageParts[];

/** A message as the build compiles it. */
export type CompiledMessage = (values: Readonly<Record<string, MessageValue>>) => MessageParts;

/** The texts of an area as the build compiles them. */
export type CompiledTree =
  | string
  | CompiledMessage
  | readonly CompiledTree[]
  | { readonly [key: string]: CompiledTree };

/**
 * Returns the texts of an area for use.
 * @param escapeValue escapes a text that fills a placeholder, for the place where the message is shown
 */
export function messagesOf(
  tree: CompiledTree,
  language: string,
  escapeValue: (value: string) => string,
): MessageTree {
  if (typeof tree === "string") return tree;
  if (typeof tree === "function")
    return (values: Readonly<Record<string, MessageValue>>) =>
      formatCompiled(tree, escapeTexts(values, escapeValue), language);
  if (Array.isArray(tree)) return tree.map((item) => messagesOf(item, language, escapeValue));
  return Object.fromEntries(
    Object.entries(tree).map(([key, item]) => [key, messagesOf(item, language, escapeValue)]),
  );
}

/** Returns the text of a compiled message. Its values are inserted as they are; numbers are formatted. */
export function formatCompiled(
  message: string | CompiledMessage,
  values: Readonly<Record<string, MessageValue>>,
  language: string,
): string {
  return typeof message === "string" ? message : textOf(message(values), language);
}

function textOf(parts: MessageParts, language: string): string {
  if (typeof parts === "string") return parts;
  if (typeof parts === "number") return formatNumber(parts, language);
  return (parts ?? []).reduce<string>((text, part) => joinParts(text, textOf(part, language)), "");
}

/** Joins two parts of a message. A date such as "5 май 2027 г." before a full stop does not end in two of them. */
function joinParts(before: string, after: string): string {
  const doubled = /\p{L}\.$/u.test(before) && /^\.(?=$|[\s)»“”"])/.test(after);
  return before + (doubled ? after.slice(1) : after);
}

function escapeTexts(
  values: Readonly<Record<string, MessageValue>>,
  escapeValue: (value: string) => string,
): Record<string, MessageValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? escapeValue(value) : value,
    ]),
  );
}

/** Returns a number as in running text of a language, with at most two decimal places. */
function formatNumber(value: number, language: string, options: Intl.NumberFormatOptions = {}): string {
  // British English, as in dates: "2 March 2027".
  const locale = language === "en" ? "en-GB" : language;
  return intlFormatter(Intl.NumberFormat, locale, { maximumFractionDigits: 2, ...options }).format(value);
}

/** Returns a number in percent with the percent sign of a language, with at most two decimal places. */
export function formatPercent(percent: number, language: string): string {
  return formatNumber(percent / 100, language, { style: "percent" });
}

/**
 * Returns the text of one of several messages with different placeholders. For a single message, call it, so that
 * the compiler checks the values.
 */
export function formatMessage(
  message: string | Message<never>,
  values: Readonly<Record<string, MessageValue>>,
): string {
  return typeof message === "string" ? message : message(values as never);
}
