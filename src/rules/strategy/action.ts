import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "strategy/action",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every action has an objective, an owner and dates.",
  why: "What nobody owns and no day asks for is not done; what serves no objective should not be.",
  source:
    "Forrester's POST method (2007), S: owner, resources and timeline belong to the strategy; Doran (1981): assignable, time-related",
  reads: ["strategy", "objectives", "team"],
  messages: {
    open: 'Action "{id}" has no {what}. Add what is known, or take the action out.',
    objectives: "objective",
    owner: "owner",
    start: "start",
    end: "end",
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
team: [{ id: ema, name: Ema Lindgren }]
strategy: { actions: [{ id: tasting, description: A tasting for neighbors. }] }
`,
    valid: `smplan: 1
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
team: [{ id: ema, name: Ema Lindgren }]
strategy: { actions: [{ id: tasting, description: A tasting for neighbors., objectives: [orders], owner: ema, start: 2027-03-01, end: 2027-03-07 }] }
`,
  },
  check({ strategy, objectives, team }, report) {
    for (const action of strategy.actions ?? []) {
      const what = missingKeys(action, ["objectives", "owner", "start", "end"]).filter(
        // An action cannot name what the plan does not have, and a recurring action may have no end.
        (key) =>
          (key !== "objectives" || objectives.length > 0) &&
          (key !== "owner" || team.length > 0) &&
          (key !== "end" || action.per === undefined || action.per === "once"),
      );
      if (what.length === 0) continue;
      report(action, "open", { data: { id: action.id, what: listOr(what.map((key) => messageRef(key))) } });
    }
  },
});
