import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { Fault, Finding } from "../../diagnostics.ts";
import { englishWording, loadWording } from "../../i18n/message-formatter.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { isEmpty } from "../../plan/sections.ts";
import { ownVocabulary } from "../config/custom-vocabulary.ts";
import { lintSource } from "../lint-plan.ts";
import type { Rule } from "../rule.ts";
import { defaultsOf } from "../rule-settings.ts";
import type { Fragment } from "./test-cases.ts";

/** The day on which fragments are judged where they name no other. */
export const FRAGMENT_DAY = "2027-03-15";

/** What a rule says of a fragment. */
export interface JudgedFragment {
  findings: Finding[];
  /** What is wrong with the fragment itself, as YAML or as a plan. */
  faults: readonly Fault[];
  /** Messages that the rule reported of a thing that is not in the plan, most likely a copy: it has no place there. */
  placeless: readonly string[];
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
  const source = fragmentSource(text);
  const placeless: string[] = [];
  const rules = [watched(rule, source, placeless), ...beside.filter(({ id }) => id !== rule.id)];
  const { findings, faults } = await lintSource(source, {
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
    placeless,
    text,
    added: added.length,
  };
}

/** The rule, with what it reports of things that are not in the plan. What is absent has no place, and needs none. */
function watched(rule: Rule, source: PlanSource, placeless: string[]): Rule {
  if ("faults" in rule) return rule;
  return {
    ...rule,
    check(sections, report, context) {
      const watch: typeof report = (owner, message, details) => {
        const owned = source.documents.some((document) => document.owns(owner));
        if (!owned && !isEmpty(owner)) placeless.push(message);
        report(owner, message, details);
      };
      rule.check(sections, watch, context);
    },
  };
}

/** A plan that is only a text: there are no files for it to include. */
export function fragmentSource(text: string): PlanSource {
  const files = {
    read: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    has: () => false,
    real: (path: string) => path,
  };
  return loadSource("plan/smplan.yaml", { files, text });
}
