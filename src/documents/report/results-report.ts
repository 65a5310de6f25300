import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { targetOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import { addDays } from "../../plan/time.ts";
import type { Kpi } from "../../plan/types.ts";
import { type KpiStatus, kpiStatusesOn } from "../../results/kpi-status.ts";
import { shortfallCauses } from "../../results/shortfall.ts";
import type { ForecastChart } from "../charts/chart.ts";
import { baselineValueText, readingText, stateText, targetText } from "../kpi/kpi-texts.ts";
import { forecastChart } from "./forecast-chart.ts";
import { shortfallText } from "./shortfall-text.ts";

/** The results of a plan as texts in its language, for all report formats. */
export interface ResultsReport {
  language: string;
  /** "Social media plan 2027: results". */
  title: string;
  plan: string;
  organization?: string;
  /** The brand color as stated in the plan. */
  accent?: string;
  /** "As of 31 March 2027". */
  asOf: string;
  /** "Period: 1 March 2027 – 31 March 2027". */
  period?: string;
  /** The number of KPIs in each state, the worst first: "2 of 10: behind". */
  counts: { state: KpiState; text: string }[];
  /** The state of the worst KPI that has one. */
  worst: KpiState;
  /** Sorted from the worst to the best. */
  kpis: KpiReport[];
  /** KPIs that moved in the right direction in the period, and those that did not. */
  improved: string[];
  worsened: string[];
  /** Corrections and decisions of the period. */
  corrected: string[];
  /** KPIs that were not measured in the period. */
  unmeasured: string[];
  /** Messages about results that could not be read. */
  faults: string[];
  words: Messages["performance"];
}

/** The results of a KPI. Texts without content are missing. */
export interface KpiReport {
  id: string;
  name: string;
  state: KpiState;
  stateText: string;
  baseline?: string;
  reading?: string;
  expected?: string;
  target?: string;
  /** The share of the path from baseline to target: "44 %". */
  done?: string;
  needed?: string;
  /** "97 (80 to 115)", or that there are too few readings. */
  forecast?: string;
  chance?: string;
  /** The values of the readings, the earliest first, for a sparkline. */
  readings: number[];
  /** Possible causes, if the KPI falls short. */
  why?: string[];
  /** The decisions so far, and the readings before and after them. */
  decisions?: string[];
  chart?: ForecastChart;
  /** The raw figures, for other programs. */
  figures: Omit<KpiStatus, "kpi" | "forecast"> & { forecast?: { value: number; low: number; high: number } };
}

interface ReportRange {
  /** The first day of the period; if missing, the report starts at the first reading. */
  from?: string;
  /** The last day of the period. */
  to: string;
}

/** From the worst to the best. KPIs without data come last, because their state is unknown. */
const statesFromWorst: readonly KpiState[] = ["behind", "at-risk", "on-track", "met", "no-data"];

/**
 * Returns the report on the results of a plan.
 * @param sections the plan with all results in it, including results from files
 */
export function resultsReport(
  sections: Sections,
  { from, to }: ReportRange,
  {
    formatter,
    words,
    faults = [],
  }: { formatter: PlanFormatter; words: Messages["performance"]; faults?: string[] },
): ResultsReport {
  const statuses = kpiStatusesOn(to, sections);
  const before = from === undefined ? undefined : kpiStatusesOn(addDays(from, -1), sections);
  const kpis = statuses
    .map((status) => kpiReport(status, sections, to, { formatter, words }))
    .sort((a, b) => statesFromWorst.indexOf(a.state) - statesFromWorst.indexOf(b.state));
  const { plan } = sections;
  const title = plan.title ?? plan.organization ?? formatter.words.untitled;
  const counts = statesFromWorst.flatMap((state) => {
    const count = kpis.filter((kpi) => kpi.state === state).length;
    const text = formatter.words.summary.states[state];
    return count === 0 ? [] : [{ state, text: words.counts({ count, all: kpis.length, state: text }) }];
  });
  return {
    language: formatter.localization.language,
    title: words.of({ title }),
    plan: title,
    organization: plan.title ? plan.organization : undefined,
    accent: plan.brand?.color,
    asOf: words.asOf({ date: formatter.date(to) ?? to }),
    period: from && words.period({ period: formatter.period(from, to) ?? "" }),
    counts,
    worst: counts[0]?.state ?? "no-data",
    kpis,
    ...(before && from !== undefined
      ? changesInPeriod(statuses, before, from, { formatter, words })
      : noChanges),
    corrected: from === undefined ? [] : correctionTexts(sections, { from, to }, { formatter, words }),
    faults,
    words,
  };
}

interface ReportTexts {
  formatter: PlanFormatter;
  words: Messages["performance"];
}

function kpiReport(
  status: KpiStatus,
  sections: Sections,
  today: string,
  { formatter, words }: ReportTexts,
): KpiReport {
  const { kpi, readings, state, forecast, done, needed, chance, tooFew } = status;
  const value = (figure: number | undefined): string | undefined => measuredText(figure, kpi, formatter);
  const short = state === "behind" || state === "at-risk";
  const { kpi: _, forecast: __, ...figures } = status;
  return {
    id: kpi.id,
    name: kpi.name,
    state,
    stateText: stateText(status, formatter),
    baseline: baselineValueText(kpi, formatter),
    reading: status.reading && readingText(kpi, status, formatter),
    expected: value(status.expectedToday),
    target: targetText(kpi, formatter),
    done: percentText(done, formatter),
    needed: needed && neededText(needed, kpi, { formatter, words }),
    forecast: forecast
      ? words.range({
          value: value(forecast.value) ?? "",
          low: value(forecast.low) ?? "",
          high: value(forecast.high) ?? "",
        })
      : tooFew && status.reading
        ? words.tooFew({ count: readings.length })
        : undefined,
    chance: chanceText(chance, formatter),
    readings: readings.map((reading) => reading.value),
    why: short
      ? shortfallCauses(status, sections, today).map((cause) => shortfallText(cause, words, formatter))
      : undefined,
    decisions: decisionTexts(status, sections, today, { formatter, words }),
    chart: forecastChart(status, decisionDays(status, sections, today), {
      formatter,
      words,
      start: sections.plan.period?.start,
    }),
    figures: {
      ...figures,
      forecast: forecast && { value: forecast.value, low: forecast.low, high: forecast.high },
    },
  };
}

function decisionDays({ kpi }: KpiStatus, { measurement }: Sections, today: string): string[] {
  return (measurement.decisions ?? [])
    .filter((one) => one.kpi === kpi.id && one.on <= today)
    .map(({ on }) => on);
}

/** Returns each decision with the reading before it and the last one since. */
function decisionTexts(
  { kpi, readings }: KpiStatus,
  { measurement }: Sections,
  today: string,
  { formatter, words }: ReportTexts,
): string[] | undefined {
  const kpiDecisions = (measurement.decisions ?? []).filter((one) => one.kpi === kpi.id && one.on <= today);
  if (kpiDecisions.length === 0) return undefined;
  return kpiDecisions.map(({ on, change }) => {
    const before = readings.filter(({ date }) => date <= on).at(-1)?.value ?? kpi.baseline?.value;
    const after = readings.filter(({ date }) => date > on).at(-1)?.value;
    return (after === undefined ? words.decidedUnread : words.decided)({
      change,
      date: formatter.date(on) ?? on,
      before: measuredText(before, kpi, formatter) ?? "?",
      after: measuredText(after, kpi, formatter) ?? "",
    });
  });
}

function percentText(value: number | undefined, formatter: PlanFormatter): string | undefined {
  return formatter.number(value, { style: "percent", maximumFractionDigits: 0 });
}

/** Returns a chance in percent, but never as 0 % or 100 %: no forecast is that certain. */
function chanceText(chance: number | undefined, formatter: PlanFormatter): string | undefined {
  if (chance === undefined) return undefined;
  if (chance < 0.01) return `< ${percentText(0.01, formatter)}`;
  return chance > 0.99 ? `> ${percentText(0.99, formatter)}` : percentText(chance, formatter);
}

/** Returns a calculated figure with no more decimal places than the measured ones. */
function measuredText(figure: number | undefined, kpi: Kpi, formatter: PlanFormatter): string | undefined {
  if (figure === undefined) return undefined;
  // A baseline multiplied by a change may have sixteen decimal places.
  const places = [kpi.baseline?.value ?? 0, targetOf(kpi) ?? 0].map(
    (one) => String(Number(one.toPrecision(6))).split(".")[1]?.length ?? 0,
  );
  const size = Math.abs(figure);
  const maxPlaces = Math.max(...places, size >= 100 ? 0 : size >= 1 ? 1 : 2);
  return formatter.metricValue(Number(figure.toFixed(Math.min(maxPlaces, 4))), formatter.unitOf(kpi));
}

function neededText(
  { change, days }: NonNullable<KpiStatus["needed"]>,
  kpi: Kpi,
  { formatter, words }: ReportTexts,
): string {
  const figure = measuredText(Math.abs(change), kpi, formatter) ?? "";
  const signedChange = `${change < 0 ? "−" : "+"}${figure}`;
  if (days === 7) return words.perWeek({ change: signedChange });
  if (days === 30) return words.perMonth({ change: signedChange });
  return words.perDays({ count: days, change: signedChange });
}

const noChanges = { improved: [], worsened: [], unmeasured: [] };

/** Returns the changes since the last reading before the period. */
function changesInPeriod(
  now: readonly KpiStatus[],
  before: readonly KpiStatus[],
  from: string,
  { formatter, words }: ReportTexts,
): Pick<ResultsReport, "improved" | "worsened" | "unmeasured"> {
  const lists = { improved: [] as string[], worsened: [] as string[], unmeasured: [] as string[] };
  for (const [index, status] of now.entries()) {
    const { kpi, reading, state } = status;
    const old = before[index];
    if (!reading || reading.date < from) {
      lists.unmeasured.push(kpi.name);
      continue;
    }
    const start = old?.reading?.value ?? kpi.baseline?.value;
    if (start === undefined) continue;
    const comparable = old?.reading && old.state !== "no-data" && state !== "no-data";
    const steps = comparable ? statesFromWorst.indexOf(state) - statesFromWorst.indexOf(old.state) : 0;
    const movement = directionSign(status) * (reading.value - start);
    if (steps === 0 && movement === 0) continue;
    const list = steps > 0 || (steps === 0 && movement > 0) ? lists.improved : lists.worsened;
    const value = `${measuredText(start, kpi, formatter)} → ${measuredText(reading.value, kpi, formatter)}`;
    list.push(
      steps === 0
        ? words.moved({
            kpi: kpi.name,
            before: measuredText(start, kpi, formatter) ?? "",
            after: measuredText(reading.value, kpi, formatter) ?? "",
          })
        : words.stateMoved({
            kpi: kpi.name,
            before: old ? stateText(old, formatter) : "",
            after: stateText(status, formatter),
            value,
          }),
    );
  }
  return lists;
}

/** Returns 1 if more is better, -1 if less is better, and 0 if the direction is "keep" or unknown. */
function directionSign({ kpi, direction }: KpiStatus): number {
  if (direction === "keep") return 0;
  if (direction) return direction === "up" ? 1 : -1;
  const target = targetOf(kpi);
  return target === undefined || kpi.baseline?.value === undefined
    ? 0
    : Math.sign(target - kpi.baseline.value);
}

/** Returns the corrections whose action started in the period, and the decisions of the period. */
function correctionTexts(
  { measurement, strategy }: Sections,
  { from = "", to }: ReportRange,
  { formatter, words }: ReportTexts,
): string[] {
  const begun = (measurement.corrections ?? []).flatMap(({ kpi, then, action: id }) => {
    const action = strategy.actions?.find((one) => one.id === id);
    if (!action?.start || action.start < from || action.start > to) return [];
    return [
      words.taken({
        kpi: formatter.name("KPI", kpi) ?? kpi,
        then: then ?? action.description,
        date: formatter.date(action.start) ?? "",
      }),
    ];
  });
  const decided = (measurement.decisions ?? []).filter(({ on }) => on >= from && on <= to);
  return [
    ...begun,
    ...decided.map(({ kpi, change, on }) =>
      words.taken({
        kpi: formatter.name("KPI", kpi) ?? kpi,
        then: change,
        date: formatter.date(on) ?? "",
      }),
    ),
  ];
}
