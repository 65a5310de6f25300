import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";
import { directionOf } from "../../plan/kpi-metrics.ts";
import { targetOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi, KpiMilestone } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/direction",
  severity: "error",
  presets: ["recommended"],
  summary: "Targets and milestones lead from the baseline in the direction that is good for the KPI.",
  why: "A target on the wrong side of the baseline asks the team to do worse, and a milestone out of order calls progress a failure. Mostly it is a slip of a digit, and it spoils every report until somebody finds it.",
  source:
    "UK Government Communication Service, Evaluation Cycle: baseline and change; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
  reads: ["kpis", "objectives", "plan"],
  messages: {
    side: 'KPI "{name}" ({id}) is to go {way}, but its target of {to} is {place} its baseline of {from}. Correct one of the two, or the direction.',
    change:
      'KPI "{name}" ({id}) is to go {way}, but its target is a change of {change}. Correct the change or the direction.',
    behind:
      'The milestone of {value} for KPI "{name}" ({id}) is {place} its baseline of {from}, though the KPI is to go {way}. Put it between the baseline and the target.',
    beyond:
      'The milestone of {value} for KPI "{name}" ({id}) is {place} its target of {to}, though it is only on the way there. Correct one of the two.',
    order:
      'By its milestones KPI "{name}" ({id}) has reached {before} by {earlier} and is at {value} by {later}, though it is to go {way}. Correct one of the two.',
    up: "up",
    down: "down",
    above: "above",
    below: "below",
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: wait, name: Minutes to the first answer, objective: answers, metric: first-response-time, baseline: { value: 60 }, target: { value: 190, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: wait, name: Minutes to the first answer, objective: answers, metric: first-response-time, baseline: { value: 190 }, target: { value: 60, by: 2027-06-30 }, milestones: [{ value: 120, by: 2027-03-31 }] }
`,
  },
  check({ kpis, objectives, plan }, report, { vocabulary }) {
    const dueDateOf = dueDateFinder(objectives, plan);
    for (const kpi of kpis) {
      const direction = directionOf(kpi, vocabulary);
      // A value to be kept has no wrong side. Without a known direction, nothing can be wrong.
      if (direction !== "up" && direction !== "down") continue;
      // With high and low seasons, a lower value may be better, because it refers to another month.
      if (kpi.season) continue;
      const { name, id, baseline, target } = kpi;
      const from = baseline?.value;
      const to = comparableTarget(kpi);
      const words = { name, id, way: messageRef(direction) };
      if (from !== undefined && to !== undefined && isFurther(from, to, direction)) {
        const side = messageRef(direction === "up" ? "below" : "above");
        report(kpi, "side", {
          at: "target",
          data: { ...words, to: roundTo(to, 2), from, place: side },
        });
        continue;
      }
      const change = target?.value === undefined ? target?.change : undefined;
      if (from === undefined && change !== undefined && leadsAway(change, direction)) {
        report(kpi, "change", { at: "target", data: { ...words, change } });
        continue;
      }
      let before: DatedMilestone | undefined;
      for (const milestone of milestonesToTarget(kpi, dueDateOf(kpi))) {
        const { value } = milestone;
        const [behind, beyond] = direction === "up" ? ["below", "above"] : ["above", "below"];
        if (from !== undefined && isFurther(from, value, direction))
          report(milestone, "behind", {
            at: "value",
            data: { ...words, value, from, place: messageRef(behind ?? "") },
          });
        else if (to !== undefined && isFurther(value, to, direction))
          report(milestone, "beyond", {
            at: "value",
            data: { name, id, value, to: roundTo(to, 2), place: messageRef(beyond ?? "") },
          });
        else {
          if (before && before.by < milestone.by && isFurther(before.value, value, direction))
            report(milestone, "order", {
              at: "value",
              data: { ...words, before: before.value, earlier: before.by, value, later: milestone.by },
            });
          before = milestone;
        }
      }
    }
  },
});

type GoodDirection = "up" | "down";
type DatedMilestone = KpiMilestone & Required<Pick<KpiMilestone, "value" | "by">>;

/** Returns whether the first of two values is further in the good direction than the second. */
function isFurther(first: number, second: number, direction: GoodDirection): boolean {
  return direction === "up" ? first > second : first < second;
}

/** Returns whether a change leads away from the good direction. */
function leadsAway(change: string, direction: GoodDirection): boolean {
  if (change.startsWith("x"))
    return direction === "up" ? Number(change.slice(1)) < 1 : Number(change.slice(1)) > 1;
  // "-0%" changes nothing.
  return Number.parseFloat(change.slice(1)) !== 0 && change.startsWith(direction === "up" ? "-" : "+");
}

/**
 * Returns the target's value, or `undefined` if it is a percentage of a negative baseline, which is
 * ambiguous.
 */
function comparableTarget(kpi: Kpi): number | undefined {
  const { baseline, target } = kpi;
  const relative =
    target?.value === undefined && target?.change !== undefined && !target.change.endsWith("pp");
  return relative && (baseline?.value ?? 0) < 0 ? undefined : targetOf(kpi);
}

/**
 * Returns milestones with a value and a date, sorted by date. Milestones after the target's date are reported
 * by kpis/due.
 */
function milestonesToTarget({ milestones = [] }: Kpi, due: string | undefined): DatedMilestone[] {
  return milestones
    .filter(
      (milestone): milestone is DatedMilestone => milestone.value !== undefined && milestone.by !== undefined,
    )
    .filter(({ by }) => due === undefined || by <= due)
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
