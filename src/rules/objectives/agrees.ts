import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { hasFrequency, type Quantities, quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import type { TextFigure } from "../../i18n/lexicon/text-figure.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageRef, messageRef, percentArg } from "../../message-args.ts";
import { isNamed } from "../../plan/figure-subject.ts";
import {
  impliedFigures,
  isAccountedFor,
  magnitudeFactors,
  repeatFactors,
} from "../../plan/implied-figures.ts";
import { hasNumericTarget, kpisByObjective, targetOf } from "../../plan/kpis.ts";
import { addDays } from "../../plan/time.ts";
import type { Kpi, Objective } from "../../plan/types.ts";

export default defineRule({
  id: "objectives/agrees",
  severity: "error",
  presets: ["recommended"],
  summary: "What an objective says in figures its KPIs say, too.",
  why: "Whoever reads the statement and whoever reads the KPI must not work for two different figures. The one that was changed last was usually changed in one place only.",
  source:
    "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: measurable; AMEC, Barcelona Principles: who, what, how much, by when",
  reads: ["objectives", "kpis"],
  messages: {
    number:
      'Objective "{id}" says {figure}, but no figure of its KPIs fits that: {kpis}. Bring the statement and the KPIs into line.',
    date: 'Objective "{id}" says {date}, but its KPIs are due on other days: {kpis}. Bring the statement and the KPIs into line.',
    target: '"{name}" is to be {target}',
    course: '"{name}" goes from {from} to {target}, a change of {growth}',
    due: '"{name}" by {date}',
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Increase sales after five by 20 % by 31 May 2027. }
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, baseline: { value: 240 }, target: { value: 250, by: 2027-04-30 } }
  - { id: bags, name: Sales after five, objective: afternoon, baseline: { value: 40 }, target: { value: 54, by: 2027-05-31 } }
`,
    valid: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Increase sales after five by 20 % by 31 May 2027. }
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, baseline: { value: 240 }, target: { value: 300, by: 2027-03-26 } }
  - { id: bags, name: Sales after five, objective: afternoon, baseline: { value: 40 }, target: { value: 48, by: 2027-05-31 } }
`,
  },
  check({ objectives, kpis }, report, { vocabulary }) {
    const byObjective = kpisByObjective(kpis);
    for (const objective of objectives) {
      const own = (byObjective.get(objective.id) ?? []).filter(hasNumericTarget);
      if (own.length === 0) continue;
      const quantities = quantitiesIn(objective.statement);
      for (const { figure, kpiMessages } of findContradictions(objective, quantities, own, vocabulary))
        report(objective, "number", {
          at: "statement",
          data: { id: objective.id, figure: figure.text, kpis: listComma(kpiMessages) },
        });
      const day = conflictingDate(quantities, own, objective.by);
      if (day)
        report(objective, "date", {
          at: "statement",
          data: { id: objective.id, date: day.date, kpis: listComma(day.against) },
        });
    }
  },
});

interface StatementContradiction {
  figure: TextFigure;
  /** The figures of the KPIs. */
  kpiMessages: MessageRef[];
}

/**
 * Returns the figures of a statement that match no figure of its KPIs, although a KPI must be about the same
 * subject.
 */
function findContradictions(
  objective: Objective,
  quantities: Quantities,
  kpis: readonly Kpi[],
  vocabulary: Vocabulary,
): StatementContradiction[] {
  if (quantities.isUnclear) return [];
  // Most statements give the target of a KPI exactly, so nothing else has to be calculated.
  const targets = new Set(kpis.map(targetOf));
  const open = quantities.figures.filter(
    ({ kind, values }) => kind === "multiple" || !values.some((value) => targets.has(value)),
  );
  if (open.length === 0) return [];
  const implied = impliedFigures(kpis);
  return (["number", "money", "time", "percent", "multiple"] as const).flatMap((kind) => {
    const [figure, ...others] = quantities.figures.filter((one) => one.kind === kind);
    if (!figure || others.length > 0 || !open.includes(figure)) return [];
    // Comparing figures comes first: nearly all match, and finding out what a figure is about is slower.
    if (isAccountedFor(figure, implied, kpis, magnitudeFactors)) return [];
    const isRecurring = [objective.statement, ...kpis.map(({ name }) => name)].some(hasFrequency);
    if (isRecurring && isAccountedFor(figure, implied, kpis, repeatFactors)) return [];
    const related = kpis.filter((kpi) => isSurelyAbout(kpi, figure, objective.statement, vocabulary));
    const kpiMessages = related.flatMap((kpi) => kpiMessage(kpi, figure) ?? []);
    return related.length === 0 || kpiMessages.length < related.length ? [] : [{ figure, kpiMessages }];
  });
}

