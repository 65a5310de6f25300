import { defineRule } from "../../lint/rule.ts";
import { objectivesOf } from "../../plan/kpis.ts";

export default defineRule({
  id: "kpis/linked",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every KPI is evidence for an objective.",
  why: "KPIs are set from the objectives. A figure that answers no objective takes hours to read and changes no decision.",
  source: "The four steps of a social media plan, step 3: KPIs are set from objectives and strategies",
  reads: ["kpis"],
  messages: {
    unlinked:
      'KPI "{name}" ({id}) is linked to no objective. Name the one it is evidence for: "objective: ...".',
    "unlinked-all":
      '{count} KPIs are linked to no objective. Name for each the one it is evidence for: "objective: ...".',
  },
  combined: { unlinked: "unlinked-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: hearts, name: Likes, target: { value: 150, by: 2027-05-31 } }
`,
    valid: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: hearts, name: Likes, objective: be-known, target: { value: 150, by: 2027-05-31 } }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis)
      if (objectivesOf(kpi).length === 0) report(kpi, "unlinked", { data: { name: kpi.name, id: kpi.id } });
  },
});
