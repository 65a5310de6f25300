import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "objectives/primary",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Exactly one objective is the primary one.",
  why: "When time runs short, the team must know what comes first. One clear objective is what the source recommends; the others serve it.",
  source: "Forrester's POST method (2007), O: one clear objective",
  reads: ["objectives"],
  messages: {
    none: 'None of the {count} objectives is the primary one. Give the one that comes first "priority: primary".',
    several:
      'Objective "{id}" is primary, and so is "{first}". Decide which comes first and make the other secondary.',
    first: 'Objective "{first}" is primary too.',
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027., priority: primary }
`,
    valid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027., priority: secondary }
`,
  },
  check({ objectives }, report) {
    const [first, ...others] = objectives.filter((objective) => objective.priority === "primary");
    // A single objective comes first anyway.
    if (!first && objectives.length > 1) report(objectives, "none", { data: { count: objectives.length } });
    for (const other of others) {
      const data = { id: other.id, first: first?.id ?? "" };
      const related = first ? [{ owner: first, at: "priority", message: "first", data }] : [];
      report(other, "several", { at: "priority", data, related });
    }
  },
});
