import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef } from "../../message-args.ts";
import { correctionsByKpi, isTriggered, isUnderWay } from "../../plan/corrections.ts";
import { progressThresholds } from "../../plan/kpi-progress.ts";
import { dueDateFinder, inlineResults, resultsByKpi } from "../../plan/results.ts";
import { compareWithTrajectory, trajectoryOf } from "../../plan/trajectory.ts";
import type { Correction } from "../../plan/types.ts";

export default defineRule({
  id: "measurement/behind",
  severity: "warning",
  presets: ["recommended"],
  summary: "When a KPI falls behind, what was decided for that case is done.",
  why: "A correction that nobody takes up is a sentence in a file. The plan itself says from which figure on it is to be done, and that figure is here.",
  source: "The four steps of a social media plan, step 3: find the errors, redefine the actions",
  reads: ["measurement", "kpis", "plan", "objectives", "strategy"],
  messages: {
    behind:
      'KPI "{name}" ({id}) is behind: {actual} on {date}, where {expected} was expected on the way from {from} to {target}. Take up its correction{then}: {how}.',
    risk: 'KPI "{name}" ({id}) is at risk: {actual} on {date}, where {expected} was expected on the way from {from} to {target}. Take up its correction{then}: {how}.',
    then: ' "{then}"',
    unsaid: "",
    action: 'give action "{action}" a start that has come',
    none: "add an action with a start to the strategy and name it there under action",
    result: "The result is here: {actual}.",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
strategy: { actions: [{ id: door, description: The order form on the door, start: 2027-04-01 }] }
kpis:
  - { id: orders, name: Orders for Easter buns, baseline: { value: 0 }, target: { value: 300, by: 2027-03-26 } }
measurement:
  corrections: [{ kpi: orders, when: behind, then: Put the order form on the door, action: door }]
  results: [{ kpi: orders, date: 2027-03-01, value: 90 }]
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
strategy: { actions: [{ id: door, description: The order form on the door, start: 2027-03-02 }] }
kpis:
  - { id: orders, name: Orders for Easter buns, baseline: { value: 0 }, target: { value: 300, by: 2027-03-26 } }
measurement:
  corrections: [{ kpi: orders, when: behind, then: Put the order form on the door, action: door }]
  results: [{ kpi: orders, date: 2027-03-01, value: 90 }]
`,
  },
  check({ measurement, kpis, plan, objectives, strategy }, report, { today, results: measured }) {
    // Corrections only apply to a plan in force. Without its result files, the latest results are unknown.
    if (plan.status === "draft" || plan.status === "in-review" || plan.status === "archived") return;
    if (!measured || (plan.period?.end ?? today) < today) return;
    const { onTrack, atRisk } = progressThresholds(measurement);
    const corrections = correctionsByKpi(measurement.corrections ?? []);
    const actions = new Map((strategy.actions ?? []).map((action) => [action.id, action]));
    const results = resultsByKpi(measured, today);
    const inPlan = inlineResults(measurement);
    const dueDateOf = dueDateFinder(objectives, plan);
    for (const kpi of kpis) {
      const due = dueDateOf(kpi);
      // After its due date a KPI is met or missed, and can no longer be corrected.
      if (due === undefined || due < today) continue;
      const trajectory = trajectoryOf(kpi, plan.period?.start, due);
      const comparisons = (results.get(kpi.id) ?? [])
        .slice(-2)
        .map((result) => compareWithTrajectory(result, trajectory));
      const last = comparisons.at(-1);
      if (!last) continue;
      const triggered = (corrections.get(kpi.id) ?? []).filter((one) =>
        isTriggered(one, comparisons, { onTrack, atRisk }),
      );
      const decided = (measurement.decisions ?? []).some(
        ({ kpi: id, on }) => id === kpi.id && on >= last.result.date && on <= today,
      );
      if (decided) continue;
      const [correction] = triggered;
      if (!correction || triggered.some((one) => isUnderWay(one, actions, last.result.date, today))) continue;
      const { result, expected } = last;
      report(correction, last.share < atRisk ? "behind" : "risk", {
        data: {
          name: kpi.name,
          id: kpi.id,
          actual: result.value,
          date: result.date,
          expected,
          from: trajectory.startValue ?? 0,
          target: trajectory.endValue ?? 0,
          then:
            correction.then === undefined
              ? messageRef("unsaid")
              : messageRef("then", { then: correction.then }),
          how: correctionAdvice(correction),
        },
        related: inPlan.includes(result)
          ? [{ owner: result, at: "value", message: "result", data: { actual: result.value } }]
          : [],
      });
    }
  },
});

function correctionAdvice({ action }: Correction): MessageRef {
  return action === undefined ? messageRef("none") : messageRef("action", { action });
}
