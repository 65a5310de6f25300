import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "crisis/threats",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every threat to the good name has a scenario in the crisis manual.",
  why: "The analysis has already found what may harm your name. To have no answer ready for exactly that is the crisis one could see coming.",
  source: "The four steps of a social media plan, steps 1 and 4; Coombs (2007): crisis vulnerability",
  reads: ["crisis", "situation"],
  messages: {
    unprepared:
      'The threat "{id}" would harm your name, and no scenario of the crisis manual prepares for it. Add one, or its id to the threats of a scenario.',
    "unprepared-all":
      "{count} threats would harm your name, and no scenario of the crisis manual prepares for them. Add scenarios, or the ids of the threats to those there are.",
  },
  combined: { unprepared: "unprepared-all" },
  examples: {
    invalid: `smplan: 1
situation:
  swot: { threats: [{ id: moths, statement: A film of flour moths goes round., reputational: true }] }
crisis: { scenarios: [{ id: hacked, name: Our profile is hacked }] }
`,
    valid: `smplan: 1
situation:
  swot: { threats: [{ id: moths, statement: A film of flour moths goes round., reputational: true }] }
crisis: { scenarios: [{ id: film, name: The film, threats: [moths] }] }
`,
  },
  check({ crisis, situation }, report) {
    const scenarios = crisis.scenarios ?? [];
    if (scenarios.length === 0) return;
    const prepared = new Set(scenarios.flatMap(({ threats = [] }) => threats));
    for (const threat of situation.swot?.threats ?? [])
      if (typeof threat === "object" && threat.reputational && !prepared.has(threat.id))
        report(threat, "unprepared", { data: { id: threat.id } });
  },
});
