import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { ownerOfKpi } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import type { KpiStatus } from "../../results/kpi-status.ts";
import { shortfallCauses } from "../../results/shortfall.ts";
import type { ForecastChart } from "../charts/chart.ts";
import { baselineValueText, readingText, stateText, targetText } from "../kpi/kpi-texts.ts";
import { forecastChart } from "./forecast-chart.ts";
import { measuredText } from "./measured-text.ts";
import { shortfallText } from "./shortfall-text.ts";

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
  /** The name of the KPI's owner. */
  owner?: string;
  /** The share of the path from baseline to target: "44 %". */
  done?: string;
  needed?: string;
  /** "97 (80 to 115)", or that there are too few readings. */
  forecast?: string;
  chance?: string;
  /** The values of the readings, the earliest first, for a sparkline. */
  readings: number[];
  /** The notes of the readings in the period, or without a period of the last readings. */
  notes?: string[];
  /** Possible causes, if the KPI falls short. */
  why?: string[];
  /** The decisions so far, and the readings before and after them. */
  decisions?: string[];
  chart?: ForecastChart;
  /** The raw figures, for other programs. */
  figures: Omit<KpiStatus, "kpi" | "forecast"> & { forecast?: { value: number; low: number; high: number } };
}

/** The texts and formats of a report. */
export interface ReportTexts {
  formatter: PlanFormatter;
  words: Messages["performance"];
  summaryWords: Messages["report-summary"];
}

/** The states from the worst to the best. KPIs without data come last, because their state is unknown. */
export const statesFromWorst: readonly KpiState[] = ["behind", "at-risk", "on-track", "met", "no-data"];

/** The period of a report. */
export interface ReportRange {
  /** The first day of the period; if missing, the report starts at the first reading. */
  from?: string;
  /** The last day of the period. */
  to: string;
}

/** Returns the results of a KPI as texts. */
export function kpiReport(
  status: KpiStatus,
  sections: Sections,
  range: ReportRange,
  { formatter, words, summaryWords }: ReportTexts,
): KpiReport {
  const today = range.to;
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
    owner: formatter.person(ownerOfKpi(kpi, sections.objectives)),
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
    notes: noteTexts(status, range, { formatter, summaryWords }),
    why: short
      ? shortfallCauses(status, sections, range).map((cause) => shortfallText(cause, words, formatter))
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

/** Without a period, only the notes of the last readings are current. */
const MAX_NOTES = 3;

/** Returns the notes of readings, each with its day and value. */
function noteTexts(
  { kpi, readings }: KpiStatus,
  { from }: ReportRange,
  { formatter, summaryWords }: Pick<ReportTexts, "formatter" | "summaryWords">,
): string[] | undefined {
  const shown = readings.filter(
    ({ date, note }) => note !== undefined && (from === undefined || date >= from),
  );
  if (shown.length === 0) return undefined;
  return shown.slice(from === undefined ? -MAX_NOTES : 0).map(({ date, value, note = "" }) =>
    summaryWords.note({
      date: formatter.shortDate(date) ?? date,
      value: measuredText(value, kpi, formatter) ?? "",
      note,
    }),
  );
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
  { formatter, words }: Pick<ReportTexts, "formatter" | "words">,
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

function neededText(
  { change, days }: NonNullable<KpiStatus["needed"]>,
  kpi: Kpi,
  { formatter, words }: Pick<ReportTexts, "formatter" | "words">,
): string {
  const signedChange = measuredText(change, kpi, formatter, { signDisplay: "always" }) ?? "";
  if (days === 7) return words.perWeek({ change: signedChange });
  if (days === 30) return words.perMonth({ change: signedChange });
  return words.perDays({ count: days, change: signedChange });
}
