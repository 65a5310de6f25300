import { type ErrorMessageRef, type SourceDiagnostic, UserError } from "./diagnostics.ts";
import {
  type ErrorId,
  type ErrorPlaceholders,
  type ErrorTexts,
  englishErrors,
  loadErrorTexts,
} from "./i18n/failures.ts";
import { fallbackLanguage } from "./i18n/languages.ts";
import type { CompiledMessage } from "./i18n/message.ts";
import {
  formatDiagnostic,
  loadMessageFormatter,
  MessageFormatter,
  type WordedRule,
} from "./i18n/message-formatter.ts";
import { type MessageArg, type MessageRef, messageRef, type RuleMessageRef } from "./message-args.ts";
import { closestMatches } from "./platform/did-you-mean.ts";

/**
 * Formats English errors. It has no texts of rules and no names of values, because they are slow to load, and no error
 * contains a name of a value.
 */
const englishErrorFormatter = new MessageFormatter(fallbackLanguage, {}, {}, englishErrors, {});

/** The placeholder values of an error message; an empty list if the message has no placeholders. */
type ErrorArgs<Id extends ErrorId, Value> = [ErrorPlaceholders<Id>] extends [never]
  ? []
  : [data: Readonly<Record<ErrorPlaceholders<Id>, Value>>];

/** Returns an error to throw, with its text from `src/i18n/messages/<language>/failures.json`. */
export function userError<Id extends ErrorId>(
  id: Id,
  ...[data]: ErrorArgs<Id, MessageArg | RuleMessageRef>
): UserError {
  const ref: ErrorMessageRef = { id, data: data ?? {} };
  const { message, remedy } = formatError(ref, englishErrors, englishErrorFormatter);
  return new UserError(message, remedy, ref);
}

/** Returns a reference to an error message that is inserted into another one. */
export function errorReason<Id extends ErrorId>(id: Id, ...[data]: ErrorArgs<Id, MessageArg>): MessageRef {
  return messageRef(id, data);
}

/** Returns the English text of a reason. */
export function englishReason({ say: id, data = {} }: MessageRef): string {
  return formatError({ id, data }, englishErrors, englishErrorFormatter).message;
}

/**
 * Returns a source diagnostic as part of an error message, worded by the rule in `rules` that owns its kind.
 */
export async function diagnosticMessageRef(
  rules: readonly WordedRule[],
  diagnostic: Pick<SourceDiagnostic, "kind" | "message" | "data">,
): Promise<RuleMessageRef> {
  const { id: rule = "" } = rules.find(({ diagnosticKind }) => diagnosticKind === diagnostic.kind) ?? {};
  return {
    rule,
    says: diagnostic.message,
    data: diagnostic.data,
    english: await formatDiagnostic(rules, diagnostic),
  };
}

/** Returns an error's texts in one of the `languages`; unchanged if the error has no message reference. */
export async function localizeError(
  language: string,
  { message, remedy, messageRef }: UserError,
): Promise<Pick<UserError, "message" | "remedy">> {
  if (!messageRef || language === fallbackLanguage) return { message, remedy };
  const [words, formatter] = await Promise.all([loadErrorTexts(language), loadMessageFormatter(language)]);
  return formatError(messageRef, words, formatter);
}

function formatError(
  { id, data }: ErrorMessageRef,
  texts: ErrorTexts,
  formatter: MessageFormatter,
): Pick<UserError, "message" | "remedy"> {
  const values = Object.fromEntries(
    Object.entries(data).map(([name, arg]) => [
      name,
      typeof arg === "object" && "says" in arg ? formatter.formatRuleMessage(arg) : arg,
    ]),
  );
  const fill = (text: string | CompiledMessage): string =>
    formatter.format(text, values, (part) => texts[part]?.message ?? part);
  const { message = id, remedy } = texts[id] ?? {};
  return { message: fill(message), remedy: remedy === undefined ? undefined : fill(remedy) };
}

/** Returns " Did you mean ...?" with the candidate closest to a mistyped word, or "" if none is close. */
export function didYouMean(word: string, candidates: Iterable<string>): MessageRef | string {
  const [near] = closestMatches(word, candidates);
  return near === undefined ? "" : errorReason("guess", { near });
}
