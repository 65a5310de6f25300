import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";
import { dueDateFinder, resultsByKpi } from "../../plan/results.ts";
import { addDays } from "../../plan/time.ts";
import type { Cadence, Header } from "../../plan/types.ts";

/** The maximum number of days between two readings. */
const cadenceDays: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};

export default defineRule({
  id: "measurement/overdue",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every KPI is read as often as it says.",
  why: "A figure nobody has read for two months cannot warn anybody. What falls behind is then seen at the end, when nothing can be corrected.",
  source: "The four steps of a social media plan, step 3: measurement",
  reads: ["measurement", "kpis", "plan", "objectives"],
  options: {
    graceDays: {
      type: "integer",
      description:
        "The least days that a result may be late; otherwise it may be late by as long as from one reading to the next.",
      default: 3,
      minimum: 0,
    },
    none: {
      type: "boolean",
      description: "Whether to speak of a plan, too, that keeps no results at all in its measurement.",
      default: false,
    },
  },
  messages: {
    overdue:
      'KPI "{name}" ({id}) is to be read {cadence}, but its last result is of {last}. Add the one that was due on {due} under measurement.results.',
    never:
      'KPI "{name}" ({id}) is to be read {cadence}, but has no result since the plan began on {start}. Add the one that was due on {due} under measurement.results.',
    daily: "daily",
    weekly: "weekly",
    biweekly: "every two weeks",
    monthly: "monthly",
    quarterly: "quarterly",
    yearly: "yearly",
    "overdue-all":
      "{count} KPIs have not been read for longer than they should be. Add their results under measurement.results.",
    "never-all":
      "{count} KPIs have no result since the plan began. Add the results that were due under measurement.results.",
  },
  combined: { overdue: "overdue-all", never: "never-all" },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
kpis:
  - { id: orders, name: Orders for Easter buns, cadence: monthly }
  - { id: bags, name: Bags sold after five, cadence: weekly }
measurement:
  results:
    - { kpi: bags, date: 2027-02-21, value: 31 }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-06-30 } }
kpis:
  - { id: orders, name: Orders for Easter buns, cadence: monthly }
  - { id: bags, name: Bags sold after five, cadence: weekly }
measurement:
  results:
    - { kpi: orders, date: 2027-01-31, value: 40 }
    - { kpi: bags, date: 2027-03-07, value: 31 }
`,
  },
  check({ measurement, kpis, plan, objectives }, report, { options, today, results: measured }) {
    // Many teams keep their results elsewhere, so only plans with a list of results are checked.
    if (measurement.results === undefined && !options.none) return;
    if (!measured || !isInForce(plan, today)) return;
    const results = resultsByKpi(measured, today);
    const dueDateOf = dueDateFinder(objectives, plan);
    for (const kpi of kpis) {
      const { id, name, cadence, baseline } = kpi;
      if (!cadence) continue;
      const last = results.get(id)?.at(-1)?.date;
      const start = laterDate(plan.period?.start, baseline?.unknown ? baseline.measureBy : baseline?.on);
      const since = last ?? start;
      if (since === undefined) continue;
      const due = addDays(since, cadenceDays[cadence]);
      const grace = Math.max(cadenceDays[cadence], options.graceDays);
      const end = dueDateOf(kpi);
      // After its due date a KPI is no longer read.
      if ((end !== undefined && due > end) || today <= addDays(due, grace)) continue;
      const data = { id, name, cadence: messageRef(cadence), due };
      if (last !== undefined) report(kpi, "overdue", { at: "cadence", data: { ...data, last } });
      else report(kpi, "never", { at: "cadence", data: { ...data, start: plan.period?.start ?? since } });
    }
  },
});

/** Returns whether the plan is in force: neither being written nor over. */
function isInForce({ status, period }: Header, today: string): boolean {
  if (status === "draft" || status === "in-review" || status === "archived") return false;
  return (period?.start ?? today) <= today && today <= (period?.end ?? today);
}

/** Returns the later of two dates, or `undefined` if the plan has no start date. */
function laterDate(start: string | undefined, other: string | undefined): string | undefined {
  return start === undefined || other === undefined || other < start ? start : other;
}
