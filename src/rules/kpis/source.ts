import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";
import { objectivesOf } from "../../plan/kpis.ts";

export default defineRule({
  id: "kpis/source",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every KPI says where it is read, how often and by whom.",
  why: "A KPI nobody knows where to find is measured once and never again. Two people who read it from different tools get two figures.",
  source: "The four steps of a social media plan, step 3: measurement",
  reads: ["kpis", "objectives"],
  messages: {
    unsaid: 'KPI "{name}" ({id}) does not say {what}.',
    source: "where it is read (source)",
    cadence: "how often (cadence)",
    owner: "who reads it (owner)",
    "unsaid-all":
      "{count} KPIs do not say where, how often or by whom they are read. Add source, cadence and owner to each.",
  },
  combined: { unsaid: "unsaid-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, cadence: weekly }
`,
    valid: `smplan: 1
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027., owner: ema }]
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, source: order-form, cadence: weekly }
`,
  },
  check({ kpis, objectives }, report) {
    const owned = new Set(objectives.filter((objective) => objective.owner).map((objective) => objective.id));
    for (const kpi of kpis) {
      const inherited = objectivesOf(kpi).some((id) => owned.has(id));
      const requiredKeys = (["source", "cadence", "owner"] as const).filter(
        (key) => key !== "owner" || !inherited,
      );
      const what = missingKeys(kpi, requiredKeys);
      if (what.length === 0) continue;
      report(kpi, "unsaid", {
        data: { name: kpi.name, id: kpi.id, what: listAnd(what.map((key) => messageRef(key))) },
      });
    }
  },
});
