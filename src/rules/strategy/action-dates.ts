import { hasFrequency } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";
import type { Action } from "../../plan/types.ts";

export default defineRule({
  id: "strategy/action-dates",
  severity: "info",
  presets: ["recommended"],
  summary: "An action that is done once says when.",
  why: "What no day asks for is put off until nobody needs it any more. A standing habit needs no dates, only a rhythm.",
  source:
    "Forrester's POST method (2007), S: the timeline belongs to the strategy; Doran (1981): time-related",
  reads: ["strategy"],
  messages: {
    undated:
      'Action "{id}" has no {what}. Add the dates, or say under per how often it is done if it is a habit.',
    start: "start",
    end: "end",
    "undated-all":
      "{count} actions have no dates. Add start and end to each, or say under per how often it is done if it is a habit.",
  },
  combined: { undated: "undated-all" },
  examples: {
    invalid: `smplan: 1
strategy: { actions: [{ id: tasting, description: A tasting for neighbors. }] }
`,
    valid: `smplan: 1
strategy: { actions: [{ id: tasting, description: A tasting for neighbors., start: 2027-03-01, end: 2027-03-07 }] }
`,
  },
  check({ strategy }, report) {
    for (const action of strategy.actions ?? []) {
      if (isHabit(action)) continue;
      const what = missingKeys(action, ["start", "end"]);
      if (what.length > 0)
        report(action, "undated", {
          data: { id: action.id, what: listOr(what.map((key) => messageRef(key))) },
        });
    }
  },
});

/** Returns whether an action is repeated, as its rhythm or its description says. */
function isHabit({ per, description }: Action): boolean {
  return per === undefined ? hasFrequency(description) : per !== "once";
}
