import type { CustomExport } from "../../lint/config/config-data.ts";
import type { Kpi } from "../../plan/types.ts";
import type { ColumnHeaders, ExportAmount, ExportFormat } from "../export-format.ts";

/** Returns headers that do not depend on the language. */
const literalHeaders = (names: string | readonly string[]): ColumnHeaders[] =>
  [names].flat().map((name) => ({ "": [name] }));

/** Returns the format of a table that is described in the configuration or on the command line. */
export function ownExportFormat(
  { name, platform, rows = "day", date, columns, take, dates, numbers }: CustomExport,
  kpis: readonly Kpi[],
): ExportFormat {
  const amounts = Object.entries(columns).map(([id, headers]): [string, ExportAmount] => [
    id,
    {
      columns: literalHeaders(headers),
      aggregation: take ?? defaultAggregation(kpis.find((kpi) => kpi.id === id || kpi.metric === id)),
    },
  ]);
  return {
    id: name,
    name,
    own: true,
    rows,
    ...(platform && { platforms: [platform] }),
    date: date === undefined ? {} : { "": [date] },
    signatureColumns: amounts.flatMap(([, amount]) => amount.columns),
    ...(dates && { dateOrder: dates }),
    ...(numbers && { numberLanguage: numbers }),
    amounts: Object.fromEntries(amounts),
    provenance: "",
  };
}

/** Returns `sum` for KPIs with the unit `count`, and `mean` for rates, prices and durations. */
function defaultAggregation(kpi: Kpi | undefined): "sum" | "mean" {
  return (kpi?.unit ?? "count") === "count" ? "sum" : "mean";
}