/**
 * Returns the message for a KPI next to a figure that it contradicts, or `undefined` if it has no figure of
 * that kind.
 */
function kpiMessage(kpi: Kpi, figure: TextFigure): MessageRef | undefined {
  const target = targetOf(kpi) ?? kpi.target?.max ?? kpi.target?.min;
  const from = kpi.baseline?.value;
  const byChange = figure.kind === "multiple" || (figure.kind === "percent" && figure.change);
  if (!byChange) return target === undefined ? undefined : messageRef("target", { name: kpi.name, target });
  const given = kpi.target?.change;
  if (target === undefined || from === undefined || from === 0)
    return given === undefined ? undefined : messageRef("target", { name: kpi.name, target: given });
  return messageRef("course", {
    name: kpi.name,
    from,
    target,
    growth: percentArg((target / from - 1) * 100),
  });
}

/** The units of each kind of figure. A percentage of a counted value may be correct for any count. */
const unitsByKind: Readonly<Record<Exclude<TextFigure["kind"], "multiple">, readonly string[]>> = {
  number: ["count", "score", "currency"],
  money: ["currency"],
  time: ["duration"],
  percent: ["percent"],
};

/**
 * Returns whether a KPI is certainly about the same as a figure of the statement: its unit is suitable, and a
 * word of its name occurs.
 */
function isSurelyAbout(kpi: Kpi, figure: TextFigure, statement: string, vocabulary: Vocabulary): boolean {
  const unit = kpi.unit ?? vocabulary.metric(kpi.metric)?.unit;
  if (figure.kind === "multiple") return isNamed(kpi, figure, statement, vocabulary);
  const changed = figure.kind === "percent" && figure.change;
  // A change may refer to any unit. Without a unit, only plain numbers are compared.
  if (!changed && !(unit === undefined ? figure.kind === "number" : unitsByKind[figure.kind].includes(unit)))
    return false;
  return isNamed(kpi, figure, statement, vocabulary);
}

/** Returns the single due date in the statement if every KPI has another one, otherwise `undefined`. */
function conflictingDate(
  quantities: Quantities,
  kpis: readonly Kpi[],
  by: string | undefined,
): { date: string; against: MessageRef[] } | undefined {
  const [day] = quantities.days;
  if (!day?.deadline || quantities.days.length > 1 || quantities.hasUndatedPeriod) return undefined;
  // A KPI without a date has the due date of its objective.
  if (kpis.some(({ target }) => (target?.by ?? by) === day.day)) return undefined;
  const due = kpis.flatMap(({ name, target }) => {
    const date = target?.by ?? by;
    return date === undefined ? [] : [{ name, date }];
  });
  if (due.length < kpis.length || Number.isNaN(Date.parse(day.day))) return undefined;
  // "Before 1 July" is 30 June.
  const days = new Set([day.day, addDays(day.day, -1)]);
  const others = kpis.flatMap(({ milestones = [], baseline }) => [
    baseline?.on,
    baseline?.measureBy,
    ...milestones.map((milestone) => milestone.by),
  ]);
  const known = [...due.map(({ date }) => date), ...others];
  if (known.some((date) => date !== undefined && days.has(date))) return undefined;
  return { date: day.day, against: due.map(({ name, date }) => messageRef("due", { name, date })) };
}
