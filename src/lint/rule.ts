import type { FaultKind, Severity } from "../finding.ts";
import type { SectionName, Sections } from "../plan/sections.ts";

/** Named sets of rules: the source's own demands, what we advise, and everything as an error. */
export const presetNames = ["minimal", "recommended", "strict"] as const;
export type PresetName = (typeof presetNames)[number];

/** What a rule may know beside the sections it reads. */
interface RuleContext {
  /** The plan's root: where a section is missing, it is missing here. */
  root: object;
  /** Sections with schema faults, which appear empty to the rule. */
  broken: ReadonlySet<SectionName>;
  /** Sections that say something. */
  present: ReadonlySet<SectionName>;
}

/** Where exactly a finding stands, what fills its message, and what would mend it. */
export interface ReportDetails {
  /** The key (or index) of the owner whose value is at fault; without it, the owner itself. */
  at?: string | number;
  /** Fills the `{placeholders}` of the message. */
  data?: Record<string, string | number>;
  /** Other places that belong to the finding, each with one of the rule's messages. */
  related?: {
    owner: object;
    at?: string | number;
    message: string;
    data?: Record<string, string | number>;
  }[];
  /** Text that would stand right in place of the value pointed at. */
  replaceWith?: string;
}

/** Reports a fault at one of the plan's own objects or lists, by one of the rule's messages. */
export type Report<Message extends string = string> = (
  owner: object,
  message: Message,
  details?: ReportDetails,
) => void;

/** What every rule says about itself: the reference page, `explain` and editors print it. */
interface RuleDescription {
  /** `section/what-is-wrong-or-asked`, also the rule's file below `src/rules/`. */
  id: string;
  /** Severity in the preset `recommended`. */
  severity: Severity;
  presets: readonly Exclude<PresetName, "strict">[];
  /** What the rule asks, in one sentence. */
  summary: string;
  /** Why a plan is better for it. */
  why: string;
  /** Where the demand comes from. */
  source: string;
  /** Fragments of a plan: the first speaks, the second is silent. They are the rule's first tests. */
  examples: { bad: string; good: string };
}

/** A rule that looks at a plan's sections. */
export interface CheckRule extends RuleDescription {
  /**
   * The sections the rule looks at. It is skipped where one of them is broken, and where the plan has nothing
   * in the first one: `structure/section` has said so then. `"all"` gives every sound section and skips nothing.
   */
  reads: readonly SectionName[] | "all";
  messages: Readonly<Record<string, string>>;
  check(sections: Sections, report: Report, context: RuleContext): void;
}

/** A rule whose findings come from reading the plan: it names, explains and grades that kind of fault. */
export interface FaultRule extends RuleDescription {
  faults: FaultKind;
}

export type Rule = CheckRule | FaultRule;

interface TypedCheckRule<Name extends SectionName, Message extends string>
  extends Omit<CheckRule, "reads" | "messages" | "check"> {
  reads: readonly Name[] | "all";
  messages: Readonly<Record<Message, string>>;
  check(sections: Pick<Sections, Name>, report: Report<NoInfer<Message>>, context: RuleContext): void;
}

/** Defines a rule; `check` is given the sections it says it reads, and may report only its own messages. */
export function defineRule<const Name extends SectionName, Message extends string>(
  rule: TypedCheckRule<Name, Message>,
): CheckRule;
export function defineRule(rule: FaultRule): FaultRule;
export function defineRule(rule: Rule | TypedCheckRule<SectionName, string>): Rule {
  return rule as Rule;
}

/** Fills the `{placeholders}` of a message. */
export function fillMessage(message: string, data: Record<string, string | number> = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
