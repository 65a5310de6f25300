import type { SourceDiagnostic, SourceDiagnosticKind } from "../diagnostics.ts";
import type { MessageArg, MessageArgs, MessageRef, RuleMessageRef } from "../message-args.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { type ErrorWords, englishErrors, loadErrorWords } from "./failures.ts";
import { fallbackLanguage } from "./languages.ts";
import type { RuleWords, SectionRuleWords, TermTranslations } from "./rule-words.ts";
import { loadTerms } from "./terms.ts";

const ruleMessageModules = import.meta.glob<SectionRuleWords>("./*/rules/*.ts", { import: "default" });

/** A rule as far as its words are concerned. */
export interface WordedRule extends RuleWords {
  id: string;
  /** Which faults of reading it reports. */
  diagnosticKind?: SourceDiagnosticKind;
}

/** Says what rules have to say in one language. */
export class MessageFormatter {
  /** Made when first asked for: that takes a while. */
  #numbers: Intl.NumberFormat | undefined;

  constructor(
    readonly language: string,
    readonly ruleTexts: ReadonlyMap<string, RuleWords>,
    readonly terms: TermTranslations,
    readonly failures: ErrorWords,
  ) {}

  /** What a rule says of itself; a team's own rules speak the one language they were written in. */
  textsOf(rule: WordedRule): RuleWords {
    return this.ruleTexts.get(rule.id) ?? rule;
  }

  /**
   * Returns one of a rule's messages with its placeholders filled, in one line and without control characters, even if a
   * team's own rule has them in its words.
   * @throws where the rule has no such message
   */
  formatMessage(rule: WordedRule, id: string, data: MessageArgs = {}): string {
    const messageOf = (wanted: string): string => {
      const message = this.textsOf(rule).messages[wanted] ?? rule.messages[wanted];
      if (message === undefined) throw new Error(`the rule ${rule.id} has no message "${wanted}"`);
      return message;
    };
    const message = this.interpolate(messageOf(id), data, messageOf);
    return escapeControls(message.replace(/\s*[\r\n]\s*/g, " "));
  }

  /** What a rule says in another sentence than its own. */
  formatRuleMessage({ rule, says, data = {}, english: known }: RuleMessageRef): string {
    const messages = this.ruleTexts.get(rule)?.messages;
    const message = messages?.[says];
    return message === undefined ? known : this.interpolate(message, data, (id) => messages?.[id] ?? id);
  }

  /** What is said of a rule that failed. */
  formatRuleFailure(rule: string, formatReason: string): string {
    return this.interpolate(this.failures.ruleFailed.message, { rule, reason: formatReason }, (id) => id);
  }

  /** A reason of a failure by itself. */
  reason({ say: id, data = {} }: MessageRef): string {
    const known = this.failures as Readonly<Record<string, { message: string }>>;
    return this.interpolate(known[id]?.message ?? id, data, (part) => known[part]?.message ?? part);
  }

  /**
   * Returns a text with its placeholders filled; `messageOf` gives the text of a phrase by its id. Values are shown by
   * `visible`: no text of a plan, file name or option can break the line or control a terminal.
   */
  interpolate(text: string, data: MessageArgs, messageOf: (id: string) => string): string {
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

  #tell(datum: MessageArg, messageOf: (id: string) => string): string {
    if (typeof datum === "string") return escapeControls(datum);
    if (typeof datum === "number") return this.#format(datum);
    if ("say" in datum) return this.interpolate(messageOf(datum.say), datum.data ?? {}, messageOf);
    if ("term" in datum) return this.terms[datum.term] ?? escapeControls(datum.term);
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
export function englishDiagnosticMessage(
  rules: readonly WordedRule[],
  { kind, message, data }: Pick<SourceDiagnostic, "kind" | "message" | "data">,
): string {
  const rule = rules.find(({ diagnosticKind }) => diagnosticKind === kind);
  return rule ? englishFormatter().formatMessage(rule, message, data) : message;
}

let englishInstance: MessageFormatter | undefined;

/** The words in a language that is one of `languages`; English is what the rules themselves are written in. */
export async function loadMessageFormatter(language: string): Promise<MessageFormatter> {
  if (language === fallbackLanguage) return englishFormatter();
  const prefix = `./${language}/`;
  const loaded = await Promise.all(
    Object.entries(ruleMessageModules)
      .filter(([path]) => path.startsWith(prefix))
      .map(async ([path, load]) => ({
        section: path.slice(path.lastIndexOf("/") + 1, -".ts".length),
        words: await load(),
      })),
  );
  const words = loaded.flatMap(({ section, words: own }) =>
    Object.entries(own).map(([name, said]) => [`${section}/${name}`, said] as const),
  );
  const [terms, failures] = await Promise.all([loadTerms(language), loadErrorWords(language)]);
  return new MessageFormatter(language, new Map(words), terms, failures);
}

/** The rules' own words. Made when first asked for: a clean run says nothing. */
export function englishFormatter(): MessageFormatter {
  englishInstance ??= new MessageFormatter(fallbackLanguage, new Map(), {}, englishErrors);
  return englishInstance;
}
