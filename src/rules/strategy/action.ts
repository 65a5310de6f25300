import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "strategy/action",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every action has an objective and an owner.",
  why: "What nobody owns is not done; what serves no objective should not be.",
  source:
    "Forrester's POST method (2007), S: owner and resources belong to the strategy; Doran (1981): assignable",
  reads: ["strategy", "objectives", "team"],
  messages: {
    open: 'Action "{id}" has no {what}. Add what is known.',
    objectives: "objective",
    owner: "owner",
    "open-all":
      "{count} actions have no objective or no owner. Say for each what it helps to achieve, and who does it.",
  },
  combined: { open: "open-all" },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
strategy: { actions: [{ id: tasting, description: A tasting for neighbors. }] }
`,
    valid: `smplan: 1
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
strategy: { actions: [{ id: tasting, description: A tasting for neighbors., objectives: [orders], owner: ema }] }
`,
  },
  check({ strategy, objectives, team }, report) {
    for (const action of strategy.actions ?? []) {
      const what = missingKeys(action, ["objectives", "owner"]).filter(
        // An action cannot name what the plan does not have. A team of one person does everything.
        (key) => (key === "objectives" ? objectives.length > 0 : team.length > 1),
      );
      if (what.length === 0) continue;
      report(action, "open", { data: { id: action.id, what: listOr(what.map((key) => messageRef(key))) } });
    }
  },
});
