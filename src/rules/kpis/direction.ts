import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";
import { directionOf } from "../../plan/kpi-metrics.ts";
import { targetOf } from "../../plan/kpis.ts";
import type { Kpi, KpiMilestone } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/direction",
  severity: "error",
  presets: ["recommended"],
  summary: "Targets and milestones lead from the baseline in the direction that is good for the KPI.",
  why: "A target on the wrong side of the baseline asks the team to do worse, and a milestone out of order calls progress a failure. Mostly it is a slip of a digit, and it spoils every report until somebody finds it.",
  source:
    "UK Government Communication Service, Evaluation Cycle: baseline and change; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
  reads: ["kpis"],
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
  check({ kpis }, report, { vocabulary }) {
    for (const kpi of kpis) {
      const way = directionOf(kpi, vocabulary);
      // What is to be kept has no side to be on, and where nobody says what is good, nothing is wrong.
      if (way !== "up" && way !== "down") continue;
      // With high and low seasons less may be better: it is of another month.
      if (kpi.season) continue;
      const { name, id, baseline, target } = kpi;
      const from = baseline?.value;
      const to = comparableTarget(kpi);
      const words = { name, id, way: messageRef(way) };
      if (from !== undefined && to !== undefined && isFurther(from, to, way)) {
        const place = messageRef(way === "up" ? "below" : "above");
        report(kpi, "side", { at: "target", data: { ...words, to: roundToHundredth(to), from, place } });
        continue;
      }
      const change = target?.value === undefined ? target?.change : undefined;
      if (from === undefined && change !== undefined && leadsAway(change, way)) {
        report(kpi, "change", { at: "target", data: { ...words, change } });
        continue;
      }
      let before: DatedMilestone | undefined;
      for (const milestone of milestonesToTarget(kpi)) {
        const { value } = milestone;
        const [behind, beyond] = way === "up" ? ["below", "above"] : ["above", "below"];
        if (from !== undefined && isFurther(from, value, way))
          report(milestone, "behind", {
            at: "value",
            data: { ...words, value, from, place: messageRef(behind ?? "") },
          });
        else if (to !== undefined && isFurther(value, to, way))
          report(milestone, "beyond", {
            at: "value",
            data: { name, id, value, to: roundToHundredth(to), place: messageRef(beyond ?? "") },
          });
        else {
          if (before && before.by < milestone.by && isFurther(before.value, value, way))
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

/** Whether the first of two values is already further on the good way than the second. */
function isFurther(first: number, second: number, way: GoodDirection): boolean {
  return way === "up" ? first > second : first < second;
}

/** Whether a change leads away from what is good: down where up is, or the other way round. */
function leadsAway(change: string, way: GoodDirection): boolean {
  if (change.startsWith("x")) return way === "up" ? Number(change.slice(1)) < 1 : Number(change.slice(1)) > 1;
  // "-0%" leads nowhere.
  return Number.parseFloat(change.slice(1)) !== 0 && change.startsWith(way === "up" ? "-" : "+");
}

/** The target's value; nothing where it is a percentage of a negative baseline, which can be read either way. */
function comparableTarget(kpi: Kpi): number | undefined {
  const { baseline, target } = kpi;
  const relative =
    target?.value === undefined && target?.change !== undefined && !target.change.endsWith("pp");
  return relative && (baseline?.value ?? 0) < 0 ? undefined : targetOf(kpi);
}

/** Milestones with a value and a date, by date; those after the target's own date are for kpis/due to speak of. */
function milestonesToTarget({ milestones = [], target }: Kpi): DatedMilestone[] {
  return milestones
    .filter(
      (milestone): milestone is DatedMilestone => milestone.value !== undefined && milestone.by !== undefined,
    )
    .filter(({ by }) => target?.by === undefined || by <= target.by)
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** Without the digits that calculating with fractions leaves behind. */
function roundToHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
