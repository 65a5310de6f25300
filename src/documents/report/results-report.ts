import type { Teller } from "../../formatting/plan-formatter.ts";
import type { PerformanceWords } from "../../i18n/performance.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import { daysAfter } from "../../plan/time.ts";
import type { Kpi } from "../../plan/types.ts";
import { type Outlook, outlooksOn } from "../../results/kpi-status.ts";
import { lagsOf } from "../../results/shortfall.ts";
import type { Outlooks } from "../charts/chart.ts";
import { baselineFigure, readingText, stateText, targetText } from "../kpi/kpi-texts.ts";
import { outlookChart } from "./forecast-chart.ts";
import { lagText } from "./shortfall-text.ts";

/** How a plan does, in the words of its language: what every form of the report prints. */
export interface PerformanceReport {
  language: string;
  /** "Social media plan 2027: results". */
  title: string;
  plan: string;
  organization?: string;
  /** The brand's color as the plan names it. */
  accent?: string;
  /** "As of 31 March 2027". */
  asOf: string;
  /** "Period: 1 March 2027 – 31 March 2027". */
  period?: string;
  /** How many KPIs are in each state, the worst first: "2 of 10: behind". */
  counts: { state: KpiState; text: string }[];
  /** The state of the worst KPI that has one. */
  worst: KpiState;
  /** The worst first. */
  kpis: KpiReport[];
  /** What moved the right way in the period, and what did not. */
  improved: string[];
  worsened: string[];
  /** What was redefined in the period. */
  corrected: string[];
  /** KPIs that were not measured in the period. */
  unmeasured: string[];
  /** What of the results could not be read. */
  faults: string[];
  words: PerformanceWords;
}

/** How a KPI does; texts that nothing can be said for are missing. */
export interface KpiReport {
  id: string;
  name: string;
  state: KpiState;
  stateText: string;
  baseline?: string;
  reading?: string;
  expected?: string;
  target?: string;
  /** "44 %" of the way. */
  done?: string;
  needed?: string;
  /** "97 (80 to 115)", or that there are too few readings. */
  forecast?: string;
  chance?: string;
  /** The readings, the earliest first, for lines in a text. */
  readings: number[];
  /** Where to look, for those that fall short. */
  why?: string[];
  /** What was decided so far, and what came of it. */
  decisions?: string[];
  chart?: Outlooks;
  /** The figures themselves, for programs. */
  figures: Omit<Outlook, "kpi" | "forecast"> & { forecast?: { value: number; low: number; high: number } };
}

interface Span {
  /** The first day of the period; from the beginning where nothing is said. */
  from?: string;
  /** The last day that counts. */
  to: string;
}

/** From the worst on; of what is not measured nobody can tell. */
const order: readonly KpiState[] = ["behind", "at-risk", "on-track", "met", "no-data"];

/**
 * What is told of the results of a plan.
 * @param sections with all results in the plan itself
 */
