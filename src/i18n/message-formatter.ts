import type { Fault, FaultKind } from "../diagnostics.ts";
import type { Data, Datum, Phrase, RuleSays } from "../message-args.ts";
import { visible } from "../platform/escape-controls.ts";
import { englishFailures, type FailureWords, loadFailureWords } from "./failures.ts";
import { fallbackLanguage } from "./languages.ts";
import type { RuleWords, SectionWords, Terms } from "./rule-words.ts";
import { loadTerms } from "./terms.ts";

const sections = import.meta.glob<SectionWords>("./*/rules/*.ts", { import: "default" });

/** A rule as far as its words are concerned. */
export interface WordedRule extends RuleWords {
  id: string;
  /** Which faults of reading it reports. */
  faults?: FaultKind;
}

/** Says what rules have to say in one language. */
export class Wording {
  /** Made when first asked for: that takes a while. */
  #numbers: Intl.NumberFormat | undefined;

  constructor(
    readonly language: string,
    readonly words: ReadonlyMap<string, RuleWords>,
    readonly terms: Terms,
    readonly failures: FailureWords,
  ) {}

  /** What a rule says of itself; a team's own rules speak the one language they were written in. */
  of(rule: WordedRule): RuleWords {
    return this.words.get(rule.id) ?? rule;
  }

  /**
   * Returns one of a rule's messages with its placeholders filled, in one line and without control characters, even if a
   * team's own rule has them in its words.
   * @throws where the rule has no such message
   */
  message(rule: WordedRule, id: string, data: Data = {}): string {
    const messageOf = (wanted: string): string => {
      const message = this.of(rule).messages[wanted] ?? rule.messages[wanted];
      if (message === undefined) throw new Error(`the rule ${rule.id} has no message "${wanted}"`);
      return message;
    };
    const message = this.fill(messageOf(id), data, messageOf);
    return visible(message.replace(/\s*[\r\n]\s*/g, " "));
  }

  /** What a rule says in another sentence than its own. */
  ruleSays({ rule, says, data = {}, english: known }: RuleSays): string {
    const messages = this.words.get(rule)?.messages;
    const message = messages?.[says];
    return message === undefined ? known : this.fill(message, data, (id) => messages?.[id] ?? id);
  }

  /** What is said of a rule that failed. */
  ruleFailed(rule: string, reason: string): string {
    return this.fill(this.failures.ruleFailed.message, { rule, reason }, (id) => id);
  }

  /** A reason of a failure by itself. */
  reason({ say: id, data = {} }: Phrase): string {
    const known = this.failures as Readonly<Record<string, { message: string }>>;
    return this.fill(known[id]?.message ?? id, data, (part) => known[part]?.message ?? part);
  }

  /**
   * Returns a text with its placeholders filled; `messageOf` gives the text of a phrase by its id. Values are shown by
   * `visible`: no text of a plan, file name or option can break the line or control a terminal.
   */
  fill(text: string, data: Data, messageOf: (id: string) => string): string {
    return text.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
      const datum = data[name];
      if (datum === undefined) return whole;
      return many === undefined ? this.#tell(datum, messageOf) : datum === 1 ? (one ?? "") : many;
    });
  }

  #format(figure: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.language === "en" ? "en-GB" : this.language, {
      maximumFractionDigits: 2,
    });
    return this.#numbers.format(figure);
  }

  #tell(datum: Datum, messageOf: (id: string) => string): string {
    if (typeof datum === "string") return visible(datum);
    if (typeof datum === "number") return this.#format(datum);
    if ("say" in datum) return this.fill(messageOf(datum.say), datum.data ?? {}, messageOf);
    if ("term" in datum) return this.terms[datum.term] ?? visible(datum.term);
    const list = datum.list.map((item) => this.#tell(item, messageOf));
    if (datum.joint === "comma") return list.join(", ");
    const type = datum.joint === "or" ? "disjunction" : "conjunction";
    // British English, as it has no comma before the last "and".
    const locale = this.language === "en" ? "en-GB" : this.language;
    return new Intl.ListFormat(locale, { type }).format(list);
  }
}

/** `{name}`, or `{count:one|many}` for a word that depends on a figure. */
const placeholder = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** A fault of reading in English, by the rule among these that owns its kind. */
export function faultMessage(
  rules: readonly WordedRule[],
  { kind, message, data }: Pick<Fault, "kind" | "message" | "data">,
): string {
  const rule = rules.find(({ faults }) => faults === kind);
  return rule ? englishWording().message(rule, message, data) : message;
}

let english: Wording | undefined;

/** The words in a language that is one of `languages`; English is what the rules themselves are written in. */
export async function loadWording(language: string): Promise<Wording> {
  if (language === fallbackLanguage) return englishWording();
  const prefix = `./${language}/`;
  const loaded = await Promise.all(
    Object.entries(sections)
      .filter(([path]) => path.startsWith(prefix))
      .map(async ([path, load]) => ({
        section: path.slice(path.lastIndexOf("/") + 1, -".ts".length),
        words: await load(),
      })),
  );
  const words = loaded.flatMap(({ section, words: own }) =>
    Object.entries(own).map(([name, said]) => [`${section}/${name}`, said] as const),
  );
  const [terms, failures] = await Promise.all([loadTerms(language), loadFailureWords(language)]);
  return new Wording(language, new Map(words), terms, failures);
}

/** The rules' own words. Made when first asked for: a clean run says nothing. */
export function englishWording(): Wording {
  english ??= new Wording(fallbackLanguage, new Map(), {}, englishFailures);
  return english;
}
