import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { hasFrequency, type Quantities, quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import type { TextFigure } from "../../i18n/lexicon/text-figure.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma, type MessageRef, messageRef } from "../../message-args.ts";
import { hasNumericTarget, kpisByObjective, targetOf } from "../../plan/kpis.ts";
import { haveSameStem, wordsOf } from "../../plan/sentences.ts";
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
    course: '"{name}" goes from {from} to {target}, which is {growth} %',
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
  return messageRef("course", { name: kpi.name, from, target, growth: (target / from - 1) * 100 });
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

/** Returns whether the name of a KPI, or of its metric, shares a word with the object of a figure. */
function isNamed(kpi: Kpi, figure: TextFigure, statement: string, vocabulary: Vocabulary): boolean {
  const isMeaningfulWord = (word: string): boolean =>
    isMeaningful(word) && vocabulary.platform(word) === undefined;
  const named = wordsOf(`${kpi.name} ${(kpi.metric ?? "").replaceAll("-", " ")}`).filter(({ word }) =>
    isMeaningfulWord(word),
  );
  const nouns = countedWords(figure, statement).filter(isMeaningfulWord);
  return nouns.some((noun) => named.some(({ word }) => haveSameStem(word, noun)));
}

/** Words that link a figure to something else, so the words after it do not name what it measures. */
const linkWords = new Set(
  "a an per by until till before after each every in from on to at and with via for of do до на за във в от при и с със през след или al del a por antes en para hasta cada y e o de con desde un".split(
    " ",
  ),
);

/** Words that are too common in names to show what a KPI is about. */
const commonWords = new Set(
  "the our their share rate number social networks network media month week year day through нашите нашия нашата дял брой социалните социални мрежите мрежи месец седмица година ден los las nuestros nuestras redes sociales mes semana año tasa número".split(
    " ",
  ),
);

function isMeaningful(word: string): boolean {
  return word.length > 2 && !/^\d/.test(word) && !linkWords.has(word) && !commonWords.has(word);
}

/** Words before a figure that is reached, so the words before them name what it measures: "visits to 600". */
const targetWords = new Set("to reach hit до стигнем достигнем достигане a hasta alcanzar".split(" "));

/** Words between a percentage and its denominator. */
const shareWords = new Set("of от de del".split(" "));

/**
 * Returns the words of a statement that name what a figure measures; empty if the figure may be an hour, a
 * place or a name.
 */
function countedWords(figure: TextFigure, statement: string): string[] {
  const words = wordsOf(statement);
  const after = words.filter(({ offset }) => offset >= figure.end);
  const [next] = after;
  const close = next !== undefined && statement.slice(figure.end, next.offset).trim() === "";
  const share = figure.kind === "percent" && !figure.change && shareWords.has(next?.word ?? "");
  const counted = close && (share || figure.kind === "money" || !linkWords.has(next.word));
  const nouns = after.map(({ word }) => word).filter(isMeaningful);
  if (counted && (figure.kind === "number" || figure.kind === "percent") && !figure.change)
    return nouns.slice(0, 3);
  const before = words.filter(({ offset }) => offset < figure.start);
  const reached = figure.bound !== undefined || targetWords.has(before.at(-1)?.word ?? "");
  // A spelled-out number is more often an hour or a figure of speech than a target.
  if (figure.kind === "number" && !(reached && /^\d/.test(figure.text))) return [];
  return [...verbObject(before.map(({ word }) => word)), ...(counted ? nouns.slice(0, 3) : [])];
}

/**
 * Returns the object of the verb at the beginning of a statement: "increase | sales after five" is about
 * sales.
 */
function verbObject(words: readonly string[]): string[] {
  const rest = words.slice(words[0] === "да" || words[0] === "to" ? 2 : 1);
  const first = rest.findIndex((word) => !linkWords.has(word));
  const end = rest.findIndex((word, index) => index > first && linkWords.has(word));
  return first < 0 ? [] : rest.slice(first, end < 0 ? undefined : end);
}

/** All figures that KPIs contain or imply. */
interface ImpliedFigures {
  values: readonly number[];
  /** In percent: percentages, changes, and the share of one KPI in another. */
  percentages: readonly number[];
  factors: readonly number[];
}

function impliedFigures(kpis: readonly Kpi[]): ImpliedFigures {
  const values: number[] = [];
  const percentages: number[] = [];
  const factors: number[] = [];
  const targets: number[] = [];
  const bases: number[] = [];
  for (const kpi of kpis) {
    const { baseline, target, milestones = [] } = kpi;
    const from = baseline?.value;
    const aims = [targetOf(kpi), target?.min, target?.max, ...milestones.map(({ value }) => value)].filter(
      (value) => value !== undefined,
    );
    const change = Number(target?.change?.match(/\d+(?:\.\d+)?/)?.[0]);
    if (!Number.isNaN(change)) {
      values.push(change);
      if (target?.change?.startsWith("x")) factors.push(change);
      else percentages.push(change);
    }
    if (from !== undefined) values.push(from);
    for (const aim of aims) {
      values.push(aim);
      percentages.push(aim, 100 - aim);
      if (from === undefined) continue;
      values.push(Math.abs(aim - from));
      percentages.push(Math.abs(aim - from));
      if (from === 0) continue;
      factors.push(aim / from);
      percentages.push((aim / from) * 100, Math.abs(aim / from - 1) * 100);
    }
    const [aim] = aims;
    if (aim !== undefined) targets.push(aim);
    if (aim !== undefined && from !== undefined) bases.push(from);
  }
  // Totals of several KPIs, such as one for each channel, and ratios between KPIs.
  const sum = targets.reduce((all, value) => all + value, 0);
  const base = bases.reduce((all, value) => all + value, 0);
  values.push(sum, sum - base, ...sumsByMetric(kpis));
  if (base !== 0 && bases.length === targets.length) {
    factors.push(sum / base);
    percentages.push(Math.abs(sum / base - 1) * 100);
  }
  // Objectives have a few KPIs. If there are many, the pairs of the first 12 are enough.
  const firstTargets = targets.slice(0, 12);
  for (const one of firstTargets)
    for (const other of firstTargets)
      if (one !== other && other !== 0) {
        percentages.push((one / other) * 100);
        values.push(one / other, (one * other) / 100);
      }
  return { values, percentages, factors };
}

function sumsByMetric(kpis: readonly Kpi[]): number[] {
  const sums = new Map<string, number>();
  for (const kpi of kpis)
    sums.set(kpi.metric ?? "", (sums.get(kpi.metric ?? "") ?? 0) + (targetOf(kpi) ?? 0));
  return [...sums.values()];
}

/** Returns whether a figure matches one that the KPIs contain or imply, except for rounding. */
function isAccountedFor(
  figure: TextFigure,
  implied: ImpliedFigures,
  kpis: readonly Kpi[],
  factors: readonly number[],
): boolean {
  const targets = kpis.flatMap((kpi) => [targetOf(kpi), kpi.target?.min, kpi.target?.max]);
  return figure.values.some((value) => {
    const aims = targets.filter((target) => target !== undefined);
    if (figure.bound === "least" && aims.some((target) => target >= value)) return true;
    if (figure.bound === "most" && aims.some((target) => target <= value)) return true;
    const slack = figure.bound === "about" ? 0.15 : 0.01;
    if (figure.kind === "percent") return implied.percentages.some((one) => isNear(one, value, slack, 0.5));
    if (figure.kind === "multiple")
      return implied.factors.some((one) => isNear(one, value, Math.max(slack, 0.05), 0));
    return implied.values.some((one) => isNear(one, value, slack, 0) || isMultiple(one, value, factors));
  });
}

function isNear(one: number, other: number, share: number, least: number): boolean {
  return Math.abs(one - other) <= Math.max(least, Math.abs(other) * share, 1e-9);
}

/** Factors between periods: 40 a day are 280 a week and 1,200 a month; 600 a quarter are 200 a month. */
const repeatFactors = [
  2, 3, 4, 4.33, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 26, 28, 30, 30.4, 31, 52, 60, 90, 91, 100, 365,
];

/** One place may say 5 (in thousands) and the other 5,000. */
const magnitudeFactors = [1_000, 1_000_000];

function isMultiple(one: number, other: number, factors: readonly number[]): boolean {
  if (one <= 0 || other <= 0) return false;
  const ratio = one > other ? one / other : other / one;
  return factors.some((factor) => Math.abs(ratio - factor) <= factor * 0.01);
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
