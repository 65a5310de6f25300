import { defineRule, type Report } from "../../lint/rule.ts";
import { datesIn, type Figure, figuresIn } from "../../locale/numbers.ts";
import { and } from "../../phrase.ts";
import { hasNumericTarget, kpisOf, targetOf } from "../../plan/links.ts";
import { baseLanguage } from "../../plan/posts.ts";
import type { Kpi, Objective } from "../../plan/types.ts";

type Message = "number" | "percent" | "multiple" | "date";

export default defineRule({
  id: "objectives/agrees",
  severity: "error",
  presets: ["recommended"],
  summary: "A figure or a date in a statement is one of those in its KPIs.",
  why: "The statement is what people remember, the KPI what is measured. Where they name different figures, half the team works for the wrong one.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: measurable",
  reads: ["objectives", "kpis", "plan"],
  messages: {
    number:
      'Objective "{id}" says {said}, but the target of its KPI "{kpi}" is {target}. Correct one of the two.',
    percent:
      'Objective "{id}" says {said} %, but its KPI "{kpi}" goes from {from} to {target}, which is {growth} %. Correct one of the two.',
    multiple:
      'Objective "{id}" says {said} times as much, but its KPI "{kpi}" goes from {from} to {target}, which is {growth} times. Correct one of the two.',
    date: 'Objective "{id}" says {said}, but its KPIs are due on {dates}. Correct one of the dates.',
  },
  examples: {
    bad: `smplan: 1
plan: { language: en }
objectives: [{ id: orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
kpis:
  - { id: taken, name: Orders, objective: orders, target: { value: 250, by: 2027-03-26 } }
`,
    good: `smplan: 1
plan: { language: en }
objectives: [{ id: orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
kpis:
  - { id: taken, name: Orders, objective: orders, target: { value: 300, by: 2027-03-26 } }
`,
  },
  check({ objectives, kpis, plan }, report) {
    const language = baseLanguage(plan.language ?? "");
    for (const objective of objectives) {
      const own = kpisOf(objective, kpis).filter(hasNumericTarget);
      if (own.length === 0) continue;
      checkFigure(objective, own, figuresIn(objective.statement, language), report);
      checkDate(objective, own, report);
    }
  },
});

/** Only a figure that stands alone of its kind is surely meant as the target. */
function checkFigure(
  { id }: Objective,
  kpis: readonly Kpi[],
  figures: readonly Figure[],
  report: Report<Message>,
): void {
  const [kpi, ...others] = kpis;
  const [figure, ...more] = figures.filter(({ kind }) => kind !== "time");
  if (!kpi || !figure || others.length > 0 || more.length > 0) return;
  const target = targetOf(kpi);
  const from = kpi.baseline?.value;
  if (target === undefined || accounts(kpi, figure.value)) return;
  const data = { id, kpi: kpi.id, said: figure.value, target };
  const at = (message: Message, sum: Record<string, number> = {}): void =>
    report(kpi, message, { at: "target", data: { ...data, ...sum } });
  if (figure.kind === "number" && kpi.unit !== "percent") at("number");
  else if (figure.kind === "percent" && kpi.unit === "percent" && from === undefined) at("number");
  else if (from === undefined || from === 0) return;
  else if (figure.kind === "percent") at("percent", { from, growth: rounded((target / from - 1) * 100) });
  else if (figure.kind === "multiple") at("multiple", { from, growth: rounded(target / from) });
}

/** Whether a figure is one that the KPI names or implies: a value, a difference, a percentage, a multiple. */
function accounts(kpi: Kpi, said: number): boolean {
  const { baseline, target, milestones = [] } = kpi;
  const to = targetOf(kpi);
  const from = baseline?.value;
  const change = Number(target?.change?.match(/\d+(\.\d+)?/)?.[0]);
  const values = [from, to, target?.min, target?.max, change, ...milestones.map(({ value }) => value)];
  if (from !== undefined && to !== undefined)
    values.push(Math.abs(to - from), Math.abs(to / from - 1) * 100, to / from, (to / from) * 100);
  // A duration is measured in minutes, and written in hours or days.
  if (to !== undefined) values.push(to / 60, to / 1440);
  return values.some(
    (value) => value !== undefined && Math.abs(value - said) <= Math.max(0.5, Math.abs(said) * 0.02),
  );
}

function checkDate(objective: Objective, kpis: readonly Kpi[], report: Report<Message>): void {
  const dates = datesIn(objective.statement);
  const [said] = dates;
  const due = [...new Set(kpis.flatMap(({ target }) => target?.by ?? []))];
  if (said === undefined || dates.length > 1 || due.length === 0) return;
  const known = [
    ...due,
    objective.by,
    ...kpis.flatMap(({ milestones = [] }) => milestones.map(({ by }) => by)),
  ];
  if (known.some((day) => day?.startsWith(said))) return;
  report(objective, "date", { at: "statement", data: { id: objective.id, said, dates: and(due) } });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
