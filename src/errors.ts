import { type ErrorMessageRef, type SourceDiagnostic, UserError } from "./diagnostics.ts";
import { type ErrorPlaceholders, type ErrorWords, englishErrors, loadErrorWords } from "./i18n/failures.ts";
import { fallbackLanguage } from "./i18n/languages.ts";
import {
  englishDiagnosticMessage,
  englishFormatter,
  loadMessageFormatter,
  type MessageFormatter,
  type WordedRule,
} from "./i18n/message-formatter.ts";
import { type MessageArg, type MessageRef, messageRef, type RuleMessageRef } from "./message-args.ts";
import { closestMatches } from "./platform/did-you-mean.ts";

type ErrorId = keyof ErrorWords;

/** What fills the words of a failure, as far as they have gaps. */
type ErrorArgs<Id extends ErrorId, Value> = [ErrorPlaceholders<Id>] extends [never]
  ? []
  : [data: Readonly<Record<ErrorPlaceholders<Id>, Value>>];

/** What a person did that cannot be done, to be thrown; `src/i18n/<language>/failures.ts` has the words for it. */
export function userError<Id extends ErrorId>(
  id: Id,
  ...[data]: ErrorArgs<Id, MessageArg | RuleMessageRef>
): UserError {
  const said: ErrorMessageRef = { id, data: data ?? {} };
  const { message, remedy } = formatError(said, englishErrors, englishFormatter());
  return new UserError(message, remedy, said);
}

/** A part of a failure that has words of its own. */
export function errorReason<Id extends ErrorId>(id: Id, ...[data]: ErrorArgs<Id, MessageArg>): MessageRef {
  return messageRef(id, data);
}

/** A reason by itself, in English. */
export function englishReason({ say: id, data = {} }: MessageRef): string {
  return formatError({ id, data }, englishErrors, englishFormatter()).message;
}

/** A fault of reading as a part of a failure, in the words of that rule among these which owns its kind. */
export function diagnosticMessageRef(
  rules: readonly WordedRule[],
  fault: Pick<SourceDiagnostic, "kind" | "message" | "data">,
): RuleMessageRef {
  const { id: rule = "" } = rules.find(({ diagnosticKind }) => diagnosticKind === fault.kind) ?? {};
  return { rule, says: fault.message, data: fault.data, english: englishDiagnosticMessage(rules, fault) };
}

/** A failure in a language that is one of `languages`; one that has only a text of its own stays as it is. */
export async function localizeError(
  language: string,
  { message, remedy, messageRef }: UserError,
): Promise<Pick<UserError, "message" | "remedy">> {
  if (!messageRef || language === fallbackLanguage) return { message, remedy };
  const [words, wording] = await Promise.all([loadErrorWords(language), loadMessageFormatter(language)]);
  return formatError(messageRef, words, wording);
}

function formatError(
  { id, data }: ErrorMessageRef,
  words: ErrorWords,
  wording: MessageFormatter,
): Pick<UserError, "message" | "remedy"> {
  const known = words as Readonly<Record<string, { message: string; remedy?: string }>>;
  const filling = Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [
      name,
      typeof datum === "object" && "says" in datum ? wording.formatRuleMessage(datum) : datum,
    ]),
  );
  const fill = (text: string): string =>
    wording.interpolate(text, filling, (part) => known[part]?.message ?? part);
  const { message = id, remedy } = known[id] ?? {};
  return { message: fill(message), remedy: remedy === undefined ? undefined : fill(remedy) };
}

/** " Did you mean ...?" where something is near to a mistyped word. */
export function didYouMean(word: string, candidates: Iterable<string>): MessageRef | string {
  const [near] = closestMatches(word, candidates);
  return near === undefined ? "" : errorReason("guess", { near });
}
