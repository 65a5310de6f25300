import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { reason } from "../../errors.ts";
import { inARow } from "../../message-args.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import { ExportFault } from "./input-table.ts";
import type { FoundAmount, Layout } from "./recognize-export.ts";

/** What a KPI gets from an export: a figure, or one over another. */
export interface Feed {
  kpi: Kpi;
  figure: FoundAmount;
  over?: FoundAmount;
  /** What a quotient is multiplied by: 100 for percent, 1000 for what a thousand cost. */
  factor: number;
}

/** The plan that an export is for. */
export interface Receiver {
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
export function feedsOf(layout: Layout, { sections, vocabulary, channel }: Receiver): Feed[] {
  const named = sections.kpis.flatMap((kpi) => {
    const figure = layout.found.get(kpi.id);
    return figure && layout.shape.own ? [{ kpi, figure, factor: 1 }] : [];
  });
  const { platforms } = layout.shape;
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
    .flatMap((kpi) => feedOf(kpi, layout, vocabulary) ?? []);
  const channels = [...new Set(measured.flatMap(({ kpi }) => kpi.channel ?? []))];
  if (channels.length > 1) throw new ExportFault(reason("exportChannels", { channels: inARow(channels) }));
  return [...named, ...measured];
}

/** What a KPI is made of by the metric's formula: "interactions / impressions", "1000 * spend / impressions". */
const quotientOf = /^(?:(\d+) \* )?([^*/()]+) \/ ([^*/()]+)$/;

function feedOf(kpi: Kpi, { found }: Layout, vocabulary: Vocabulary): Feed | undefined {
  const metric = vocabulary.metric(kpi.metric);
  if (!metric || (kpi.unit ?? metric.unit) !== metric.unit) return undefined;
  const figure = found.get(metric.id);
  if (figure) return { kpi, figure, factor: 1 };
  const [, times, top = "", bottom = ""] = quotientOf.exec(metric.formula ?? "") ?? [];
  const dividend = found.get(top);
  const divisor = found.get(kpi.of ?? bottom);
  if (!dividend || !divisor) return undefined;
  const factor = times ? Number(times) : metric.unit === "percent" ? 100 : 1;
  return { kpi, figure: dividend, over: divisor, factor };
}
