import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "people/defined",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "There is an audience, and each is described with what it needs.",
  why: "People come first in POST: who does not know whom a post is for writes it for nobody. A name alone does not tell a colleague what to write.",
  source: "Forrester's POST method (2007), P: people",
  reads: ["people"],
  messages: {
    none: "No audience is named. Say whom the plan wants to reach.",
    bare: 'Audience "{name}" has no {what}. Say it so that a stranger could write for these people.',
    description: "description",
    needs: "needs",
    "bare-all":
      "{count} audiences have no description or needs. Say of each so much that a stranger could write for these people.",
  },
  combined: { bare: "bare-all" },
  examples: {
    invalid: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
`,
    valid: `smplan: 1
people:
  audiences:
    - id: early-birds
      name: People at the tram stop
      description: They commute between six and eight and have two minutes.
      needs: [Breakfast in one hand, To know before the tram comes]
`,
  },
  check({ people }, report) {
    const audiences = people.audiences ?? [];
    if (audiences.length === 0) report(people, "none", { at: "audiences" });
    for (const audience of audiences) {
      const what = missingKeys(audience, ["description", "needs"]);
      if (what.length === 0) continue;
      report(audience, "bare", {
        data: { name: audience.name, what: listOr(what.map((key) => messageRef(key))) },
      });
    }
  },
});
