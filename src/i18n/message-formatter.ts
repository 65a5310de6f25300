import type { SourceDiagnostic, SourceDiagnosticKind } from "../diagnostics.ts";
import type { MessageArg, MessageArgs, MessageRef, RuleMessageRef } from "../message-args.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { type ErrorWords, englishErrors, loadErrorWords } from "./failures.ts";
import { fallbackLanguage } from "./languages.ts";
import type { RuleWords, SectionRuleWords, TermTranslations } from "./rule-words.ts";
import { loadTerms } from "./terms.ts";

const ruleMessageModules = import.meta.glob<SectionRuleWords>("./*/rules/*.ts", { import: "default" });

/** The texts and id of a rule. */
export interface WordedRule extends RuleWords {
  id: string;
  /** The kind of source diagnostics that the rule reports. */
  diagnosticKind?: SourceDiagnosticKind;
}

/** Formats the messages of rules in one language. */
export class MessageFormatter {
  /** Created on first use, because that is slow. */
  #numberFormat: Intl.NumberFormat | undefined;

  constructor(
    readonly language: string,
    readonly ruleTexts: ReadonlyMap<string, RuleWords>,
    readonly terms: TermTranslations,
    readonly failures: ErrorWords,
  ) {}

  /** Returns the texts of a rule. Plugin rules have texts in one language only. */
  textsOf(rule: WordedRule): RuleWords {
    return this.ruleTexts.get(rule.id) ?? rule;
  }

  /**
   * Returns a message of a rule with its placeholders filled, in one line and without control characters,
   * even if the texts of a plugin rule contain them.
   * @throws Error if the rule has no such message
   */
  formatMessage(rule: WordedRule, id: string, data: MessageArgs = {}): string {
    const messageOf = (messageId: string): string => {
      const message = this.textsOf(rule).messages[messageId] ?? rule.messages[messageId];
      if (message === undefined) throw new Error(`the rule ${rule.id} has no message "${messageId}"`);
      return message;
    };
    const message = this.interpolate(messageOf(id), data, messageOf);
    return escapeControls(message.replace(/\s*[\r\n]\s*/g, " "));
  }

  /** Returns a message of a rule for use in another text; its English text if there is no translation. */
  formatRuleMessage({ rule, says, data = {}, english }: RuleMessageRef): string {
    const messages = this.ruleTexts.get(rule)?.messages;
    const message = messages?.[says];
    return message === undefined ? english : this.interpolate(message, data, (id) => messages?.[id] ?? id);
  }

  /** Returns the message about a rule that threw an error. */
  formatRuleFailure(rule: string, reason: string): string {
    return this.interpolate(this.failures.ruleFailed.message, { rule, reason }, (id) => id);
  }

  /** Returns the text of a reason that belongs to an error. */
  reason({ say: id, data = {} }: MessageRef): string {
    const texts = this.failures as Readonly<Record<string, { message: string }>>;
    return this.interpolate(texts[id]?.message ?? id, data, (part) => texts[part]?.message ?? part);
  }

  /**
   * Returns a text with its placeholders filled. Control characters in values are escaped, so that no text of
   * a plan, file name or option can break the line or control a terminal.
   * @param messageOf returns the text of a message reference by its id
   */
  interpolate(text: string, data: MessageArgs, messageOf: (id: string) => string): string {
    return text.replace(placeholder, (match, name: string, one?: string, many?: string) => {
      const arg = data[name];
      if (arg === undefined) return match;
      return many === undefined ? this.#formatArg(arg, messageOf) : arg === 1 ? (one ?? "") : many;
    });
  }

  #formatNumber(value: number): string {
    this.#numberFormat ??= new Intl.NumberFormat(this.language === "en" ? "en-GB" : this.language, {
      maximumFractionDigits: 2,
    });
    return this.#numberFormat.format(value);
  }

  #formatArg(arg: MessageArg, messageOf: (id: string) => string): string {
    if (typeof arg === "string") return escapeControls(arg);
    if (typeof arg === "number") return this.#formatNumber(arg);
    if ("say" in arg) return this.interpolate(messageOf(arg.say), arg.data ?? {}, messageOf);
    if ("term" in arg) return this.terms[arg.term] ?? escapeControls(arg.term);
    const list = arg.list.map((item) => this.#formatArg(item, messageOf));
    if (arg.joint === "comma") return list.join(", ");
    const type = arg.joint === "or" ? "disjunction" : "conjunction";
    // British English, because it has no comma before the last "and".
    const locale = this.language === "en" ? "en-GB" : this.language;
    return new Intl.ListFormat(locale, { type }).format(list);
  }
}

/** `{name}`, or `{count:one|many}` for a word that depends on a number. */
const placeholder = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Returns the English text of a source diagnostic, worded by the rule in `rules` that owns its kind. */
export function englishDiagnosticMessage(
  rules: readonly WordedRule[],
  { kind, message, data }: Pick<SourceDiagnostic, "kind" | "message" | "data">,
): string {
  const rule = rules.find(({ diagnosticKind }) => diagnosticKind === kind);
  return rule ? englishFormatter().formatMessage(rule, message, data) : message;
}

let englishInstance: MessageFormatter | undefined;

/** Returns the formatter for one of `languages`; the English texts are in the rules themselves. */
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
    Object.entries(own).map(([name, texts]) => [`${section}/${name}`, texts] as const),
  );
  const [terms, failures] = await Promise.all([loadTerms(language), loadErrorWords(language)]);
  return new MessageFormatter(language, new Map(words), terms, failures);
}

/** Returns the formatter for English. It is created on first use, because a clean run needs none. */
export function englishFormatter(): MessageFormatter {
  englishInstance ??= new MessageFormatter(fallbackLanguage, new Map(), {}, englishErrors);
  return englishInstance;
}
