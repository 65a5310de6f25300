import { Vocabulary } from "../catalog/vocabulary.ts";
import { directionOf } from "../plan/kpi-metrics.ts";
import { type KpiProgress, kpiProgress } from "../plan/kpi-progress.ts";
import { targetOf } from "../plan/kpis.ts";
import { inlineResults, resultsByKpi } from "../plan/results.ts";
import type { Sections } from "../plan/sections.ts";
import { daysBetween } from "../plan/time.ts";
import { trajectoryOf } from "../plan/trajectory.ts";
import type { Kpi, Result } from "../plan/types.ts";
import { type Forecast, forecastFor, MIN_READINGS } from "./forecast.ts";

/** How a KPI stands on a day, and where it is heading. */
export interface KpiStatus extends KpiProgress {
  kpi: Kpi;
  /** Which way is good for it; its metric's where it says nothing itself. */
  direction?: Kpi["direction"];
  /** One a day, the earliest first, up to the day. */
  readings: readonly Result[];
  /** The value to be expected on the day itself, on the straight lines from baseline over milestones to target. */
  expectedToday?: number;
  /** How much of the way from baseline to target is done, 1 being all of it; below 0 it went backwards. */
  done?: number;
  /** How much the value has to change in each of so many days that are left, to reach the target in time. */
  needed?: { change: number; days: number };
  /** Where it is heading on its day; `tooFew` readings make none. */
  forecast?: Forecast;
  tooFew?: boolean;
  /** The chance from 0 to 1 to be where it is to be on its day, by the forecast. */
  chance?: number;
}

const defaultVocabulary = new Vocabulary();

/** The step in which a needed change is told, in days, by how often the KPI is measured. */
const STEP_DAYS: Partial<Record<NonNullable<Kpi["cadence"]>, number>> = { daily: 7, weekly: 7 };
const MONTHLY_STEP_DAYS = 30;

/**
 * How every KPI stands on a day, in the order of the plan.
 * @param sections with all results in the plan itself
 */
export function kpiStatusesOn(today: string, sections: Sections): KpiStatus[] {
  const { measurement, plan } = sections;
  const results = resultsByKpi(inlineResults(measurement), today);
  const until = { ...sections, measurement: { ...measurement, results: [...results.values()].flat() } };
  return [...kpiProgress(until)].map(([kpi, progress]) => {
    const readings = lastReadingPerDay(results.get(kpi.id) ?? []);
    const direction = directionOf(kpi, defaultVocabulary);
    return {
      kpi,
      direction,
      readings,
      ...progress,
      ...outlookUntilDue(kpi, progress, readings, today, plan.period?.start),
    };
  });
}

/** The last reading of each day counts. */
function lastReadingPerDay(readings: readonly Result[]): Result[] {
  return readings.filter(({ date }, index) => readings[index + 1]?.date !== date);
}

function outlookUntilDue(
  kpi: Kpi,
  { due, reading }: KpiProgress,
  readings: readonly Result[],
  today: string,
  start: string | undefined,
): Partial<KpiStatus> {
  if (due === undefined) return {};
  const directed = { ...kpi, direction: directionOf(kpi, defaultVocabulary) };
  const course = trajectoryOf(directed, start, due);
  const { season } = course;
  const target = targetOf(kpi);
  const expectedToday = today > due ? course.endValue : course.expectedOn(today);
  if (!reading) return { expectedToday };
  // Everything is compared as it would be on the last day: months of high season with months of low.
  const [first] = course.levels;
  const from = first && first.value * season(due);
  const now = course.levelOf(reading) * season(due);
  const even = readings.map((one) => ({ ...one, value: course.levelOf(one) * season(due) }));
  const way = from !== undefined && target !== undefined ? target - from : 0;
  const left = daysBetween(today, due);
  const step = STEP_DAYS[kpi.cadence ?? "monthly"] ?? MONTHLY_STEP_DAYS;
  const open = target !== undefined && directed.direction !== "keep" && (target - now) * way > 0;
  const forecast = left > 0 ? forecastFor(due, even) : undefined;
  const bounds = targetBounds(directed, target);
  return {
    expectedToday,
    done: from !== undefined && way !== 0 ? (now - from) / way : undefined,
    needed:
      open && left > 0
        ? { change: ((target - now) * Math.min(step, left)) / left, days: Math.min(step, left) }
        : undefined,
    forecast,
    tooFew: left > 0 && readings.length < MIN_READINGS,
    chance: forecast && bounds && Math.min(1, Math.max(0, forecast.chance(bounds))),
  };
}

/** Between which values a KPI is to be; nothing where the plan does not say. */
function targetBounds(
  { direction, baseline, target }: Kpi,
  to: number | undefined,
): { min?: number; max?: number } | undefined {
  if (direction === "keep" || to === undefined) {
    const { min, max } = target ?? {};
    return min === undefined && max === undefined ? undefined : { min, max };
  }
  const upwards = direction ? direction === "up" : to > (baseline?.value ?? to);
  return upwards ? { min: to } : { max: to };
}
