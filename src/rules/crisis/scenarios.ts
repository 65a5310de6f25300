import { defineRule } from "../../lint/rule.ts";
import { enumerate, isBlank } from "../../plan/blank.ts";
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
  },
  examples: {
    bad: `smplan: 1
crisis:
  scenarios:
    - { id: moth, name: The flour moth film, level: crisis }
`,
    good: `smplan: 1
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
      const what = lacks(scenario);
      if (what.length === 0) continue;
      report(scenario, "vague", { data: { name: scenario.name, id: scenario.id, what: enumerate(what) } });
    }
  },
});

function lacks({ level, steps = [] }: Scenario): string[] {
  const what: string[] = [];
  if (level === undefined) what.push("no level");
  if (steps.length === 0) what.push("no steps");
  else if (steps.every((step) => isBlank(step.owner))) what.push("nobody who takes its steps (owner)");
  return what;
}
