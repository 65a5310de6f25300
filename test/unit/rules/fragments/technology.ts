import { fragments } from "../fragments.ts";

export default fragments("technology", {
  covered: {
    valid: {
      "three tools with different purposes":
        "technology: { tools: [{ id: a, name: A, purposes: [publishing] }, { id: b, name: B, purposes: [analytics] }, { id: c, name: C, purposes: [listening, inbox] }] }",
      "one tool for everything":
        "technology: { tools: [{ id: t, name: T, purposes: [publishing, analytics, listening] }] }",
    },
  },
  "kpi-source": {
    valid: {
      "the id of a tool":
        "strategy: { channels: [{ id: c, platform: x }] }\nkpis: [{ id: k, name: K, source: ga4 }]",
      "a plan without channels": "kpis: [{ id: k, name: K, source: native:instagram }]",
      "a custom platform":
        "strategy: { channels: [{ id: c, platform: x }] }\nkpis: [{ id: k, name: K, source: native:intranet }]",
    },
    invalid: [
      [
        "strategy: { channels: [{ id: c, platform: bluesky }] }\nkpis: [{ id: k, name: K, source: native:bluesky }]",
        "shows an organization none",
      ],
    ],
  },
  cost: {
    valid: {
      "free tools":
        "technology: { tools: [{ id: t, name: T, cost: { amount: 0, per: month } }] }\nbudget: { lines: [{ id: l, description: D, category: content, amount: 1 }] }",
      "a budget without lines":
        "technology: { tools: [{ id: t, name: T, cost: { amount: 9 } }] }\nbudget: { total: 100 }",
      "a price a month in a plan without an end":
        "plan: { period: { start: 2027-01-01 } }\ntechnology: { tools: [{ id: t, name: T, cost: { amount: 9, per: month } }] }\nbudget: { lines: [{ id: l, description: D, category: tools, amount: 1 }] }",
      "a line that may be for tools":
        "technology: { tools: [{ id: t, name: T, cost: { amount: 9 } }] }\nbudget: { lines: [{ id: l, description: D, amount: 1 }] }",
    },
    invalid: [
      [
        "technology: { tools: [{ id: t, name: T, cost: { amount: 90 } }] }\nbudget: { lines: [{ id: l, description: D, category: content, amount: 1 }] }",
        "no line for tools: t 90",
      ],
    ],
  },
  overlap: {
    valid: {
      "a tool that does more than one thing":
        "technology: { tools: [{ id: a, name: A, purposes: [publishing], cost: { amount: 5, per: month } }, { id: b, name: B, purposes: [publishing], cost: { amount: 5, per: month } }, { id: c, name: C, purposes: [publishing, analytics], cost: { amount: 5, per: month } }] }",
      "a tool with a rationale":
        "technology: { tools: [{ id: a, name: A, purposes: [design], cost: { amount: 5, per: month } }, { id: b, name: B, purposes: [design], cost: { amount: 5, per: month } }, { id: c, name: C, purposes: [design], cost: { amount: 5, per: month }, rationale: For animated pictures }] }",
    },
  },
});
