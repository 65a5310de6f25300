import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Severity, SourceDiagnosticKind } from "../diagnostics.ts";
import type { RuleWords } from "../i18n/rule-words.ts";
import type { MessageArgs } from "../message-args.ts";
import type { SectionName, Sections } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";

/** Named sets of rules: the source's own demands, what we advise, and everything as an error. */
export const presetNames = ["minimal", "recommended", "strict"] as const;
export type PresetName = (typeof presetNames)[number];

/** An option of a rule: a JSON Schema with what it is for, and the value it has where nobody sets it. */
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

/** The values that a rule's options have, by their names. */
export type OptionValues<Options extends OptionSchemas> = {
  readonly [Name in keyof Options]: WidenedType<Options[Name]["default"]>;
};

/** A value that an option may have. */
export type OptionValue = OptionSchema["default"];

type WidenedType<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[];

/** What a rule may know beside the sections it reads. */
export interface RuleContext<Options extends OptionSchemas = OptionSchemas> {
  /** The plan's root: where a section is missing, it is missing here. */
  root: object;
  /** All that the plan's files say, as it is written: what stands nowhere in it need not be looked for in each value. */
  text: string;
  /** Sections with schema faults, which appear empty to the rule. */
  broken: ReadonlySet<SectionName>;
  /** Sections that say something. */
  present: ReadonlySet<SectionName>;
  /** The rule's options, as the configuration or their defaults have them. */
  options: OptionValues<Options>;
  /** The day on which the plan is judged, as year-month-day. */
  today: string;
  /** The platforms and metrics that are known: the catalogues' and the team's own. */
  vocabulary: Vocabulary;
  /** All that has been measured, in the plan and in its files; nothing where it has files that were not read. */
  results: readonly Result[] | undefined;
}

/** Where exactly a finding stands, what fills its message, and what would mend it. */
export interface ReportDetails {
  /** The key (or index) of the owner whose value is at fault; without it, the owner itself. */
  at?: string | number;
  /** Fills the `{placeholders}` of the message. */
  data?: MessageArgs;
  /** Other places that belong to the finding, each with one of the rule's messages. */
  related?: {
    owner: object;
    at?: string | number;
    message: string;
    data?: MessageArgs;
  }[];
  /** Text in place of the value pointed at that cannot change what the plan means: `--fix` puts it there. */
  replaceWith?: string;
  /** Text that would probably stand right in place of the value: put there only when a person says yes. */
  suggest?: string;
}

/** Reports a fault at one of the plan's own objects or lists, by one of the rule's messages. */
export type ReportFinding<Message extends string = string> = (
  owner: object,
  message: Message,
  details?: ReportDetails,
) => void;

/** What every rule says about itself in English: the reference page, `explain` and editors print it. */
interface RuleDescription extends RuleWords {
  /** `section/what-is-wrong-or-asked`, also the rule's file below `src/rules/`. */
  id: string;
  /** Severity in the preset `recommended`. */
  severity: Severity;
  presets: readonly Exclude<PresetName, "strict">[];
  /** Fragments of a plan: the first speaks, the second is silent. They are the rule's first tests. */
  examples: { invalid: string; valid: string };
  /** The limits that a team may set otherwise. */
  options?: OptionSchemas;
}

/** A rule that looks at a plan's sections. */
export interface CheckRule extends RuleDescription {
  /**
   * The sections the rule looks at. It is skipped where one of them is broken, and where the plan has nothing
   * in the first one: `structure/section` has said so then. `"all"` gives every sound section and skips nothing.
   */
  reads: readonly SectionName[] | "all";
  /** Who wrote the rule, if it is not a built-in one: such a rule is stopped if it takes too long. */
  definedBy?: "configuration" | "plugin";
  check(sections: Sections, report: ReportFinding, context: RuleContext): void;
}

/** A rule whose findings come from reading the plan: it names, explains and grades that kind of fault. */
export interface DiagnosticRule extends RuleDescription {
  diagnosticKind: SourceDiagnosticKind;
}

export type Rule = CheckRule | DiagnosticRule;

/** A rule that looks at sections, with the types of what it reads, says and lets a team set. */
export interface TypedCheckRule<
  Name extends SectionName,
  Message extends string,
  Options extends OptionSchemas,
> extends Omit<CheckRule, "reads" | "messages" | "check" | "options" | "madeBy"> {
  reads: readonly Name[] | "all";
  messages: Readonly<Record<Message, string>>;
  options?: Options;
  check(
    sections: Pick<Sections, Name>,
    report: ReportFinding<NoInfer<Message>>,
    context: RuleContext<NoInfer<Options>>,
  ): void;
}

/** Defines a rule; `check` is given the sections it says it reads, and may report only its own messages. */
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
