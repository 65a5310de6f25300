import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageRef, messageRef } from "../../message-args.ts";
import type { Sections } from "../../plan/sections.ts";

/** The maximum number of paid items in the message. */
const MAX_NAMED_ITEMS = 4;

export default defineRule({
  id: "budget/planned",
  severity: "warning",
  presets: ["recommended"],
  summary: "A plan that costs money has a budget.",
  why: "Campaigns and subscriptions that are in no budget are approved one by one, and nobody knows what the plan costs before the year is over.",
  source:
    "Hootsuite's guide to social media budgets; Forrester's POST method (2007): resources belong to the strategy",
  reads: "all",
  messages: {
    none: "The plan has costs, but no budget: {items}. Add the section budget with a line for each and a total.",
    campaign: 'campaign "{name}"',
    tool: 'tool "{name}"',
    kpi: 'KPI "{name}"',
    more: "and {count} more",
  },
  examples: {
    invalid: `smplan: 1
campaigns: [{ id: buns, name: Easter buns, kind: paid }]
`,
    valid: `smplan: 1
campaigns: [{ id: buns, name: Easter buns, kind: paid }]
budget: { lines: [{ id: ads, category: paid-media, description: Easter buns, amount: 200, campaign: buns }] }
`,
  },
  check(sections, report, { root, present, broken }) {
    if (present.has("budget") || broken.has("budget")) return;
    const items = paidItems(sections);
    if (items.length === 0) return;
    const shown = items.length > MAX_NAMED_ITEMS ? items.slice(0, MAX_NAMED_ITEMS - 1) : items;
    const rest = items.length - shown.length;
    const more = rest > 0 ? [messageRef("more", { count: rest })] : [];
    report(root, "none", { at: "budget", data: { items: listAnd([...shown, ...more]) } });
  },
});

/** Returns the parts of a plan that certainly cost money. */
function paidItems({ campaigns, technology, kpis }: Sections): MessageRef[] {
  return [
    ...campaigns
      .filter(({ kind, budget }) => kind === "paid" || (budget ?? 0) > 0)
      .map(({ name }) => messageRef("campaign", { name })),
    ...(technology.tools ?? [])
      .filter(({ cost }) => (cost?.amount ?? 0) > 0)
      .map(({ name }) => messageRef("tool", { name })),
    ...kpis.filter(({ metric }) => metric === "spend").map(({ name }) => messageRef("kpi", { name })),
  ];
}
