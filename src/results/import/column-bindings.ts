import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { errorReason } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import { ExportError } from "./input-table.ts";
import type { AmountColumns, ExportLayout } from "./recognize-export.ts";

/** What a KPI gets from an export: a figure, or one over another. */
export interface ColumnBinding {
  kpi: Kpi;
  figure: AmountColumns;
  divisor?: AmountColumns;
  /** What a quotient is multiplied by: 100 for percent, 1000 for what a thousand cost. */
  factor: number;
}

/** The plan that an export is for. */
export interface ImportTarget {
  sections: Sections;
  vocabulary: Vocabulary;
  /** The channel that the export is of, where somebody has said so. */
  channel?: string;
}

/**
 * Which KPIs of a plan an export tells of: those of its metrics on a channel of its platform. Where nobody has named a
 * channel, a KPI of all channels together takes part only where the plan reads it there or has no other channel.
 * @throws ExportFault where it may be of several channels
 */
export function bindColumns(
  layout: ExportLayout,
  { sections, vocabulary, channel }: ImportTarget,
): ColumnBinding[] {
  const named = sections.kpis.flatMap((kpi) => {
    const figure = layout.amounts.get(kpi.id);
    return figure && layout.format.own ? [{ kpi, figure, factor: 1 }] : [];
  });
  const { platforms } = layout.format;
  const own = (sections.strategy.channels ?? []).filter(
    ({ id, platform }) => (platforms?.includes(platform) ?? true) && (channel ?? id) === id,
  );
  const fits = (kpi: Kpi): boolean => {
    if (!platforms) return channel === undefined ? kpi.channel === undefined : kpi.channel === channel;
    if (kpi.channel !== undefined) return own.some(({ id }) => id === kpi.channel);
    if (channel !== undefined) return false;
    const read = platforms.some((platform) => kpi.source === `native:${platform}`);
    return read || (own.length === 1 && sections.strategy.channels?.length === 1);
  };
  const known = new Set(named.map(({ kpi }) => kpi.id));
  const measured = sections.kpis
    .filter((kpi) => !known.has(kpi.id) && fits(kpi))
    .flatMap((kpi) => bindColumn(kpi, layout, vocabulary) ?? []);
  const channels = [...new Set(measured.flatMap(({ kpi }) => kpi.channel ?? []))];
  if (channels.length > 1)
    throw new ExportError(errorReason("exportChannels", { channels: listComma(channels) }));
  return [...named, ...measured];
}

/** What a KPI is made of by the metric's formula: "interactions / impressions", "1000 * spend / impressions". */
const quotientFormula = /^(?:(\d+) \* )?([^*/()]+) \/ ([^*/()]+)$/;

function bindColumn(kpi: Kpi, { amounts }: ExportLayout, vocabulary: Vocabulary): ColumnBinding | undefined {
  const metric = vocabulary.metric(kpi.metric);
  if (!metric || (kpi.unit ?? metric.unit) !== metric.unit) return undefined;
  const figure = amounts.get(metric.id);
  if (figure) return { kpi, figure, factor: 1 };
  const [, times, top = "", bottom = ""] = quotientFormula.exec(metric.formula ?? "") ?? [];
  const dividend = amounts.get(top);
  const divisor = amounts.get(kpi.of ?? bottom);
  if (!dividend || !divisor) return undefined;
  const factor = times ? Number(times) : metric.unit === "percent" ? 100 : 1;
  return { kpi, figure: dividend, divisor: divisor, factor };
}
