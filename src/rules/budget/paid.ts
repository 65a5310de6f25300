import { defineRule } from "../../lint/rule.ts";
import { hasPurpose } from "../../plan/budget-costs.ts";

const requiredSections = ["budget", "campaigns", "kpis", "objectives"] as const;

export default defineRule({
  id: "budget/paid",
  severity: "warning",
  presets: ["recommended"],
  summary: "Money for advertising has an objective or a KPI behind it.",
  why: "Advertising always brings figures. Without an objective nobody can say whether they were worth the money.",
  source:
    "Forrester's POST method (2007): objectives come before technology; AMEC, Barcelona Principles: measurable goals come first",
  // Advertising may be in either of two sections, and the other one may be missing.
  reads: "all",
  messages: {
    campaign:
      'Campaign "{name}" ({id}) is paid for, with no objective and no KPI behind it. Name under objectives what it helps to achieve, and under kpis how one sees it.',
    line: 'Budget line "{name}" ({id}) pays for advertising, with no objective and no KPI behind it. Name the campaign or the channel it is spent on.',
    "campaign-all":
      "{count} campaigns are paid for, with no objective and no KPI behind them. Name for each what it helps to achieve, and how one sees it.",
    "line-all":
      "{count} budget lines pay for advertising, with no objective and no KPI behind them. Name for each the campaign or the channel it is spent on.",
  },
  combined: { campaign: "campaign-all", line: "line-all" },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: easter-orders, statement: Sell 300 Easter buns by 26 March 2027. }]
budget:
  lines: [{ id: boost, category: paid-media, description: Boosting posts, amount: 50, per: month }]
`,
    valid: `smplan: 1
objectives: [{ id: easter-orders, statement: Sell 300 Easter buns by 26 March 2027. }]
budget:
  lines: [{ id: boost, category: paid-media, description: Boosting posts, amount: 50, per: month, campaign: buns }]
campaigns:
  - { id: buns, name: Hot cross March, kind: paid, objectives: [easter-orders] }
`,
  },
  check({ campaigns, budget, kpis, objectives }, report, { broken, vocabulary }) {
    if (requiredSections.some((section) => broken.has(section))) return;
    // If there is no objective and no KPI, structure/section reports it.
    if (objectives.length === 0 && kpis.length === 0) return;
    for (const campaign of campaigns) {
      if (campaign.kind !== "paid" || hasPurpose(campaign)) continue;
      report(campaign, "campaign", { data: { name: campaign.name, id: campaign.id } });
    }
    // One line may pay for all campaigns together, and a KPI for the cost of advertising covers all of it.
    const paid = campaigns.filter(({ kind }) => kind === "paid" || kind === "mixed");
    const watched = kpis.some(({ metric }) => isCostMetric(vocabulary.metric(metric)));
    if (watched || paid.length > 0) return;
    for (const line of budget.lines ?? []) {
      // A missing objective of a campaign or channel is reported there.
      if (line.category !== "paid-media" || line.campaign || line.channel || line.amount === 0) continue;
      report(line, "line", { data: { name: line.description, id: line.id } });
    }
  },
});

/** Returns whether a metric is a cost or return per money spent, such as the cost of a lead. */
function isCostMetric(metric: { formula?: string } | undefined): boolean {
  return metric?.formula?.includes("spend") === true;
}
