import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { errorReason } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import { ExportError } from "./input-table.ts";
import type { AmountColumns, ExportLayout } from "./recognize-export.ts";

/** The columns of an export that give a KPI's value: a figure, or the quotient of two. */
export interface ColumnBinding {
  kpi: Kpi;
  figure: AmountColumns;
  divisor?: AmountColumns;
  /** The factor of a quotient: 100 for percent, 1000 for costs per thousand. */
  factor: number;
}

/** The plan that an export is for. */
export interface ImportTarget {
  sections: Sections;
  vocabulary: Vocabulary;
  /** The channel of the export, if the user named it. */
  channel?: string;
}

/**
 * Returns the bindings of the KPIs that an export contains: KPIs with its metrics, on a channel of its
 * platform. If no channel is named, a KPI for all channels is bound only if its source is the platform or the
 * plan has no other channel.
 * @throws ExportError if the export may belong to several channels
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
  const matchesChannel = (kpi: Kpi): boolean => {
    if (!platforms) return channel === undefined ? kpi.channel === undefined : kpi.channel === channel;
    if (kpi.channel !== undefined) return own.some(({ id }) => id === kpi.channel);
    if (channel !== undefined) return false;
    const isSource = platforms.some((platform) => kpi.source === `native:${platform}`);
    return isSource || (own.length === 1 && sections.strategy.channels?.length === 1);
  };
  const namedIds = new Set(named.map(({ kpi }) => kpi.id));
  const measured = sections.kpis
    .filter((kpi) => !namedIds.has(kpi.id) && matchesChannel(kpi))
    .flatMap((kpi) => bindColumn(kpi, layout, vocabulary) ?? []);
  const channels = [...new Set(measured.flatMap(({ kpi }) => kpi.channel ?? []))];
  if (channels.length > 1)
    throw new ExportError(errorReason("exportChannels", { channels: listComma(channels) }));
  return [...named, ...measured];
}

/** Formulas of metrics that are quotients: "interactions / impressions", "1000 * spend / impressions". */
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
  return { kpi, figure: dividend, divisor, factor };
}
