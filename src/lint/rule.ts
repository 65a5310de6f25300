import { type MarketId, marketIds } from "../catalog/laws.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Severity, SourceDiagnosticKind } from "../diagnostics.ts";
import type { RuleMessages, RuleWords } from "../i18n/rule-words.ts";
import type { MessageArgs } from "../message-args.ts";
import type { SectionName, Sections } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";

/**
 * Named sets of rules: `minimal` has the requirements of the source, `recommended` also our advice, and
 * `strict` all rules as errors.
 */
export const presetNames = ["minimal", "recommended", "strict"] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * Presets that add the laws of a market to another preset: their rules check these laws regardless of the
 * markets of the plan.
 */
export const marketPresetNames: readonly MarketId[] = marketIds;

/** An option of a rule: a JSON Schema with a description and a default value. */
interface OptionSchema {
  type: "integer" | "number" | "string" | "boolean" | "array";
  description: string;
  default: number | string | boolean | readonly string[];
  minimum?: number;
  maximum?: number;
  enum?: readonly string[];
  items?: { type: "string"; enum?: readonly string[] };
}

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The values of a rule's options, by name. */
export type OptionValues<Options extends OptionSchemas> = {
  readonly [Name in keyof Options]: WidenedType<Options[Name]["default"]>;
};

/** The value of an option. */
export type OptionValue = OptionSchema["default"];

type WidenedType<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[];

/** The data that a rule gets in addition to the sections that it reads. */
export interface RuleContext<Options extends OptionSchemas = OptionSchemas> {
  /** The plan's root object, in which missing sections are missing. */
  root: object;
  /**
   * The source text of all files of the plan. A rule that searches every value for something can first check
   * whether the text contains it.
   */
  text: string;
  /** Sections with schema errors, which are empty for the rule. */
  broken: ReadonlySet<SectionName>;
  /** Sections that are not empty. */
  present: ReadonlySet<SectionName>;
  /** The rule's options from the configuration, or their defaults. */
  options: OptionValues<Options>;
  /** The date on which the plan is linted, as YYYY-MM-DD. */
  today: string;
  /** The known platforms and metrics, from the catalogs and the configuration. */
  vocabulary: Vocabulary;
  /**
   * All results, in the plan and in its result files; `undefined` if it has result files that were not read.
   */
  results: readonly Result[] | undefined;
}

/** The exact location of a finding, the values for its message, and its fix. */
export interface ReportDetails {
  /** The key (or index) of the value in its owner. Without it, the finding points to the owner. */
  at?: string | number;
  /** The values for the `{placeholders}` of the message. */
  data?: MessageArgs;
  /** Other locations that belong to the finding, each with one of the rule's messages. */
  related?: {
    owner: object;
    at?: string | number;
    message: string;
    data?: MessageArgs;
  }[];
  /** A replacement for the value that cannot change the meaning of the plan: `--fix` applies it. */
  replaceWith?: string;
  /** A replacement for the value that is probably correct. It is only applied if the user confirms it. */
  suggest?: string;
  /** The location of the cause if several findings are combined. By default, the first finding. */
  cause?: { owner: object; at?: string | number };
  /**
   * Another rule that reports the same cause. If it reports a problem at this location or below it, this
   * finding is left out.
   */
  impliedBy?: { rule: string; owner: object; at?: string | number };
}

/** Reports a problem at an object or list of the plan, with one of the rule's messages. */
export type ReportFinding<Message extends string = string> = (
  owner: object,
  message: Message,
  details?: ReportDetails,
) => void;

/** The description of a rule in English, shown in the rule reference, by `explain` and in editors. */
interface RuleDescription extends RuleWords {
  /** The messages by id, in ICU MessageFormat: "{count, plural, one {# post} other {# posts}}". */
  messages: Readonly<Record<string, string>>;
  /**
   * The messages of problems that stand for several findings, by the message of these findings. They get
   * the {count} of the findings, and the values of the first one. Findings with other messages are not
   * combined.
   */
  combined?: Readonly<Record<string, string>>;
  /** The messages of a custom rule, compiled when it is loaded. */
  compiledMessages?: RuleMessages;
  /** `section/name`, which is also the path of the rule's file below `src/rules/`. */
  id: string;
  /** The severity in the preset `recommended`. */
  severity: Severity;
  presets: readonly Exclude<PresetName, "strict">[];
  /** Two fragments of a plan, one with a problem and one without. They are the first tests of the rule. */
  examples: { invalid: string; valid: string };
  /** The limits that a team may change. */
  options?: OptionSchemas;
}

/** A rule that checks sections of a plan. */
export interface CheckRule extends RuleDescription {
  /**
   * The sections that the rule reads. It is skipped if one of them is broken, or if the first one is missing,
   * which `structure/section` reports. `"all"` provides all valid sections and never skips the rule.
   */
  reads: readonly SectionName[] | "all";
  /**
   * The place where the rule is defined, if it is not built in. These rules are stopped if they take too
   * long.
   */
  definedBy?: "configuration" | "plugin";
  check(sections: Sections, report: ReportFinding, context: RuleContext): void;
}

/**
 * A rule whose findings come from reading the plan. It gives one kind of diagnostic an id, a description and
 * a severity.
 */
export interface DiagnosticRule extends RuleDescription {
  diagnosticKind: SourceDiagnosticKind;
}

export type Rule = CheckRule | DiagnosticRule;

/** A `CheckRule` with the types of its sections, messages and options. */
export interface TypedCheckRule<
  Name extends SectionName,
  Message extends string,
  Options extends OptionSchemas,
> extends Omit<CheckRule, "reads" | "messages" | "combined" | "check" | "options" | "definedBy"> {
  reads: readonly Name[] | "all";
  messages: Readonly<Record<Message, string>>;
  combined?: Readonly<Partial<Record<NoInfer<Message>, NoInfer<Message>>>>;
  options?: Options;
  check(
    sections: Pick<Sections, Name>,
    report: ReportFinding<NoInfer<Message>>,
    context: RuleContext<NoInfer<Options>>,
  ): void;
}

/**
 * Defines a rule. `check` receives only the sections in `reads`, and may report only the rule's own messages.
 */
export function defineRule<
  const Name extends SectionName,
  Message extends string,
  // biome-ignore lint/complexity/noBannedTypes: a rule without options has none to read.
  const Options extends OptionSchemas = {},
>(rule: TypedCheckRule<Name, Message, Options>): CheckRule;
export function defineRule(rule: DiagnosticRule): DiagnosticRule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}
