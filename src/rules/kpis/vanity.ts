import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import { kpisByObjective } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/vanity",
  severity: "warning",
  presets: ["recommended"],
  summary: "No objective rests on vanity metrics alone.",
  why: "Likes, views and followers look good and tell nobody what to do next. Beside a KPI that shows what people do, they are fine.",
  source: "Ries (2011), on vanity metrics; AMEC, Barcelona Principles: measure outcomes",
  reads: ["objectives", "kpis"],
  messages: {
    alone:
      'Objective "{id}" rests on vanity metrics alone: {kpis}. Add a KPI that shows what people then know, think or do.',
    all: "The plan's {count, plural, one {only KPI is a vanity metric} other {# KPIs are all vanity metrics}}: {kpis}. Add one that shows what people then know, think or do, and link it to an objective.",
    kpi: '"{name}" ({metric})',
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: hearts, name: Hearts, objective: be-known, metric: likes }
  - { id: fans, name: Fans, objective: be-known, metric: followers }
`,
    valid: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: hearts, name: Hearts, objective: be-known, metric: likes }
  - { id: searches, name: Searches for our name, objective: be-known, metric: branded-search }
`,
  },
  check({ objectives, kpis }, report, { vocabulary }) {
    const byObjective = kpisByObjective(kpis);
    const isVanity = (kpi: Kpi) => vocabulary.metric(kpi.metric)?.vanity === true;
    const kpiMessages = (own: readonly Kpi[]) =>
      listAnd(own.map(({ name, metric = "" }) => messageRef("kpi", { name, metric })));
    // Without links, the KPIs can only be looked at together.
    if (byObjective.size === 0 && kpis.length > 0 && kpis.every(isVanity))
      report(kpis, "all", { data: { count: kpis.length, kpis: kpiMessages(kpis) } });
    for (const objective of objectives) {
      const own = byObjective.get(objective.id) ?? [];
      // A custom or unknown metric may count anything.
      if (own.length === 0 || !own.every(isVanity)) continue;
      report(objective, "alone", {
        data: { id: objective.id, kpis: kpiMessages(own) },
      });
    }
  },
});
