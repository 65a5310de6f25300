import { defineRule } from "../../lint/rule.ts";
import { objectivesOf, targetOf } from "../../plan/links.ts";
import type { Kpi } from "../../plan/types.ts";

/** Targets are round figures: so much more than the arithmetic says is no contradiction. */
const ROUNDING = 1.1;

/** Targets of a funnel, by the metric. */
type Funnel = ReadonlyMap<string, { kpi: Kpi; value: number }>;

export default defineRule({
  id: "kpis/chain",
  severity: "warning",
  presets: ["recommended"],
  summary: "The figures of a funnel fit each other.",
  why: "Cost per click, conversion rate, cost per lead and cost per customer are one calculation. Where they contradict each other, at least one target cannot be reached.",
  source:
    "The definitions of the metrics: CPC over conversion rate is CPL, CPL over the share of leads that buy is CAC; ROI counts profit, ROAS revenue",
  reads: ["kpis"],
  messages: {
    lead: 'KPI "{name}" ({id}) wants a lead for {cpl}, but {cpc} a click at a conversion rate of {rate} % makes {sum} a lead ({cpc} / {rate} %). Correct one of the three targets.',
    spend:
      'KPI "{name}" ({id}) wants a lead for {cpl}, but {spend} for {leads} leads makes {sum} a lead. Correct one of the three targets.',
    customer:
      'KPI "{name}" ({id}) wants a customer for {cac}, but {cpl} a lead, of which {rate} % buy, makes {sum} a customer ({cpl} / {rate} %). Correct one of the three targets.',
    cheaper:
      'KPI "{name}" ({id}) wants a customer for {cac}, which is less than the {cpl} that a lead alone may cost. Correct one of the two targets.',
    multiple:
      'KPI "{name}" ({id}) gives a return on investment as a multiple. A multiple of what was spent is a revenue multiple (metric roas); ROI is the profit in percent of it.',
  },
  examples: {
    bad: `smplan: 1
kpis:
  - { id: click, name: Cost per click, objective: trial, metric: cpc, target: { value: 2, by: 2027-06-30 } }
  - { id: rate, name: Sign-ups per visit, objective: trial, metric: conversion-rate, target: { value: 4, by: 2027-06-30 } }
  - { id: lead, name: Cost per lead, objective: trial, metric: cpl, target: { value: 20, by: 2027-06-30 } }
`,
    good: `smplan: 1
kpis:
  - { id: click, name: Cost per click, objective: trial, metric: cpc, target: { value: 2, by: 2027-06-30 } }
  - { id: rate, name: Sign-ups per visit, objective: trial, metric: conversion-rate, target: { value: 10, by: 2027-06-30 } }
  - { id: lead, name: Cost per lead, objective: trial, metric: cpl, target: { value: 20, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report) {
    for (const funnel of funnelsOf(kpis)) {
      const at = (metric: string): number | undefined => funnel.get(metric)?.value;
      const [cpc, rate, cpl, cac] = [at("cpc"), at("conversion-rate"), at("cpl"), at("cac")];
      const [spend, leads, buying] = [at("spend"), at("leads"), at("conversion-rate of leads")];
      const lead = funnel.get("cpl")?.kpi;
      const customer = funnel.get("cac")?.kpi;
      if (lead && cpl && cpc && rate && cpc / (rate / 100) > cpl * ROUNDING)
        report(lead, "lead", {
          at: "target",
          data: { ...label(lead), cpl, cpc, rate, sum: cpc / (rate / 100) },
        });
      else if (lead && cpl && spend && leads && spend / leads > cpl * ROUNDING)
        report(lead, "spend", {
          at: "target",
          data: { ...label(lead), cpl, spend, leads, sum: spend / leads },
        });
      if (!customer || !cac || !cpl) continue;
      if (buying && cpl / (buying / 100) > cac * ROUNDING) {
        const data = { ...label(customer), cac, cpl, rate: buying, sum: cpl / (buying / 100) };
        report(customer, "customer", { at: "target", data });
      } else if (!buying && cac < cpl)
        report(customer, "cheaper", { at: "target", data: { ...label(customer), cac, cpl } });
    }
    for (const kpi of kpis)
      if (kpi.metric === "roi" && (kpi.unit === "ratio" || kpi.target?.change?.startsWith("x")))
        report(kpi, "multiple", { at: kpi.unit === "ratio" ? "unit" : "target", data: label(kpi) });
  },
});

function label({ name, id }: Kpi) {
  return { name, id };
}

/** What belongs together: the targets of one objective on one channel. */
function funnelsOf(kpis: readonly Kpi[]): Iterable<Funnel> {
  const funnels = new Map<string, Map<string, { kpi: Kpi; value: number }>>();
  for (const kpi of kpis) {
    const value = targetOf(kpi);
    if (kpi.metric === undefined || value === undefined) continue;
    const key = `${kpi.channel ?? ""} ${[...objectivesOf(kpi)].sort().join(" ")}`;
    const funnel = funnels.get(key) ?? new Map<string, { kpi: Kpi; value: number }>();
    // Of visitors or of leads: these are two rates of one funnel.
    const metric =
      kpi.metric === "conversion-rate" && kpi.of === "leads" ? "conversion-rate of leads" : kpi.metric;
    if (!funnel.has(metric)) funnel.set(metric, { kpi, value });
    funnels.set(key, funnel);
  }
  return funnels.values();
}
