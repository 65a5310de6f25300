import type { OptionValue } from "../rule.ts";
import type { RuleLevel } from "../rule-settings.ts";

/** A rule's severity, or that and its options. */
export type RuleSetting = RuleLevel | ({ severity?: RuleLevel } & Record<string, OptionValue>);

export type RulesConfig = Readonly<Record<string, RuleSetting>>;

/** A network of the team's own. */
export interface CustomPlatform {
  id: string;
  name: string;
  home: `https://${string}`;
  asOf?: string;
  formats?: readonly string[];
  textLimit?: number;
  hashtags?: number;
  postsPerWeek?: { from: number; to: number };
  nativeAnalytics?: boolean;
}

/** A metric of the team's own. */
export interface CustomMetric {
  id: string;
  unit: "count" | "percent" | "currency" | "duration" | "ratio" | "score";
  direction: "up" | "down" | "keep";
  formula?: string;
  vanity?: boolean;
  evidenceFor?: readonly string[];
  platforms?: readonly string[];
}

/** A rule without programming: what it looks at, what must hold, and what is said where it does not. */
export interface CustomRule {
  given: string;
  when?: string | object;
  assert: string | object;
  message: string;
  severity?: RuleLevel;
  summary?: string;
  why?: string;
  /** Pieces of plans, as mappings or as YAML texts, of which the rule must speak, and of which it must not. */
  failing?: readonly (object | string)[];
  passing?: readonly (object | string)[];
}

/** A table of the team's own that results are read from. */
export interface CustomExport {
  name: string;
  platform?: string;
  rows?: "day" | "post";
  date?: string;
  /** Heads by KPIs or metrics. */
  columns: Readonly<Record<string, string | readonly string[]>>;
  take?: "sum" | "last" | "mean";
  dates?: "dmy" | "mdy";
  numbers?: string;
}

/** What a configuration may say, as its schema has it. */
export interface ConfigData {
  extends?: string | readonly string[];
  rules?: RulesConfig;
  overrides?: readonly { files: readonly string[]; rules: RulesConfig }[];
  ignore?: readonly string[];
  vocabulary?: {
    platforms?: readonly CustomPlatform[];
    metrics?: readonly CustomMetric[];
    vagueWords?: readonly string[];
  };
  exports?: readonly CustomExport[];
  plugins?: readonly string[];
  customRules?: Readonly<Record<string, CustomRule>>;
}
