import type { CustomExport } from "../../lint/config/config-data.ts";
import type { Kpi } from "../../plan/types.ts";
import type { ColumnHeaders, ExportAmount, ExportFormat } from "../export-format.ts";

/** Heads that are as they are in every language. */
const literalHeaders = (names: string | readonly string[]): ColumnHeaders[] =>
  [names].flat().map((name) => ({ "": [name] }));

/** A table that a team describes in its configuration, or that somebody describes on the command line. */
export function ownExportFormat(
  { name, platform, rows = "day", date, columns, take, dates, numbers }: CustomExport,
  kpis: readonly Kpi[],
): ExportFormat {
  const amounts = Object.entries(columns).map(([id, heads]): [string, ExportAmount] => [
    id,
    {
      columns: literalHeaders(heads),
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
    signatureColumns: amounts.flatMap(([, { columns: heads }]) => heads),
    ...(dates && { dateOrder: dates }),
    ...(numbers && { numberLanguage: numbers }),
    amounts: Object.fromEntries(amounts),
    provenance: "",
  };
}

/** What is counted is added up; rates, prices and times are averaged. */
function defaultAggregation(kpi: Kpi | undefined): "sum" | "mean" {
  return (kpi?.unit ?? "count") === "count" ? "sum" : "mean";
}
