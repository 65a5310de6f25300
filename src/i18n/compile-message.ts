import { parse, type Select, type Token } from "@messageformat/parser";
import { intlFormatter } from "./intl-formatter.ts";
import type { CompiledMessage, MessageParts, MessageValue } from "./message.ts";

type Values = Readonly<Record<string, MessageValue>>;

/**
 * Returns a message of a custom rule for use. Messages of smplan itself are compiled by the build.
 * @param text the message in ICU MessageFormat, such as "{count, plural, one {# post} other {# posts}}"
 * @throws an Error that describes the first syntax error
 */
export function compileMessage(text: string, language: string): string | CompiledMessage {
  const tokens = parse(text);
  const unsupported = tokens.find(({ type }) => type === "function");
  if (unsupported?.type === "function")
    throw new Error(`{${unsupported.arg}, ${unsupported.key}} is not supported`);
  if (tokens.every(({ type }) => type === "content")) return String(partsOf(tokens, {}, language).join(""));
  return (values) => partsOf(tokens, values, language);
}

/** @param counted the number of the surrounding plural, which replaces "#" */
function partsOf(
  tokens: readonly Token[],
  values: Values,
  language: string,
  counted?: MessageValue,
): MessageParts[] {
  return tokens.map((token) => {
    if (token.type === "content") return token.value;
    if (token.type === "octothorpe") return counted;
    if (token.type === "argument" || token.type === "function") return valueFor(values, token.arg);
    const value = valueFor(values, token.arg);
    const chosen = chooseCase(token, value, language);
    return partsOf(chosen?.tokens ?? [], values, language, token.type === "select" ? counted : value);
  });
}

/** Returns a value, or the placeholder itself if the rule gave no value for it, so that its author sees that. */
function valueFor(values: Values, name: string): MessageValue {
  return values[name] ?? `{${name}}`;
}

function chooseCase(
  { type, cases }: Select,
  value: MessageValue,
  language: string,
): Select["cases"][number] | undefined {
  const exact = cases.find(({ key }) => key === (type === "select" ? String(value) : `=${value}`));
  const byCategory = (): Select["cases"][number] | undefined => {
    const rules = intlFormatter(Intl.PluralRules, language, {
      type: type === "selectordinal" ? "ordinal" : "cardinal",
    });
    const category = rules.select(Number(value));
    return cases.find(({ key }) => key === category);
  };
  return exact ?? (type === "select" ? undefined : byCategory()) ?? cases.find(({ key }) => key === "other");
}
