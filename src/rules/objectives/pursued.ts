import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "objectives/pursued",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Every objective is pursued by a channel, an action or a campaign.",
  why: "The strategy is the set of actions that lead to the objectives. One that nothing in it works for will not be reached by itself.",
  source: "Forrester's POST method (2007), S: strategy follows from objectives",
  reads: ["objectives", "strategy", "campaigns"],
  messages: {
    idle: 'Nothing pursues objective "{id}". Add it to the objectives of a channel, an action or a campaign.',
    "idle-all":
      "Nothing pursues {count} objectives. Add each to the objectives of a channel, an action or a campaign.",
  },
  combined: { idle: "idle-all" },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
strategy:
  channels: [{ id: ig, platform: instagram, objectives: [pre-orders] }]
`,
    valid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
strategy:
  channels: [{ id: ig, platform: instagram, objectives: [pre-orders] }]
  actions: [{ id: six-oclock, description: Film what is left at five, objectives: [afternoon] }]
`,
  },
  check({ objectives, strategy, campaigns }, report) {
    const means = [...(strategy.channels ?? []), ...(strategy.actions ?? []), ...campaigns];
    // If there are none, structure/section and strategy/channels report it.
    if (means.length === 0) return;
    const pursued = new Set(means.flatMap((mean) => mean.objectives ?? []));
    for (const objective of objectives)
      if (!pursued.has(objective.id))
        report(objective, "idle", {
          data: { id: objective.id },
          // If no channel, action or campaign names an objective, that is reported for the channels.
          ...(pursued.size === 0 && {
            impliedBy: { rule: "strategy/channels", owner: strategy, at: "channels" },
          }),
        });
  },
});
