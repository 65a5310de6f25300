import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { hasFrequency, type Quantities, quantitiesIn, type TextFigure } from "../../i18n/quantities.ts";
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
      const said = quantitiesIn(objective.statement);
      for (const { figure, kpiMessages } of findContradictions(objective, said, own, vocabulary))
        report(objective, "number", {
          at: "statement",
          data: { id: objective.id, figure: figure.text, kpis: listComma(kpiMessages) },
        });
      const day = conflictingDate(said, own, objective.by);
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
  /** What the KPIs say instead. */
  kpiMessages: MessageRef[];
}

/** The figures of a statement that no figure of its KPIs accounts for, though one of them must be of the same thing. */
function findContradictions(
  objective: Objective,
  said: Quantities,
  kpis: readonly Kpi[],
  vocabulary: Vocabulary,
): StatementContradiction[] {
  if (said.isUnclear) return [];
  // Most statements say the target of a KPI as it stands: then nothing more need be worked out.
  const targets = new Set(kpis.map(targetOf));
  const open = said.figures.filter(
    ({ kind, values }) => kind === "multiple" || !values.some((value) => targets.has(value)),
  );
  if (open.length === 0) return [];
  const told = impliedFigures(kpis);
  return (["number", "money", "time", "percent", "multiple"] as const).flatMap((kind) => {
    const [figure, ...others] = said.figures.filter((one) => one.kind === kind);
    if (!figure || others.length > 0 || !open.includes(figure)) return [];
    // Figures first: nearly all are accounted for, and what a figure is about takes longer to tell.
    if (isAccountedFor(figure, told, kpis, magnitudeFactors)) return [];
    const often = [objective.statement, ...kpis.map(({ name }) => name)].some(hasFrequency);
    if (often && isAccountedFor(figure, told, kpis, repeatFactors)) return [];
    const same = kpis.filter((kpi) => isSurelyAbout(kpi, figure, objective.statement, vocabulary));
    const kpiMessages = same.flatMap((kpi) => kpiMessage(kpi, figure) ?? []);
    return same.length === 0 || kpiMessages.length < same.length ? [] : [{ figure, kpiMessages }];
  });
}

/** How a KPI is told beside a figure that it contradicts; nothing where it has no figure of that kind. */
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

/** Units that a figure of each kind may be given in; a share of something counted may be right whatever the count is. */
const unitsByKind: Readonly<Record<Exclude<TextFigure["kind"], "multiple">, readonly string[]>> = {
  number: ["count", "score", "currency"],
  money: ["currency"],
  time: ["duration"],
  percent: ["percent"],
};

/** Whether a KPI is surely about what a figure of the statement is about: their units fit, and a word of its name. */
function isSurelyAbout(kpi: Kpi, figure: TextFigure, statement: string, vocabulary: Vocabulary): boolean {
  const unit = kpi.unit ?? vocabulary.metric(kpi.metric)?.unit;
  if (figure.kind === "multiple") return isNamed(kpi, figure, statement, vocabulary);
  const changed = figure.kind === "percent" && figure.change;
  // Whatever a KPI counts may change; of what it counts without a unit only plain numbers can be.
  if (!changed && !(unit === undefined ? figure.kind === "number" : unitsByKind[figure.kind].includes(unit)))
    return false;
  return isNamed(kpi, figure, statement, vocabulary);
}

/** Whether the name of a KPI, or of its metric, has a word of what a figure of the statement counts. */
function isNamed(kpi: Kpi, figure: TextFigure, statement: string, vocabulary: Vocabulary): boolean {
  const telling = (word: string): boolean => isTelling(word) && vocabulary.platform(word) === undefined;
  const named = wordsOf(`${kpi.name} ${(kpi.metric ?? "").replaceAll("-", " ")}`).filter(({ word }) =>
    telling(word),
  );
  const things = countedWords(figure, statement).filter(telling);
  return things.some((thing) => named.some(({ word }) => haveSameStem(word, thing)));
}

/** Words that link a figure to something else, so that nothing behind it says what it counts. */
const linkWords = new Set(
  "a an per by until till before after each every in from on to at and with via for of do до на за във в от при и с със през след или al del a por antes en para hasta cada y e o de con desde un".split(
    " ",
  ),
);

/** Words that so many names have that they tell nothing. */
const commonWords = new Set(
  "the our their share rate number social networks network media month week year day through нашите нашия нашата дял брой социалните социални мрежите мрежи месец седмица година ден los las nuestros nuestras redes sociales mes semana año tasa número".split(
    " ",
  ),
);

function isTelling(word: string): boolean {
  return word.length > 2 && !/^\d/.test(word) && !linkWords.has(word) && !commonWords.has(word);
}

/** Words before a figure that is reached, so that what stands before them says what it counts: "visits to 600". */
const targetWords = new Set("to reach hit до стигнем достигнем достигане a hasta alcanzar".split(" "));

