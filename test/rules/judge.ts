import type { OwnVocabulary } from "../../src/facts/vocabulary.ts";
import { Vocabulary } from "../../src/facts/vocabulary.ts";
import type { Finding } from "../../src/finding.ts";
import { lintSource } from "../../src/lint/plan.ts";
import type { PresetName, Rule } from "../../src/lint/rule.ts";
import type { Judgement } from "../../src/lint/run.ts";
import { levelsOf } from "../../src/lint/settings.ts";
import { englishWording, loadWording } from "../../src/lint/wording.ts";
import { loadSource } from "../../src/plan/load.ts";
import { rules as allRules } from "../../src/rules/index.ts";

/** The day on which fragments are judged where they name no other. */
const TODAY = "2027-03-15";

/** A fragment of a plan, with what its judgement depends on besides. */
export interface Case {
  plan: string;
  today?: string;
  options?: Record<string, number | string | boolean | readonly string[]>;
  vocabulary?: OwnVocabulary;
  language?: string;
}

/** What one rule alone says about a plan, or a fragment of one. */
export async function judge(id: string, fragment: string | Case): Promise<Finding[]> {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const { plan, options, language, ...rest } = typeof fragment === "string" ? { plan: fragment } : fragment;
  const wording = language === undefined ? englishWording() : await loadWording(language);
  // What comments suppress is told only with the rules that they suppress.
  const others = id.includes("suppression") ? allRules : [rule];
  const judgement = {
    ...judgementOf(others, "strict"),
    ...(rest.today !== undefined && { today: rest.today }),
    ...(rest.vocabulary && { vocabulary: new Vocabulary(rest.vocabulary) }),
    levels: new Map(others.map((other) => [other.id, other.severity])),
    options: new Map(options ? [[id, { ...defaults(rule), ...options }]] : []),
    wording: () => wording,
  };
  const { findings } = await lintSource(sourceOf(plan), judgement);
  return findings.filter((finding) => finding.rule === id);
}

function defaults(rule: Rule) {
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
}

/** Rules at the severities of a preset, with nothing set otherwise. */
export function judgementOf(rules: readonly Rule[], preset: PresetName, today = TODAY): Judgement {
  return {
    rules,
    levels: levelsOf(rules, preset),
    options: new Map(),
    vocabulary: new Vocabulary(),
    today,
    wording: englishWording,
  };
}

/** The messages of one rule alone about a plan, or a fragment of one. */
export async function messagesOf(id: string, fragment: string | Case): Promise<string[]> {
  return (await judge(id, fragment)).map((finding) => finding.message);
}

export function sourceOf(text: string) {
  const files = {
    read: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    has: () => false,
    real: (path: string) => path,
  };
  return loadSource("plan/smplan.yaml", { files, text });
}
