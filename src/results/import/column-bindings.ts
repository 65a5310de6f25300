import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { errorReason } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Channel, Kpi } from "../../plan/types.ts";
import type { AmountColumns, ExportLayout } from "./export-layout.ts";
import { ExportError } from "./input-table.ts";

/** The columns of an export that give a KPI's value: a figure, a quotient or a difference. */
export interface ColumnBinding {
  kpi: Kpi;
  figure: AmountColumns;
  divisor?: AmountColumns;
  subtrahend?: AmountColumns;
  /** The factor of a quotient: 100 for percent, 1000 for costs per thousand. */
  factor: number;
}

/** The plan that an export is for. */
export interface ImportTarget {
  sections: Sections;
  vocabulary: Vocabulary;
  /** The channel of the export, if the user named it. */
  channel?: string;
  /** The account of the export, if the user named it. */
  account?: string;
}

/** The platforms and the account that the rows of a group belong to. */
export interface GroupSource {
  platforms?: readonly string[];
  account?: string;
}

/** Formulas of metrics that are quotients: "interactions / impressions", "1000 * spend / impressions". */
const quotientFormula = /^(?:(\d+) \* )?([^*/()]+) \/ ([^*/()]+)$/;
/** Formulas of metrics that are differences: "gained - lost". */
const differenceFormula = /^(\w+) - (\w+)$/;

/** Returns the names of the amounts from which the KPIs of a plan can be calculated. */
export function wantedAmounts({ sections, vocabulary }: ImportTarget): Set<string> {
  const names = sections.kpis.flatMap((kpi) => {
    const { id: metric = "", formula = "" } = vocabulary.metric(kpi.metric) ?? {};
    const [, , top = "", bottom = ""] = quotientFormula.exec(formula) ?? [];
    const [, minuend = "", subtrahend = ""] = differenceFormula.exec(formula) ?? [];
    return [kpi.id, metric, top, kpi.of ?? bottom, minuend, subtrahend];
  });
  return new Set(names);
}

/**
 * Returns the bindings of the KPIs that a group of an export's rows contains: KPIs with its metrics, on a channel of its
 * platform. If no channel is named, a KPI for all channels is bound only if its source is the platform or the
 * plan has no other channel.
 * @throws ExportError if the export may belong to several channels
 */
export function bindColumns(
  layout: ExportLayout,
  { sections, vocabulary, channel }: ImportTarget,
  { platforms, account }: GroupSource = { platforms: layout.platforms },
): ColumnBinding[] {
  const named = sections.kpis.flatMap((kpi) => {
    const figure = layout.amounts.get(kpi.id);
    return figure && layout.format.own ? [{ kpi, figure, factor: 1 }] : [];
  });
  const channels = sections.strategy.channels ?? [];
  const own = channelsOfAccount(
    channels.filter(({ id, platform }) => (platforms?.includes(platform) ?? true) && (channel ?? id) === id),
    account,
  );
  const matchesChannel = (kpi: Kpi): boolean => {
    if (!platforms) return channel === undefined ? kpi.channel === undefined : kpi.channel === channel;
    if (kpi.channel !== undefined) return own.some(({ id }) => id === kpi.channel);
    if (channel !== undefined) return false;
    const isSource = platforms.some((platform) => kpi.source === `native:${platform}`);
    return isSource || (own.length === 1 && channels.length === 1);
  };
  const namedIds = new Set(named.map(({ kpi }) => kpi.id));
  const measured = sections.kpis
    .filter((kpi) => !namedIds.has(kpi.id) && matchesChannel(kpi))
    .flatMap((kpi) => bindColumn(kpi, layout, vocabulary) ?? []);
  const measuredChannels = [...new Set(measured.flatMap(({ kpi }) => kpi.channel ?? []))];
  if (measuredChannels.length > 1)
    throw new ExportError(errorReason("exportChannels", { channels: listComma(measuredChannels) }));
  return [...named, ...measured];
}

/** Returns the channels with the handle or the id of an account; all of them if none has it. */
function channelsOfAccount(channels: readonly Channel[], account: string | undefined): readonly Channel[] {
  if (account === undefined) return channels;
  const plain = (name: string | undefined): string =>
    (name ?? "")
      .toLowerCase()
      .replace(/^[@']+/, "")
      .trim();
  const named = channels.filter(({ handle, id }) =>
    [handle, id].some((one) => plain(one) === plain(account)),
  );
  return named.length > 0 ? named : channels;
}

function bindColumn(kpi: Kpi, { amounts }: ExportLayout, vocabulary: Vocabulary): ColumnBinding | undefined {
  const metric = vocabulary.metric(kpi.metric);
  if (!metric || (kpi.unit ?? metric.unit) !== metric.unit) return undefined;
  const figure = amounts.get(metric.id);
  if (figure) return { kpi, figure, factor: 1 };
  const [, minuend = "", lost = ""] = differenceFormula.exec(metric.formula ?? "") ?? [];
  const [gained, subtrahend] = [amounts.get(minuend), amounts.get(lost)];
  if (gained && subtrahend) return { kpi, figure: gained, subtrahend, factor: 1 };
  const [, times, top = "", bottom = ""] = quotientFormula.exec(metric.formula ?? "") ?? [];
  const dividend = amounts.get(top);
  const divisor = amounts.get(kpi.of ?? bottom);
  if (!dividend || !divisor) return undefined;
  const factor = times ? Number(times) : metric.unit === "percent" ? 100 : 1;
  return { kpi, figure: dividend, divisor, factor };
}