/** Words between a percentage and what it is a share of. */
const shareWords = new Set("of от de del".split(" "));

/** The words of a statement that say what a figure of it counts; none where it may be an hour, a place or a name. */
function countedWords(figure: TextFigure, statement: string): string[] {
  const words = wordsOf(statement);
  const behind = words.filter(({ offset }) => offset >= figure.end);
  const [next] = behind;
  const close = next !== undefined && statement.slice(figure.end, next.offset).trim() === "";
  const share = figure.kind === "percent" && !figure.change && shareWords.has(next?.word ?? "");
  const counted = close && (share || figure.kind === "money" || !linkWords.has(next.word));
  const things = behind.map(({ word }) => word).filter(isTelling);
  if (counted && (figure.kind === "number" || figure.kind === "percent") && !figure.change)
    return things.slice(0, 3);
  const before = words.filter(({ offset }) => offset < figure.start);
  const reached = figure.bound !== undefined || targetWords.has(before.at(-1)?.word ?? "");
  // A number in words is more often an hour or a manner of speaking than what is to be reached.
  if (figure.kind === "number" && !(reached && /^\d/.test(figure.text))) return [];
  return [...verbObject(before.map(({ word }) => word)), ...(counted ? things.slice(0, 3) : [])];
}

/** What the verb at the beginning of a statement is about: "increase | sales after five" is about sales. */
function verbObject(words: readonly string[]): string[] {
  const rest = words.slice(words[0] === "да" || words[0] === "to" ? 2 : 1);
  const first = rest.findIndex((word) => !linkWords.has(word));
  const end = rest.findIndex((word, index) => index > first && linkWords.has(word));
  return first < 0 ? [] : rest.slice(first, end < 0 ? undefined : end);
}

/** Every figure that KPIs hold or imply. */
interface ImpliedFigures {
  values: readonly number[];
  /** In percent: of percentages, changes, shares of one KPI in another. */
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
  // What several KPIs make together, as where each has its channel; and what each is of another.
  const sum = targets.reduce((all, value) => all + value, 0);
  const base = bases.reduce((all, value) => all + value, 0);
  values.push(sum, sum - base, ...sumsByMetric(kpis));
  if (base !== 0 && bases.length === targets.length) {
    factors.push(sum / base);
    percentages.push(Math.abs(sum / base - 1) * 100);
  }
  // Objectives have a few KPIs: where there are many, the pairs of the first say enough.
  const some = targets.slice(0, 12);
  for (const one of some)
    for (const other of some)
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

/** Whether a figure is one that the KPIs hold or imply, within rounding. */
function isAccountedFor(
  figure: TextFigure,
  told: ImpliedFigures,
  kpis: readonly Kpi[],
  factors: readonly number[],
): boolean {
  const targets = kpis.flatMap((kpi) => [targetOf(kpi), kpi.target?.min, kpi.target?.max]);
  return figure.values.some((value) => {
    const aims = targets.filter((target) => target !== undefined);
    if (figure.bound === "least" && aims.some((target) => target >= value)) return true;
    if (figure.bound === "most" && aims.some((target) => target <= value)) return true;
    const slack = figure.bound === "about" ? 0.15 : 0.01;
    if (figure.kind === "percent") return told.percentages.some((one) => isNear(one, value, slack, 0.5));
    if (figure.kind === "multiple")
      return told.factors.some((one) => isNear(one, value, Math.max(slack, 0.05), 0));
    return told.values.some((one) => isNear(one, value, slack, 0) || isMultiple(one, value, factors));
  });
}

function isNear(one: number, other: number, share: number, least: number): boolean {
  return Math.abs(one - other) <= Math.max(least, Math.abs(other) * share, 1e-9);
}

/** What repeats within a plan: 40 a day are 280 a week and 1,200 a month; 600 a quarter are 200 a month. */
const repeatFactors = [
  2, 3, 4, 4.33, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 26, 28, 30, 30.4, 31, 52, 60, 90, 91, 100, 365,
];

/** 5 may be thousands in one place and 5,000 in the other. */
const magnitudeFactors = [1_000, 1_000_000];

function isMultiple(one: number, other: number, factors: readonly number[]): boolean {
  if (one <= 0 || other <= 0) return false;
  const ratio = one > other ? one / other : other / one;
  return factors.some((factor) => Math.abs(ratio - factor) <= factor * 0.01);
}

/** The one day by which the statement wants it, where every KPI is due on another. */
function conflictingDate(
  said: Quantities,
  kpis: readonly Kpi[],
  by: string | undefined,
): { date: string; against: MessageRef[] } | undefined {
  const [day] = said.days;
  if (!day?.deadline || said.days.length > 1 || said.hasUndatedPeriod) return undefined;
  // A KPI that says nothing else is due when its objective is.
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
