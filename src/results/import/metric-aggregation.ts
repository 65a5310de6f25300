import type { Metric } from "../../catalog/metrics.ts";
import type { Kpi } from "../../plan/types.ts";
import type { AmountAggregation } from "../export-format.ts";

/**
 * Returns how the values of several days become one: counts and amounts of money are added up, levels have their last
 * value. People, rates, prices and durations cannot be calculated from the values of days.
 * @param unit the unit of the KPI, if it differs from the unit of the metric
 */
export function metricAggregation(
  unit: Kpi["unit"],
  metric: Pick<Metric, "unit" | "formula" | "overDays"> | undefined,
): AmountAggregation {
  if (!metric) return (unit ?? "count") === "count" ? "sum" : "never";
  if (unit !== undefined && unit !== metric.unit) return unit === "count" ? "sum" : "never";
  if (metric.overDays) return metric.overDays;
  if (metric.unit === "count") return "sum";
  // A price has a formula: spend / leads. Spending itself has none.
  return metric.unit === "currency" && metric.formula === undefined ? "sum" : "never";
}
