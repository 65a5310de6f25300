import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "crisis/escalation",
  severity: "error",
  presets: ["recommended"],
  summary: "Escalation leads upwards, to somebody who decides.",
  why: "In a crisis people follow the arrows. An arrow that leads back, or to a level at which nobody decides, keeps the matter going round.",
  source:
    "Coombs (2007), Crisis Management and Communications; Government Communication Service (UK), STOP: clearance and escalation",
  reads: ["crisis"],
  messages: {
    itself: 'The escalation from level "{from}" leads to the same level. Name the next graver one under to.',
    down: 'The escalation from level "{from}" leads to "{to}", which is milder. Turn it round, or list the levels mildest first.',
    nobody:
      'The escalation from level "{from}" ends at "{to}", and nobody decides there. Add "decides" to that level.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels:
    - { id: issue, name: Issue, decides: ema }
    - { id: crisis, name: Crisis, decides: bruno }
  escalation:
    - { from: crisis, to: issue, when: A journalist calls. }
`,
    valid: `smplan: 1
crisis:
  levels:
    - { id: issue, name: Issue, decides: ema }
    - { id: crisis, name: Crisis, decides: bruno }
  escalation:
    - { from: issue, to: crisis, when: A journalist calls. }
`,
  },
  check({ crisis }, report) {
    const levels = crisis.levels ?? [];
    const rank = new Map(levels.map((level, index) => [level.id, index]));
    const steps = crisis.escalation ?? [];
    const leadsOn = new Set(steps.map(({ from }) => from));
    for (const step of steps) {
      const { from, to } = step;
      const [start, end] = [rank.get(from), rank.get(to)];
      // A missing level is reported by structure/reference.
      if (start === undefined || end === undefined) continue;
      if (start === end) report(step, "itself", { at: "to", data: { from } });
      else if (end < start) report(step, "down", { at: "to", data: { from, to } });
      else if (!leadsOn.has(to) && isBlank(levels[end]?.decides) && levels.some(({ decides }) => decides))
        report(step, "nobody", { at: "to", data: { from, to } });
    }
  },
});
