import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "objectives/focus",
  severity: "warning",
  presets: ["recommended"],
  summary: "There are few objectives.",
  why: "A team that pursues everything at once finishes nothing. A few objectives can be known by heart, and each gets its share of the hours there are.",
  source: "Forrester's POST method (2007), O: one clear objective, perhaps two",
  reads: ["objectives"],
  options: {
    max: {
      type: "integer",
      description: "The most objectives that a plan should have.",
      default: 5,
      minimum: 1,
    },
  },
  messages: {
    many: "The plan has {count} objectives, and {max, plural, one {# is} other {# are}} as many as a team can keep in sight. Leave out or join those that matter least.",
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
  - { id: rating, statement: Reach 4.8 stars by 31 May 2027. }
  - { id: replies, statement: Answer 95 % of messages within 4 hours by 31 May 2027. }
  - { id: followers, statement: Have 2000 followers by 31 May 2027. }
  - { id: courses, statement: Fill 12 baking courses by 31 May 2027. }
`,
    valid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
  - { id: rating, statement: Reach 4.8 stars by 31 May 2027. }
`,
  },
  check({ objectives }, report, { options: { max } }) {
    const count = new Set(objectives.map(({ id }) => id)).size;
    if (count > max) report(objectives, "many", { data: { count, max } });
  },
});
