import { type Fault, type Said, UserError } from "./diagnostics.ts";
import { englishFailures, type FailureGaps, type FailureWords, loadFailureWords } from "./i18n/failures.ts";
import { fallbackLanguage } from "./i18n/languages.ts";
import {
  englishWording,
  faultMessage,
  loadWording,
  type WordedRule,
  type Wording,
} from "./i18n/message-formatter.ts";
import { type Datum, type Phrase, type RuleSays, say } from "./message-args.ts";
import { nearest } from "./platform/did-you-mean.ts";

type FailureId = keyof FailureWords;

/** What fills the words of a failure, as far as they have gaps. */
type Filling<Id extends FailureId, Value> = [FailureGaps<Id>] extends [never]
  ? []
  : [data: Readonly<Record<FailureGaps<Id>, Value>>];

/** What a person did that cannot be done, to be thrown; `src/i18n/<language>/failures.ts` has the words for it. */
export function failure<Id extends FailureId>(id: Id, ...[data]: Filling<Id, Datum | RuleSays>): UserError {
  const said: Said = { id, data: data ?? {} };
  const { message, remedy } = inWords(said, englishFailures, englishWording());
  return new UserError(message, remedy, said);
}

/** A part of a failure that has words of its own. */
export function reason<Id extends FailureId>(id: Id, ...[data]: Filling<Id, Datum>): Phrase {
  return say(id, data);
}

/** A reason by itself, in English. */
export function reasonInEnglish({ say: id, data = {} }: Phrase): string {
  return inWords({ id, data }, englishFailures, englishWording()).message;
}

/** A fault of reading as a part of a failure, in the words of that rule among these which owns its kind. */
export function faultSays(
  rules: readonly WordedRule[],
  fault: Pick<Fault, "kind" | "message" | "data">,
): RuleSays {
  const { id: rule = "" } = rules.find(({ faults }) => faults === fault.kind) ?? {};
  return { rule, says: fault.message, data: fault.data, english: faultMessage(rules, fault) };
}

/** A failure in a language that is one of `languages`; one that has only a text of its own stays as it is. */
export async function failureIn(
  language: string,
  { message, remedy, said }: UserError,
): Promise<Pick<UserError, "message" | "remedy">> {
  if (!said || language === fallbackLanguage) return { message, remedy };
  const [words, wording] = await Promise.all([loadFailureWords(language), loadWording(language)]);
  return inWords(said, words, wording);
}

function inWords(
  { id, data }: Said,
  words: FailureWords,
  wording: Wording,
): Pick<UserError, "message" | "remedy"> {
  const known = words as Readonly<Record<string, { message: string; remedy?: string }>>;
  const filling = Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [
      name,
      typeof datum === "object" && "says" in datum ? wording.ruleSays(datum) : datum,
    ]),
  );
  const fill = (text: string): string => wording.fill(text, filling, (part) => known[part]?.message ?? part);
  const { message = id, remedy } = known[id] ?? {};
  return { message: fill(message), remedy: remedy === undefined ? undefined : fill(remedy) };
}

/** " Did you mean ...?" where something is near to a mistyped word. */
export function guessFor(word: string, candidates: Iterable<string>): Phrase | string {
  const [near] = nearest(word, candidates);
  return near === undefined ? "" : reason("guess", { near });
}
