import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "kpis/due",
  severity: "error",
  presets: ["recommended"],
  summary: "What is due is due while the plan runs, and after the baseline was read.",
  why: "A target that is due after the plan has ended is judged by nobody, and one that is due before its baseline was read cannot be worked for.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: time-related",
  reads: ["kpis", "plan"],
  messages: {
    late: 'The target of KPI "{name}" ({id}) is due on {by}, after the plan ends on {end}. Move one of the two dates.',
    early:
      'The target of KPI "{name}" ({id}) is due on {by}, before the plan begins on {start}. Move one of the two dates.',
    before:
      'The target of KPI "{name}" ({id}) is due on {by}, but its baseline was read on {on}, which is not earlier. Correct one of the two dates.',
    milestone:
      'A milestone of KPI "{name}" ({id}) is due on {by}, after its target is on {target}. Move one of the two dates.',
    unknown:
      'The baseline of KPI "{name}" ({id}) is to be known by {on}, which is not before its target is due on {by}. Measure it earlier.',
  },
  examples: {
    bad: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis:
  - { id: orders, name: Orders, target: { value: 300, by: 2028-03-26 } }
`,
    good: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis:
  - { id: orders, name: Orders, target: { value: 300, by: 2027-12-31 } }
`,
  },
  check({ kpis, plan }, report) {
    const { start, end } = plan.period ?? {};
    for (const kpi of kpis) {
      const { target, baseline, milestones = [] } = kpi;
      const by = target?.by;
      if (!target || by === undefined) continue;
      const data = { name: kpi.name, id: kpi.id, by };
      const { on, measureBy } = baseline ?? {};
      if (end !== undefined && by > end) report(target, "late", { at: "by", data: { ...data, end } });
      else if (start !== undefined && by < start)
        report(target, "early", { at: "by", data: { ...data, start } });
      else if (on !== undefined && by <= on) report(target, "before", { at: "by", data: { ...data, on } });
      else if (baseline && measureBy !== undefined && by <= measureBy)
        report(baseline, "unknown", { at: "measureBy", data: { ...data, on: measureBy } });
      for (const milestone of milestones)
        if (milestone.by !== undefined && milestone.by > by)
          report(milestone, "milestone", { at: "by", data: { ...data, by: milestone.by, target: by } });
    }
  },
});
