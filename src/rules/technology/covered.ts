import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";

/** The purposes that every plan needs a tool for. */
const requiredPurposes = ["publishing", "analytics", "listening"] as const;

export default defineRule({
  id: "technology/covered",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "There are tools for publishing, analytics and listening.",
  why: "What is published must be planned, what is measured must be read somewhere, and a crisis is noticed by listening. A free tool will do, or one that does all three.",
  source: "Forrester's POST method (2007), T: technology",
  reads: ["technology"],
  messages: {
    uncovered: "No tool is named for {purposes}. Add it to the purposes of a tool you have, or add a tool.",
    publishing: "publishing posts",
    analytics: "measuring results (analytics)",
    listening: "noticing what is said about you (listening)",
  },
  examples: {
    invalid: `smplan: 1
technology:
  tools:
    - { id: mbs, name: Meta Business Suite, purposes: [publishing, analytics] }
`,
    valid: `smplan: 1
technology:
  tools:
    - { id: mbs, name: Meta Business Suite, purposes: [publishing, analytics] }
    - { id: alerts, name: Google Alerts, purposes: [listening], cost: { amount: 0 } }
`,
  },
  check({ technology }, report) {
    const covered = new Set<string>((technology.tools ?? []).flatMap((tool) => tool.purposes ?? []));
    const open = requiredPurposes.filter((purpose) => !covered.has(purpose));
    if (open.length === 0) return;
    report(technology, "uncovered", {
      at: "tools",
      data: {
        purposes: listOr(open.map((purpose) => messageRef(purpose))),
      },
    });
  },
});
