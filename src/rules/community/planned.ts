import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "community/planned",
  severity: "warning",
  presets: ["recommended"],
  summary: "The plan says who answers comments and messages, and how soon.",
  why: "People write to every channel that publishes. Without a plan the answer depends on who happens to look, and complaints are answered last.",
  source:
    "Digital.gov, metrics for federal agencies: responsiveness; Hootsuite, guide to social media strategy",
  reads: ["strategy", "community", "plan"],
  messages: {
    none: "The plan has {count, plural, one {# channel} other {# channels}}, and nothing says who answers there and how soon. Add the section community with hours and responses.",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
community: { responses: [{ kind: question, within: 4h, owner: emma }] }
`,
  },
  check({ strategy, plan }, report, { root, present, broken }) {
    const count = strategy.channels?.length ?? 0;
    if (count === 0 || present.has("community") || broken.has("community")) return;
    if (plan.status === "archived") return;
    report(root, "none", { at: "community", data: { count } });
  },
});
