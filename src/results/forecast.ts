import { daysBetween } from "../plan/time.ts";
import type { Result } from "../plan/types.ts";
import { tCdf, tQuantile } from "./student-t.ts";

/** The forecast of a KPI's value, if its trend continues. */
export interface Forecast {
  /** The day of the forecast. */
  date: string;
  value: number;
  /** The lower bound of the 80 % prediction interval; `high` is the upper bound. */
  low: number;
  high: number;
  /** The number of readings used. */
  readings: number;
  /** Returns the probability from 0 to 1 that the value on that day is within bounds; either may be open. */
  chance(bounds: { min?: number; max?: number }): number;
}

/** The minimum number of readings: with fewer, their deviation from the line cannot be estimated. */
export const MIN_READINGS = 4;

/** The probability that a value is inside the prediction interval. */
const INTERVAL_COVERAGE = 0.8;

/**
 * Returns a forecast by linear least squares, with a prediction interval (Student's t with n − 2 degrees of
 * freedom): NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1 and 4.5.2.1.
 *
 * @param readings at most one per day, earliest first
 * @returns `undefined` for fewer than `MIN_READINGS` readings
 */
export function forecastFor(date: string, readings: readonly Result[]): Forecast | undefined {
  const [first] = readings;
  const count = readings.length;
  if (!first || count < MIN_READINGS) return undefined;
  const points = readings.map((reading) => ({ x: daysBetween(first.date, reading.date), y: reading.value }));
  const meanX = sum(points.map(({ x }) => x)) / count;
  const meanY = sum(points.map(({ y }) => y)) / count;
  const squaredDeviations = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (squaredDeviations === 0) return undefined;
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / squaredDeviations;
  const lineAt = (x: number): number => meanY + slope * (x - meanX);
  const degreesOfFreedom = count - 2;
  const variance = sum(points.map(({ x, y }) => (y - lineAt(x)) ** 2)) / degreesOfFreedom;
  const forecastX = daysBetween(first.date, date);
  const error = Math.sqrt(variance * (1 + 1 / count + (forecastX - meanX) ** 2 / squaredDeviations));
  const value = lineAt(forecastX);
  const margin = tQuantile((1 + INTERVAL_COVERAGE) / 2, degreesOfFreedom) * error;
  const probabilityBelow = (limit: number): number => tCdf((limit - value) / error, degreesOfFreedom);
  return {
    date,
    value,
    low: value - margin,
    high: value + margin,
    readings: count,
    chance: ({ min, max }) => {
      // If all readings are on the line, the forecast is certain.
      if (error === 0) return value >= (min ?? value) && value <= (max ?? value) ? 1 : 0;
      return (
        (max === undefined ? 1 : probabilityBelow(max)) - (min === undefined ? 0 : probabilityBelow(min))
      );
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
