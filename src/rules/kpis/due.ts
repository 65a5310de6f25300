import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import type { MessageRef } from "../../message-args.ts";
import { messageRef } from "../../message-args.ts";
import { dueDateFinder } from "../../plan/results.ts";
import type { Header, Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/due",
  severity: "error",
  presets: ["recommended"],
  summary:
    "Targets, milestones and baselines are due within the plan's period, and after the baseline is read.",
  why: "What is due after the plan ends is never looked at, and nobody can miss or meet a target that lies before its own starting point.",
  source:
    "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: time-related; UK Government Communication Service, Evaluation Cycle: baseline and change",
  reads: ["kpis", "objectives", "plan"],
  messages: {
    late: 'KPI "{name}" ({id}): {what} is due on {by}, after the plan ends on {end}. Choose an earlier date, or let the plan last longer.',
    early:
      'KPI "{name}" ({id}): {what} is due on {by}, before the plan starts on {start}. Choose a date within the plan\'s period.',
    read: 'KPI "{name}" ({id}): {what} is due on {by}, before the baseline was read on {on}. Correct one of the two dates.',
    measured:
      'KPI "{name}" ({id}): {what} is due on {by}, but the baseline is measured only by {measureBy}. Measure the baseline first.',
    past: 'KPI "{name}" ({id}): {what} is due on {by}, after the target itself on {target}. Correct one of the two dates.',
    target: "the target",
    milestone: "the milestone of {value}",
    waypoint: "a milestone",
    baseline: "the baseline",
  },
  examples: {
    invalid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250, on: 2026-11-01 }, target: { value: 600, by: 2028-01-31 } }
`,
    valid: `smplan: 1
plan: { period: { start: 2027-01-01, end: 2027-12-31 } }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250, on: 2026-11-01 }, target: { value: 600, by: 2027-12-31 } }
`,
  },
  check({ kpis, objectives, plan: header }, report) {
    const dueDateOf = dueDateFinder(objectives, header);
    const reportDue: ReportDue = report;
    const { start, end } = header.period ?? {};
    // If a period ends before it begins, either date may be wrong.
    const plan = start !== undefined && end !== undefined && end < start ? {} : header;
    for (const kpi of kpis) {
      const { target, milestones = [] } = kpi;
      checkDueDate(kpi, { owner: target, what: messageRef("target"), plan }, reportDue);
      for (const milestone of milestones) {
        const { value } = milestone;
        const what = value === undefined ? messageRef("waypoint") : messageRef("milestone", { value });
        checkDueDate(kpi, { owner: milestone, what, plan, target: dueDateOf(kpi) }, reportDue);
      }
      checkBaseline(kpi, plan, reportDue);
    }
  },
});

type ReportDue = ReportFinding<"late" | "early" | "read" | "measured" | "past">;

interface DueItem {
  owner: { by?: string } | undefined;
  what: MessageRef;
  plan: Header;
  /** The due date of the target, if the item is a milestone. */
  target?: string;
}

/** Reports only the first problem of a date, because the others mostly result from it. */
function checkDueDate(
  { name, id, baseline }: Kpi,
  { owner, what, plan, target }: DueItem,
  report: ReportDue,
): void {
  const by = owner?.by;
  if (owner === undefined || by === undefined) return;
  const { start, end } = plan.period ?? {};
  // If the value is known, the date for measuring it no longer matters.
  const measureBy = baseline?.value === undefined ? baseline?.measureBy : undefined;
  const data = { name, id, what, by };
  if (end !== undefined && by > end) report(owner, "late", { at: "by", data: { ...data, end } });
  else if (start !== undefined && by < start) report(owner, "early", { at: "by", data: { ...data, start } });
  else if (baseline?.on !== undefined && by < baseline.on)
    report(owner, "read", { at: "by", data: { ...data, on: baseline.on } });
  else if (measureBy !== undefined && by < measureBy && isBeforePlanEnd(measureBy, plan))
    report(owner, "measured", { at: "by", data: { ...data, measureBy } });
  else if (target !== undefined && by > target)
    report(owner, "past", { at: "by", data: { ...data, target } });
}

/** Reports a baseline that is measured after the plan has ended. Before the plan starts is fine. */
function checkBaseline({ name, id, baseline }: Kpi, plan: Header, report: ReportDue): void {
  const by = baseline?.measureBy;
  const end = plan.period?.end;
  if (baseline?.value !== undefined || baseline === undefined || by === undefined || end === undefined)
    return;
  if (by > end)
    report(baseline, "late", { at: "measureBy", data: { name, id, what: messageRef("baseline"), by, end } });
}

/** Returns whether a day is not after the plan's end. If it is, only the baseline is reported. */
function isBeforePlanEnd(day: string, { period }: Header): boolean {
  return period?.end === undefined || day <= period.end;
}
