import { Vocabulary } from "../../facts/vocabulary.ts";
import type { Fault, Finding } from "../../finding.ts";
import { loadSource } from "../../plan/load.ts";
import type { PlanSource } from "../../plan/source.ts";
import type { ConfigData } from "../config/file.ts";
import { ownVocabulary } from "../config/vocabulary.ts";
import { lintSource } from "../plan.ts";
import type { OptionValue, Rule } from "../rule.ts";
import { defaultsOf } from "../settings.ts";
import { englishWording, loadWording } from "../wording.ts";

/** The day on which fragments are judged where they name no other. */
export const FRAGMENT_DAY = "2027-03-15";

/** A plan or a part of one as YAML, with what its judgement depends on besides. */
export interface Fragment {
  plan: string;
  /** The day on which it is judged, as year-month-day; 2027-03-15 where nothing is said. */
  today?: string;
  /** Options of the rule that are set otherwise than by default. */
  options?: Readonly<Record<string, OptionValue>>;
  /** Platforms, metrics and vague words of your own, as a configuration has them. */
  vocabulary?: ConfigData["vocabulary"];
  /** The language of the messages. English where nothing is said. */
  language?: string;
}

/** What a rule says of a fragment. */
export interface JudgedFragment {
  findings: Finding[];
  /** What is wrong with the fragment itself, as YAML or as a plan. */
  faults: readonly Fault[];
  /** The text that was judged. */
  text: string;
  /** How much of that text is not the fragment's own. */
  added: number;
}

const VERSION_LINE = "smplan: 1\n";

/** What a fragment is judged with, whichever it is. */
export interface Around {
  /** Rules that speak beside the one in question; what they say is left out. */
  beside?: readonly Rule[];
  /** What is known where the fragment has no words of its own. */
  known?: Vocabulary;
}

/** Judges a fragment by one rule. */
export async function judgeFragment(
  rule: Rule,
  { plan, today = FRAGMENT_DAY, options, vocabulary, language }: Fragment,
  { beside = [], known = new Vocabulary() }: Around = {},
): Promise<JudgedFragment> {
  const wording = language === undefined ? englishWording() : await loadWording(language);
  const added = /^[\s{]*["']?smplan["']?[ \t]*:/m.test(plan) ? "" : VERSION_LINE;
  const text = added + plan;
  const rules = [rule, ...beside.filter(({ id }) => id !== rule.id)];
  const { findings, faults } = await lintSource(fragmentSource(text), {
    rules,
    levels: new Map(rules.map(({ id, severity }) => [id, severity])),
    options: new Map(options ? [[rule.id, { ...defaultsOf(rule), ...options }]] : []),
    vocabulary: vocabulary ? new Vocabulary(ownVocabulary(vocabulary)) : known,
    today,
    wording: () => wording,
  });
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    faults,
    text,
    added: added.length,
  };
}

/** A plan that is only a text: there are no files for it to include. */
export function fragmentSource(text: string): PlanSource {
  const files = {
    read: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    real: (path: string) => path,
  };
  return loadSource("plan/smplan.yaml", { files, text });
}
