import type { SourceDiagnostic, SourceDiagnosticKind } from "../diagnostics.ts";
import type { MessageArg, MessageArgs, MessageRef, RuleMessageRef } from "../message-args.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { type ErrorTexts, loadErrorTexts } from "./failures.ts";
import { formatList } from "./format-list.ts";
import { fallbackLanguage } from "./languages.ts";
import { messageModules } from "./load-messages.ts";
import { type CompiledMessage, formatCompiled, formatPercent, type MessageValue } from "./message.ts";
import type { NamesById } from "./names-by-id.ts";
import type { CompiledRuleWords, RuleMessages, RuleWords, TermTranslations } from "./rule-words.ts";
import { loadTerms } from "./terms.ts";

/** The texts and id of a rule. */
export interface WordedRule extends RuleWords {
  id: string;
  /** The kind of source diagnostics that the rule reports. */
  diagnosticKind?: SourceDiagnosticKind;
  /** The compiled messages of a custom rule. The message files contain the messages of built-in rules. */
  compiledMessages?: RuleMessages;
}

/** The texts of the built-in rules by section and name. */
type RuleTextsBySection = Readonly<Record<string, Readonly<Record<string, CompiledRuleWords>>>>;

/** Formats the messages of rules in one language. */
export class MessageFormatter {
  constructor(
    readonly language: string,
    readonly ruleTexts: RuleTextsBySection,
    readonly terms: TermTranslations,
    readonly failures: ErrorTexts,
    /** The names of the values of enumerations, by the name of the enumeration. */
    readonly valueNames: Readonly<Record<string, NamesById>>,
  ) {}

  /** Returns the texts of a rule. Custom rules have texts in one language only. */
  textsOf(rule: WordedRule): RuleWords {
    const { summary, why, source } = rule;
    return { summary, why, source, ...(rule.compiledMessages ? undefined : this.#builtIn(rule.id)) };
  }

  #builtIn(id: string): CompiledRuleWords | undefined {
    const [section = "", name = ""] = id.split("/");
    return this.ruleTexts[section]?.[name];
  }

  /**
   * Returns a message of a rule with its placeholders filled, in one line and without control characters,
   * even if the texts of a custom rule contain them.
   * @throws Error if the rule has no such message
   */
  formatMessage(
    rule: Pick<WordedRule, "id" | "compiledMessages">,
    id: string,
    data: MessageArgs = {},
  ): string {
    const messages = rule.compiledMessages ?? this.#builtIn(rule.id)?.messages ?? {};
    const messageOf = (messageId: string): string | CompiledMessage => {
      const message = messages[messageId];
      if (message === undefined) throw new Error(`the rule ${rule.id} has no message "${messageId}"`);
      return message;
    };
    const message = this.format(messageOf(id), data, messageOf);
    return escapeControls(message.replace(/\s*[\r\n]\s*/g, " "));
  }

  /** Returns a message of a rule for use in another text; its English text if there is no translation. */
  formatRuleMessage({ rule, says, data = {}, english: englishText }: RuleMessageRef): string {
    const messages = this.#builtIn(rule)?.messages;
    const message = messages?.[says];
    return message === undefined ? englishText : this.format(message, data, (id) => messages?.[id] ?? id);
  }

  /** Returns the message about a rule that threw an error. */
  formatRuleFailure(rule: string, reason: string): string {
    return this.reason({ say: "ruleFailed", data: { rule, reason } });
  }

  /** Returns the text of a reason that belongs to an error. */
  reason({ say: id, data = {} }: MessageRef): string {
    const messageOf = (part: string): string | CompiledMessage => this.failures[part]?.message ?? part;
    return this.format(messageOf(id), data, messageOf);
  }

  /**
   * Returns a message with its placeholders filled. Control characters in values are escaped, so that no text
   * of a plan, file name or option can break the line or control a terminal.
   * @param messageOf returns the message of a reference by its id
   */
  format(
    message: string | CompiledMessage,
    data: MessageArgs,
    messageOf: (id: string) => string | CompiledMessage,
  ): string {
    if (typeof message === "string") return message;
    const values = Object.entries(data).map(([name, arg]) => [name, this.#valueOf(arg, messageOf)]);
    return formatCompiled(message, Object.fromEntries(values), this.language);
  }

  /** Returns the value of an argument. Numbers stay numbers, because plurals depend on them. */
  #valueOf(arg: MessageArg, messageOf: (id: string) => string | CompiledMessage): MessageValue {
    if (typeof arg === "string") return escapeControls(arg);
    if (typeof arg === "number") return arg;
    if ("say" in arg) return this.format(messageOf(arg.say), arg.data ?? {}, messageOf);
    if ("percent" in arg) return formatPercent(arg.percent, this.language);
    if ("quoted" in arg) return this.#quote(this.#valueOf(arg.quoted, messageOf));
    if ("value" in arg) return this.valueNames[arg.group]?.[arg.value] ?? escapeControls(arg.value);
    if ("term" in arg) return this.terms[arg.term] ?? escapeControls(arg.term);
    const list = arg.list.map((item) =>
      formatCompiled(({ item: text }) => text, { item: this.#valueOf(item, messageOf) }, this.language),
    );
    if (arg.joint === "comma") return list.join(", ");
    return formatList(list, this.language, arg.joint === "or" ? "disjunction" : "conjunction");
  }

  /** Returns a value in the quotation marks of the language. */
  #quote(value: MessageValue): string {
    return formatCompiled(this.failures.quoted?.message ?? "", { value }, this.language);
  }
}

/** Returns the English text of a source diagnostic, worded by the rule in `rules` that owns its kind. */
export async function formatDiagnostic(
  rules: readonly WordedRule[],
  { kind, message, data }: Pick<SourceDiagnostic, "kind" | "message" | "data">,
): Promise<string> {
  const rule = rules.find(({ diagnosticKind }) => diagnosticKind === kind);
  if (!rule) return message;
  return (await loadMessageFormatter(fallbackLanguage)).formatMessage(rule, message, data);
}

/** Returns the formatter for one of `languages`. */
export async function loadMessageFormatter(language: string): Promise<MessageFormatter> {
  const load = messageModules[`${language}/rules`] ?? messageModules[`${fallbackLanguage}/rules`];
  const loadNames =
    messageModules[`${language}/value-names`] ?? messageModules[`${fallbackLanguage}/value-names`];
  const [rules, valueNames, terms, failures] = await Promise.all([
    load?.(),
    loadNames?.(),
    loadTerms(language),
    loadErrorTexts(language),
  ]);
  return new MessageFormatter(
    language,
    (rules?.default ?? {}) as unknown as RuleTextsBySection,
    terms,
    failures,
    (valueNames?.default ?? {}) as unknown as Readonly<Record<string, NamesById>>,
  );
}
