import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { targetOf } from "../../plan/kpis.ts";
import type { Kpi } from "../../plan/types.ts";

/** Returns a calculated figure with no more decimal places than the measured ones. */
export function measuredText(
  figure: number | undefined,
  kpi: Kpi,
  formatter: PlanFormatter,
  options?: Intl.NumberFormatOptions,
): string | undefined {
  if (figure === undefined) return undefined;
  // A baseline multiplied by a change may have sixteen decimal places.
  const places = [kpi.baseline?.value ?? 0, targetOf(kpi) ?? 0].map(
    (one) => String(Number(one.toPrecision(6))).split(".")[1]?.length ?? 0,
  );
  const size = Math.abs(figure);
  const maxPlaces = Math.max(...places, size >= 100 ? 0 : size >= 1 ? 1 : 2);
  return formatter.metricValue(
    Number(figure.toFixed(Math.min(maxPlaces, 4))),
    formatter.unitOf(kpi),
    options,
  );
}
