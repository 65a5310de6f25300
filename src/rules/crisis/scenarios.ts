import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageRef, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Scenario } from "../../plan/types.ts";

export default defineRule({
  id: "crisis/scenarios",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary:
    "What may happen is thought through: at least one scenario, with a level, steps and someone who takes them.",
  why: "Under stress people do what they have read before. A scenario with names beside its steps is the difference between a contingency plan and good intentions.",
  source: "The four steps of a social media plan, step 4: a contingency plan",
  reads: ["crisis"],
  messages: {
    none: "The crisis manual has no scenario. Think through at least one thing that may happen.",
    vague: 'Scenario "{name}" ({id}) has {what}.',
    level: "no level",
    steps: "no steps",
    owner: "nobody who takes its steps (owner)",
    "vague-all": "{count} scenarios lack a level, steps or somebody who takes them. Complete each of them.",
  },
  combined: { vague: "vague-all" },
  examples: {
    invalid: `smplan: 1
crisis:
  scenarios:
    - { id: moth, name: The flour moth film, level: crisis }
`,
    valid: `smplan: 1
crisis:
  scenarios:
    - id: moth
      name: The flour moth film
      level: crisis
      steps: [{ do: Stop everything scheduled, owner: ema, within: 15m }]
`,
  },
  check({ crisis }, report) {
    const scenarios = crisis.scenarios ?? [];
    if (scenarios.length === 0) report(crisis, "none", { at: "scenarios" });
    for (const scenario of scenarios) {
      const what = missingParts(scenario);
      if (what.length === 0) continue;
      report(scenario, "vague", { data: { name: scenario.name, id: scenario.id, what: listAnd(what) } });
    }
  },
});

function missingParts({ level, steps = [] }: Scenario): MessageRef[] {
  const what: MessageRef[] = [];
  if (level === undefined) what.push(messageRef("level"));
  if (steps.length === 0) what.push(messageRef("steps"));
  else if (steps.every((step) => isBlank(step.owner))) what.push(messageRef("owner"));
  return what;
}
