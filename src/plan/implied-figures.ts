import type { TextFigure } from "../i18n/lexicon/text-figure.ts";
import { targetOf } from "./kpis.ts";
import type { Kpi } from "./types.ts";

/** All figures that KPIs contain or imply. */
export interface ImpliedFigures {
  values: readonly number[];
  /** In percent: percentages, changes, and the share of one KPI in another. */
  percentages: readonly number[];
  factors: readonly number[];
}

/** Returns all figures that KPIs contain or imply. */
export function impliedFigures(kpis: readonly Kpi[]): ImpliedFigures {
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
export function isAccountedFor(
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
export const repeatFactors = [
  2, 3, 4, 4.33, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 26, 28, 30, 30.4, 31, 52, 60, 90, 91, 100, 365,
];

/** One place may say 5 (in thousands) and the other 5,000. */
export const magnitudeFactors = [1_000, 1_000_000];

function isMultiple(one: number, other: number, factors: readonly number[]): boolean {
  if (one <= 0 || other <= 0) return false;
  const ratio = one > other ? one / other : other / one;
  return factors.some((factor) => Math.abs(ratio - factor) <= factor * 0.01);
}
