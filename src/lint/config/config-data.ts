import type { OptionValue } from "../rule.ts";
import type { RuleLevel } from "../rule-settings.ts";

/** A rule's severity, or its severity and options. */
export type RuleSetting = RuleLevel | ({ severity?: RuleLevel } & Record<string, OptionValue>);

/** Settings of rules, by rule id. */
export type RulesConfig = Readonly<Record<string, RuleSetting>>;

/** A social network that a team defines. */
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

/** A metric that a team defines. */
export interface CustomMetric {
  id: string;
  unit: "count" | "percent" | "currency" | "duration" | "ratio" | "score";
  direction: "up" | "down" | "keep";
  formula?: string;
  vanity?: boolean;
  evidenceFor?: readonly string[];
  platforms?: readonly string[];
}

/**
 * A rule declared in the configuration: the items it checks, what must hold for them, and the message if it
 * does not.
 */
export interface CustomRule {
  given: string;
  when?: string | object;
  assert: string | object;
  message: string;
  severity?: RuleLevel;
  summary?: string;
  why?: string;
  /** Parts of plans, as mappings or YAML texts, for which the rule must report a problem. */
  failing?: readonly (object | string)[];
  /** Parts of plans for which the rule must report nothing. */
  passing?: readonly (object | string)[];
}

/** A table format that a team defines, from which results are imported. */
export interface CustomExport {
  name: string;
  platform?: string;
  rows?: "day" | "post";
  date?: string;
  /** The column headers, by KPI or metric. */
  columns: Readonly<Record<string, string | readonly string[]>>;
  take?: "sum" | "last" | "mean";
  dates?: "dmy" | "mdy";
  numbers?: string;
}

/** The content of a configuration, as defined by its schema. */
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