export function performanceReport(
  sections: Sections,
  { from, to }: Span,
  { tell, words, faults = [] }: { tell: Teller; words: PerformanceWords; faults?: string[] },
): PerformanceReport {
  const outlooks = outlooksOn(to, sections);
  const before = from === undefined ? undefined : outlooksOn(daysAfter(from, -1), sections);
  const kpis = outlooks
    .map((outlook) => kpiReport(outlook, sections, to, { tell, words }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const { plan } = sections;
  const title = plan.title ?? plan.organization ?? tell.words.untitled;
  const counts = order.flatMap((state) => {
    const count = kpis.filter((kpi) => kpi.state === state).length;
    const text = tell.words.summary.states[state];
    return count === 0
      ? []
      : [{ state, text: tell.fill(words.counts, { count, all: kpis.length, state: text }) }];
  });
  return {
    language: tell.speech.language,
    title: tell.fill(words.of, { title }),
    plan: title,
    organization: plan.title ? plan.organization : undefined,
    accent: plan.brand?.color,
    asOf: tell.fill(words.asOf, { date: tell.date(to) ?? to }),
    period: from && tell.fill(words.period, { period: tell.period(from, to) ?? "" }),
    counts,
    worst: counts[0]?.state ?? "no-data",
    kpis,
    ...(before && from !== undefined ? changes(outlooks, before, from, { tell, words }) : noChanges),
    corrected: from === undefined ? [] : corrections(sections, { from, to }, { tell, words }),
    faults,
    words,
  };
}

interface Speech {
  tell: Teller;
  words: PerformanceWords;
}

function kpiReport(outlook: Outlook, sections: Sections, today: string, { tell, words }: Speech): KpiReport {
  const { kpi, readings, state, forecast, done, needed, chance, tooFew } = outlook;
  const value = (figure: number | undefined): string | undefined => measured(figure, kpi, tell);
  const short = state === "behind" || state === "at-risk";
  const { kpi: _, forecast: __, ...figures } = outlook;
  return {
    id: kpi.id,
    name: kpi.name,
    state,
    stateText: stateText(outlook, tell),
    baseline: baselineFigure(kpi, tell),
    reading: outlook.reading && readingText(kpi, outlook, tell),
    expected: value(outlook.expectedToday),
    target: targetText(kpi, tell),
    done: share(done, tell),
    needed: needed && neededText(needed, kpi, { tell, words }),
    forecast: forecast
      ? tell.fill(words.range, {
          value: value(forecast.value) ?? "",
          low: value(forecast.low) ?? "",
          high: value(forecast.high) ?? "",
        })
      : tooFew && outlook.reading
        ? tell.count(words.tooFew, readings.length)
        : undefined,
    chance: chanceText(chance, tell),
    readings: readings.map((reading) => reading.value),
    why: short ? lagsOf(outlook, sections, today).map((lag) => lagText(lag, words, tell)) : undefined,
    decisions: decisionsOf(outlook, sections, today, { tell, words }),
    chart: outlookChart(outlook, decidedDays(outlook, sections, today), {
      tell,
      words,
      start: sections.plan.period?.start,
    }),
    figures: {
      ...figures,
      forecast: forecast && { value: forecast.value, low: forecast.low, high: forecast.high },
    },
  };
}

function decidedDays({ kpi }: Outlook, { measurement }: Sections, today: string): string[] {
  return (measurement.decisions ?? [])
    .filter((one) => one.kpi === kpi.id && one.on <= today)
    .map(({ on }) => on);
}

/** Each decision with the reading before it and the last one since. */
function decisionsOf(
  { kpi, readings }: Outlook,
  { measurement }: Sections,
  today: string,
  { tell, words }: Speech,
): string[] | undefined {
  const own = (measurement.decisions ?? []).filter((one) => one.kpi === kpi.id && one.on <= today);
  if (own.length === 0) return undefined;
  return own.map(({ on, change }) => {
    const before = readings.filter(({ date }) => date <= on).at(-1)?.value ?? kpi.baseline?.value;
    const after = readings.filter(({ date }) => date > on).at(-1)?.value;
    return tell.fill(after === undefined ? words.decidedUnread : words.decided, {
      change,
      date: tell.date(on) ?? on,
      before: measured(before, kpi, tell) ?? "?",
      after: measured(after, kpi, tell) ?? "",
    });
  });
}

function share(value: number | undefined, tell: Teller): string | undefined {
  return tell.number(value, { style: "percent", maximumFractionDigits: 0 });
}

/** No forecast is as sure as "0 %" or "100 %" would say. */
function chanceText(chance: number | undefined, tell: Teller): string | undefined {
  if (chance === undefined) return undefined;
  if (chance < 0.01) return `< ${share(0.01, tell)}`;
  return chance > 0.99 ? `> ${share(0.99, tell)}` : share(chance, tell);
}

/** A figure that was calculated, with no more places than what is measured has. */
function measured(figure: number | undefined, kpi: Kpi, tell: Teller): string | undefined {
  if (figure === undefined) return undefined;
  // What a change makes of a baseline may have sixteen places.
  const places = [kpi.baseline?.value ?? 0, targetOf(kpi) ?? 0].map(
    (one) => String(Number(one.toPrecision(6))).split(".")[1]?.length ?? 0,
  );
  const size = Math.abs(figure);
  const most = Math.max(...places, size >= 100 ? 0 : size >= 1 ? 1 : 2);
  return tell.measure(Number(figure.toFixed(Math.min(most, 4))), tell.unitOf(kpi));
}

function neededText(
  { change, days }: NonNullable<Outlook["needed"]>,
  kpi: Kpi,
  { tell, words }: Speech,
): string {
  const figure = measured(Math.abs(change), kpi, tell) ?? "";
  const said = `${change < 0 ? "−" : "+"}${figure}`;
  if (days === 7) return tell.fill(words.perWeek, { change: said });
  if (days === 30) return tell.fill(words.perMonth, { change: said });
  return tell.count(words.perDays, days, { change: said });
}

const noChanges = { improved: [], worsened: [], unmeasured: [] };

/** What changed against the last reading before the period. */
function changes(
  now: readonly Outlook[],
  before: readonly Outlook[],
  from: string,
  { tell, words }: Speech,
): Pick<PerformanceReport, "improved" | "worsened" | "unmeasured"> {
  const lists = { improved: [] as string[], worsened: [] as string[], unmeasured: [] as string[] };
  for (const [index, outlook] of now.entries()) {
    const { kpi, reading, state } = outlook;
    const old = before[index];
    if (!reading || reading.date < from) {
      lists.unmeasured.push(kpi.name);
      continue;
    }
    const start = old?.reading?.value ?? kpi.baseline?.value;
    if (start === undefined) continue;
    const told = old?.reading && old.state !== "no-data" && state !== "no-data";
    const steps = told ? order.indexOf(state) - order.indexOf(old.state) : 0;
    const way = wayOf(outlook) * (reading.value - start);
    if (steps === 0 && way === 0) continue;
    const list = steps > 0 || (steps === 0 && way > 0) ? lists.improved : lists.worsened;
    const value = `${measured(start, kpi, tell)} → ${measured(reading.value, kpi, tell)}`;
    list.push(
      steps === 0
        ? tell.fill(words.moved, {
            kpi: kpi.name,
            before: measured(start, kpi, tell) ?? "",
            after: measured(reading.value, kpi, tell) ?? "",
          })
        : tell.fill(words.stateMoved, {
            kpi: kpi.name,
            before: old ? stateText(old, tell) : "",
            after: stateText(outlook, tell),
            value,
          }),
    );
  }
  return lists;
}

/** 1 where more is better, -1 where less is, 0 where a value is to stay. */
function wayOf({ kpi, direction }: Outlook): number {
  if (direction === "keep") return 0;
  if (direction) return direction === "up" ? 1 : -1;
  const target = targetOf(kpi);
  return target === undefined || kpi.baseline?.value === undefined
    ? 0
    : Math.sign(target - kpi.baseline.value);
}

/** Corrections whose action began in the period, and what was decided in it. */
function corrections(
  { measurement, strategy }: Sections,
  { from = "", to }: Span,
  { tell, words }: Speech,
): string[] {
  const begun = (measurement.corrections ?? []).flatMap(({ kpi, then, action: id }) => {
    const action = strategy.actions?.find((one) => one.id === id);
    if (!action?.start || action.start < from || action.start > to) return [];
    return [
      tell.fill(words.taken, {
        kpi: tell.name("KPI", kpi) ?? kpi,
        then: then ?? action.description,
        date: tell.date(action.start) ?? "",
      }),
    ];
  });
  const decided = (measurement.decisions ?? []).filter(({ on }) => on >= from && on <= to);
  return [
    ...begun,
    ...decided.map(({ kpi, change, on }) =>
      tell.fill(words.taken, {
        kpi: tell.name("KPI", kpi) ?? kpi,
        then: change,
        date: tell.date(on) ?? "",
      }),
    ),
  ];
}
