import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "objectives/focus",
  severity: "warning",
  presets: ["recommended"],
  summary: "A plan has few objectives.",
  why: "The source recommends one clear objective. With more than a handful, each gets a little of everything, and none is reached.",
  source:
    "The four steps of a social media plan, POST: one clear objective; Bernoff and Li (2008), Groundswell: pick one, perhaps two",
  reads: ["objectives"],
  options: {
    max: { type: "integer", description: "How many objectives a plan may have.", default: 5, minimum: 1 },
  },
  messages: {
    many: "The plan has {count} objectives; {max} are plenty. Keep those that matter this year, and leave the others for the next plan.",
  },
  examples: {
    bad: `smplan: 1
objectives:
  - { id: a, statement: Take 300 orders by 26 March 2027. }
  - { id: b, statement: Win 40 regulars by 30 June 2027. }
  - { id: c, statement: Answer within 2 hours from May 2027. }
  - { id: d, statement: Find 2 bakers by 30 April 2027. }
  - { id: e, statement: Bring 600 visitors a month by 30 June 2027. }
  - { id: f, statement: Collect 50 reviews by 31 December 2027. }
`,
    good: `smplan: 1
objectives:
  - { id: a, statement: Take 300 orders by 26 March 2027. }
  - { id: b, statement: Win 40 regulars by 30 June 2027. }
`,
  },
  check({ objectives }, report, { options, root }) {
    const count = objectives.length;
    if (count > options.max) report(root, "many", { at: "objectives", data: { count, max: options.max } });
  },
});
