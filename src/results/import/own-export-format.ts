import type { OwnExport } from "../../lint/config/config-data.ts";
import type { Kpi } from "../../plan/types.ts";
import type { Amount, ExportShape, Heads } from "../export-format.ts";

/** Heads that are as they are in every language. */
const asSaid = (names: string | readonly string[]): Heads[] => [names].flat().map((name) => ({ "": [name] }));

/** A table that a team describes in its configuration, or that somebody describes on the command line. */
export function shapeOf(
  { name, platform, rows = "day", date, columns, take, dates, numbers }: OwnExport,
  kpis: readonly Kpi[],
): ExportShape {
  const amounts = Object.entries(columns).map(([id, heads]): [string, Amount] => [
    id,
    { columns: asSaid(heads), over: take ?? wayFor(kpis.find((kpi) => kpi.id === id || kpi.metric === id)) },
  ]);
  return {
    id: name,
    name,
    own: true,
    rows,
    ...(platform && { platforms: [platform] }),
    date: date === undefined ? {} : { "": [date] },
    marks: amounts.flatMap(([, { columns: heads }]) => heads),
    ...(dates && { order: dates }),
    ...(numbers && { numbers }),
    amounts: Object.fromEntries(amounts),
    documented: "",
  };
}

/** What is counted is added up; rates, prices and times are averaged. */
function wayFor(kpi: Kpi | undefined): "sum" | "mean" {
  return (kpi?.unit ?? "count") === "count" ? "sum" : "mean";
}
