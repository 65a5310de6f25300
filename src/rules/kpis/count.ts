import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "kpis/count",
  severity: "info",
  presets: ["recommended"],
  summary: "The plan has no more KPIs in all than a team can read and act on.",
  why: "Each KPI has to be read, entered, compared and discussed. With dozens of them, the few that would change a decision are lost among the others.",
  source: "Practice: key performance indicators are the few that decide",
  reads: ["kpis"],
  options: {
    max: {
      type: "integer",
      description: "The most KPIs that a plan should have.",
      default: 20,
      minimum: 1,
    },
  },
  messages: {
    many: "The plan has {count} KPIs, and {max} at most are advised. Keep those that would change a decision, and leave the rest to your reports.",
  },
  examples: {
    invalid: `smplan: 1
kpis:
${Array.from({ length: 21 }, (_, index) => `  - { id: k${index}, name: Figure ${index} }`).join("\n")}
`,
    valid: `smplan: 1
kpis:
  - { id: orders, name: Orders }
  - { id: rating, name: Rating }
`,
  },
  check({ kpis }, report, { options: { max } }) {
    const count = new Set(kpis.map(({ id }) => id)).size;
    if (count > max) report(kpis, "many", { data: { count, max } });
  },
});
