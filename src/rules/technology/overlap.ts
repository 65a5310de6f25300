import { defineRule } from "../../lint/rule.ts";
import { listAnd } from "../../message-args.ts";
import type { Tool } from "../../plan/types.ts";
import { addToGroup } from "../../platform/group-by.ts";

export default defineRule({
  id: "technology/overlap",
  severity: "warning",
  presets: ["recommended"],
  summary: "The plan does not pay for several tools that do the same.",
  why: "Subscriptions are added and rarely cancelled. Three schedulers cost three times as much, and nobody knows in which of them a post is waiting.",
  source: "Forrester's POST method (2007), T: technology is chosen last, for what is to be done",
  reads: ["technology"],
  options: {
    max: {
      type: "integer",
      description: "The most paid tools for one purpose.",
      default: 2,
      minimum: 1,
    },
  },
  messages: {
    many: "The plan pays for {count} tools for {purpose}: {tools}. Keep the one that does what you need, or say under rationale what each is for.",
    publishing: "publishing",
    analytics: "analytics",
    listening: "listening",
    inbox: "the inbox",
    design: "design",
    video: "video",
    advertising: "advertising",
    collaboration: "collaboration",
    crm: "customer relations",
    "link-tracking": "link tracking",
    archiving: "archiving",
  },
  examples: {
    invalid: `smplan: 1
technology:
  tools:
    - { id: one, name: Planner One, purposes: [publishing], cost: { amount: 20, per: month } }
    - { id: two, name: Planner Two, purposes: [publishing], cost: { amount: 15, per: month } }
    - { id: three, name: Planner Three, purposes: [publishing], cost: { amount: 12, per: month } }
`,
    valid: `smplan: 1
technology:
  tools:
    - { id: one, name: Planner One, purposes: [publishing], cost: { amount: 20, per: month } }
    - { id: two, name: Page tools, purposes: [publishing], cost: { amount: 0, per: month } }
    - { id: three, name: Studio tools, purposes: [publishing] }
`,
  },
  check({ technology }, report, { options }) {
    const byPurpose = new Map<string, Tool[]>();
    for (const tool of technology.tools ?? []) {
      // A tool for several purposes is paid for all of them.
      const [purpose, ...others] = tool.purposes ?? [];
      if (purpose && others.length === 0 && tool.cost?.amount && !tool.rationale)
        addToGroup(byPurpose, purpose, tool);
    }
    for (const [purpose, tools] of byPurpose) {
      if (tools.length <= options.max) continue;
      report(technology, "many", {
        at: "tools",
        data: {
          count: tools.length,
          purpose: { say: purpose },
          tools: listAnd(tools.map(({ name }) => name)),
        },
      });
    }
  },
});
