import { daysBetween } from "../plan/time.ts";
import type { Result } from "../plan/types.ts";
import { tCdf, tQuantile } from "./student-t.ts";

/** Where a KPI is heading, if it goes on as it has. */
export interface Forecast {
  /** The day that it is for. */
  date: string;
  value: number;
  /** Eight out of ten outcomes lie between these. */
  low: number;
  high: number;
  /** How many readings it rests on. */
  readings: number;
  /** The chance from 0 to 1 that a value on that day lies between two bounds, either of which may be open. */
  chance(bounds: { min?: number; max?: number }): number;
}

/** With fewer readings a line through them says nothing of how far they stray from it. */
export const MIN_READINGS = 4;

/** What the interval holds. */
const INTERVAL_COVERAGE = 0.8;

/**
 * A straight line through the readings by least squares, and the interval in which a new reading lies (Student's t with
 * n − 2 degrees of freedom): NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1 and 4.5.2.1.
 *
 * @param readings of different days, earliest first
 * @returns nothing for fewer than `LEAST_READINGS`
 */
export function forecastFor(date: string, readings: readonly Result[]): Forecast | undefined {
  const [first] = readings;
  const count = readings.length;
  if (!first || count < MIN_READINGS) return undefined;
  const points = readings.map((reading) => ({ x: daysBetween(first.date, reading.date), y: reading.value }));
  const meanX = sum(points.map(({ x }) => x)) / count;
  const meanY = sum(points.map(({ y }) => y)) / count;
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (spread === 0) return undefined;
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const at = (x: number): number => meanY + slope * (x - meanX);
  const freedom = count - 2;
  const variance = sum(points.map(({ x, y }) => (y - at(x)) ** 2)) / freedom;
  const ahead = daysBetween(first.date, date);
  const error = Math.sqrt(variance * (1 + 1 / count + (ahead - meanX) ** 2 / spread));
  const value = at(ahead);
  const reach = tQuantile((1 + INTERVAL_COVERAGE) / 2, freedom) * error;
  const below = (limit: number): number => tCdf((limit - value) / error, freedom);
  return {
    date,
    value,
    low: value - reach,
    high: value + reach,
    readings: count,
    chance: ({ min, max }) => {
      // Readings that all lie on the line leave no doubt.
      if (error === 0) return value >= (min ?? value) && value <= (max ?? value) ? 1 : 0;
      return (max === undefined ? 1 : below(max)) - (min === undefined ? 0 : below(min));
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
