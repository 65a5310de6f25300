import type { Vocabulary } from "../../catalog/vocabulary.ts";
import type { CustomExport } from "../../lint/config/config-data.ts";
import type { Kpi } from "../../plan/types.ts";
import type { AmountAggregation, ColumnHeaders, ExportAmount, ExportFormat } from "../export-format.ts";
import { metricAggregation } from "./metric-aggregation.ts";

/** Returns headers that do not depend on the language. */
const literalHeaders = (names: string | readonly string[]): ColumnHeaders[] =>
  [names].flat().map((name) => ({ "": [name] }));

/** Returns the format of a table that is described in the configuration or on the command line. */
export function ownExportFormat(
  { name, platform, rows = "day", date, columns, take, dates, numbers }: CustomExport,
  kpis: readonly Kpi[],
  vocabulary: Vocabulary,
): ExportFormat {
  const amounts = Object.entries(columns).map(([id, headers]): [string, ExportAmount] => [
    id,
    {
      columns: literalHeaders(headers),
      aggregation: take ?? ownAggregation(id, kpis, vocabulary),
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

/** Returns the aggregation of a column by the KPI or the metric that it is named after. */
function ownAggregation(id: string, kpis: readonly Kpi[], vocabulary: Vocabulary): AmountAggregation {
  const kpi = kpis.find((one) => one.id === id) ?? kpis.find(({ metric }) => metric === id);
  return metricAggregation(kpi?.unit, vocabulary.metric(kpi?.metric ?? id));
}
