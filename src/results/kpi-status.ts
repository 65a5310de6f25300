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

/** The status of a KPI on a day, and its forecast. */
export interface KpiStatus extends KpiProgress {
  kpi: Kpi;
  /** The direction of improvement; the metric's if the KPI has none. */
  direction?: Kpi["direction"];
  /** At most one reading per day, earliest first, up to the day. */
  readings: readonly Result[];
  /**
   * The expected value on the day, by linear interpolation from the baseline through milestones to the
   * target.
   */
  expectedToday?: number;
  /**
   * The progress from the baseline (0) to the target (1); negative if the value moved away from the target.
   */
  done?: number;
  /** The change that is needed in each interval of `days` days to reach the target in time. */
  needed?: { change: number; days: number };
  /** The forecast for the due date. */
  forecast?: Forecast;
  /** Whether there are too few readings for a forecast. */
  tooFew?: boolean;
  /** The probability from 0 to 1 that the target is met on the due date, by the forecast. */
  chance?: number;
}

const defaultVocabulary = new Vocabulary();

/** The interval of a needed change in days, by the KPI's cadence. */
const STEP_DAYS: Partial<Record<NonNullable<Kpi["cadence"]>, number>> = { daily: 7, weekly: 7 };
const MONTHLY_STEP_DAYS = 30;

/**
 * Returns the status of each KPI on a day, in the order of the plan.
 * @param sections a plan with all results inline
 */
export function kpiStatusesOn(today: string, sections: Sections): KpiStatus[] {
  const { measurement, plan } = sections;
  const results = resultsByKpi(inlineResults(measurement), today);
  const sectionsUntilToday = {
    ...sections,
    measurement: { ...measurement, results: [...results.values()].flat() },
  };
  return [...kpiProgress(sectionsUntilToday)].map(([kpi, progress]) => {
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

/** Returns the last reading of each day. */
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
  const trajectory = trajectoryOf(directed, start, due);
  const { season } = trajectory;
  const target = targetOf(kpi);
  const expectedToday = today > due ? trajectory.endValue : trajectory.expectedOn(today);
  if (!reading) return { expectedToday };
  // All values are adjusted to the season of the due date, so that high and low season can be compared.
  const [first] = trajectory.levels;
  const baseline = first && first.value * season(due);
  const current = trajectory.levelOf(reading) * season(due);
  const adjustedReadings = readings.map((one) => ({ ...one, value: trajectory.levelOf(one) * season(due) }));
  const distance = baseline !== undefined && target !== undefined ? target - baseline : 0;
  const daysLeft = daysBetween(today, due);
  const stepDays = STEP_DAYS[kpi.cadence ?? "monthly"] ?? MONTHLY_STEP_DAYS;
  const isOpen = target !== undefined && directed.direction !== "keep" && (target - current) * distance > 0;
  const forecast = daysLeft > 0 ? forecastFor(due, adjustedReadings) : undefined;
  const bounds = targetBounds(directed, target);
  return {
    expectedToday,
    done: baseline !== undefined && distance !== 0 ? (current - baseline) / distance : undefined,
    needed:
      isOpen && daysLeft > 0
        ? {
            change: ((target - current) * Math.min(stepDays, daysLeft)) / daysLeft,
            days: Math.min(stepDays, daysLeft),
          }
        : undefined,
    forecast,
    tooFew: daysLeft > 0 && readings.length < MIN_READINGS,
    chance: forecast && bounds && Math.min(1, Math.max(0, forecast.chance(bounds))),
  };
}

/** Returns the bounds of a met target, or `undefined` if the plan has no target. */
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
