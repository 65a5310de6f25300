import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";
import { mostSevereLevel } from "../../plan/crisis.ts";
import { minutesOf } from "../../plan/time.ts";
import type { Crisis } from "../../plan/types.ts";

export default defineRule({
  id: "crisis/updates",
  severity: "warning",
  presets: ["recommended"],
  summary: "The crisis manual says how often the public hears from you, more often the graver the level.",
  why: "After the first message people wait for the second one. If it has no time, rumors fill the gap, even if nothing has changed.",
  source:
    "PagerDuty, incident response documentation: updates at fixed intervals; CDC, Crisis and Emergency Risk Communication (CERC)",
  reads: ["crisis"],
  messages: {
    none: "The crisis manual says when the first message is due, but not how often there is another one. Add updateEvery to the levels, such as 2h.",
    order:
      'At level "{name}" ({id}) the public hears from you every {every}, but at the milder level "{milder}" every {milderEvery}. Update more often at the graver level.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
`,
    valid: `smplan: 1
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h, updateEvery: 2h }]
`,
  },
  check({ crisis }, report) {
    const levels = crisis.levels ?? [];
    const withTimes = levels.filter((level) => level.updateEvery !== undefined);
    // A manual without response times is not complete enough for this.
    if (withTimes.length === 0) {
      if (mostSevereLevel(crisis)?.respondWithin !== undefined && !namesRhythm(crisis))
        report(crisis, "none", { at: "levels" });
      return;
    }
    for (const [index, level] of withTimes.entries()) {
      const milder = withTimes[index - 1];
      const [every, milderEvery] = [level.updateEvery, milder?.updateEvery];
      if (!milder || every === undefined || milderEvery === undefined) continue;
      if (minutesOf(every) > minutesOf(milderEvery))
        report(level, "order", {
          at: "updateEvery",
          data: { name: level.name, id: level.id, every, milder: milder.name, milderEvery },
        });
    }
  },
});

const rhythmWords = ruleKeywords("updateRhythm");

/** Returns whether a step or a statement says when there will be another message. */
function namesRhythm({ scenarios = [] }: Crisis): boolean {
  const texts = scenarios.flatMap(({ steps = [], statements = [] }) => [
    ...steps.map((step) => step.do),
    ...statements.map(({ text }) => text),
  ]);
  return texts.some((text) => {
    const lower = text.toLowerCase();
    return rhythmWords.some((word) => lower.includes(word));
  });
}
