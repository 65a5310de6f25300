import { errorReason } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import type { Kpi } from "../../plan/types.ts";
import type { SpanFigure } from "./amount-totals.ts";
import type { CollectedExport, RowGroup } from "./collected-export.ts";
import { bindColumns, type ColumnBinding, type GroupSource, type ImportTarget } from "./column-bindings.ts";
import type { AmountColumns, ExportLayout } from "./export-layout.ts";
import { ExportError, RowDiagnostics } from "./input-table.ts";
import type { DaySpan } from "./name-span.ts";
import { type PeriodUnit, periodUnitOf } from "./period-units.ts";

/** The figures of a KPI in a span of days. */
export interface KpiSpan extends DaySpan {
  figure: SpanFigure;
  divisor?: SpanFigure;
  subtrahend?: SpanFigure;
}

/** The figures of an export for the KPIs of a plan. */
export interface ExportFigures {
  layout: ExportLayout;
  bindings: readonly ColumnBinding[];
  /** The account, if the rows name it. */
  account?: string;
  /** The figures by KPI. */
  figures: ReadonlyMap<string, readonly KpiSpan[]>;
  coveredPeriod?: DaySpan;
  /** Whether the heading, the name of the file or the user states the covered days. */
  isPeriodStated: boolean;
  faults: RowDiagnostics;
}

/**
 * Returns the figures of a collected export for the KPIs of a plan, separately for each network and account of its rows.
 * @param per the unit into which days are aggregated, if the user stated it
 * @throws ExportError if rows may belong to several channels or accounts
 */
export function bindExport(
  collected: CollectedExport,
  target: ImportTarget,
  per?: PeriodUnit,
): ExportFigures[] {
  const { layout, groups, coveredPeriod } = collected;
  const bound = [...groups].flatMap(([key, group]) => {
    const source = sourceOf(layout, group);
    if (
      !source ||
      (target.account !== undefined && group.account !== undefined && group.account !== target.account)
    )
      return [];
    const bindings = bindColumns(layout, target, source);
    return bindings.length === 0 ? [] : [{ key, group, bindings }];
  });
  assertOneAccount(bound);
  return bound.map(({ key, group, bindings }) => {
    const faults = new RowDiagnostics(collected.faults);
    const figures = new Map(
      bindings.map((binding) => [
        binding.kpi.id,
        kpiSpans(binding, key, { collected, unit: per ?? periodUnitOf(binding.kpi), faults }),
      ]),
    );
    return {
      layout,
      bindings,
      ...(group.account !== undefined && { account: group.account }),
      figures,
      ...(coveredPeriod && { coveredPeriod }),
      isPeriodStated: collected.isPeriodStated,
      faults,
    };
  });
}

/** Returns the platforms and account of a group; `undefined` for a network that the format does not know. */
function sourceOf(layout: ExportLayout, { network, account }: RowGroup): GroupSource | undefined {
  const { format, platforms } = layout;
  const own = account === undefined ? {} : { account };
  if (layout.network === undefined || !format.network) return { ...(platforms && { platforms }), ...own };
  const names = Object.entries(format.network.values);
  const [platform] = names.find(([, values]) => values.includes((network ?? "").toLowerCase())) ?? [];
  return platform === undefined ? undefined : { platforms: [platform], ...own };
}

/** @throws ExportError if the rows of two accounts are for the same KPI */
function assertOneAccount(bound: readonly { group: RowGroup; bindings: readonly ColumnBinding[] }[]): void {
  const accounts = new Map<string, Set<string>>();
  for (const { group, bindings } of bound)
    for (const { kpi } of bindings)
      accounts.set(kpi.id, (accounts.get(kpi.id) ?? new Set()).add(group.account ?? ""));
  for (const names of accounts.values())
    if (names.size > 1)
      throw new ExportError(errorReason("exportAccounts", { accounts: listComma([...names]) }));
}

/** Returns the figures of a KPI by span, and reports rows of more days than the KPI is measured by. */
function kpiSpans(
  { figure, divisor, subtrahend }: ColumnBinding,
  group: string,
  { collected, unit, faults }: { collected: CollectedExport; unit: PeriodUnit; faults: RowDiagnostics },
): KpiSpan[] {
  const hasFigures = collected.spans.some(({ groups }) => groups.get(group)?.has(figure.name));
  // A column that is empty in all rows has no values, not zeros.
  if (!hasFigures) return [];
  return collected.spans.flatMap(({ from, to, row, groups }) => {
    const amounts = groups.get(group);
    const figureOf = (columns: AmountColumns | undefined): SpanFigure | undefined =>
      columns && amounts?.get(columns.name)?.figure(columns.amount.aggregation);
    const [own, other, minus] = [figureOf(figure), figureOf(divisor), figureOf(subtrahend)];
    if (!own && !other && !minus) return [];
    if (from !== to && unit === "day") {
      faults.addOnce(row, errorReason("exportSeveralDays"));
      return [];
    }
    const none: SpanFigure = { total: 0, count: 0, last: 0, isIncomplete: false };
    return [
      {
        from,
        to,
        figure: own ?? none,
        ...(divisor && { divisor: other ?? none }),
        ...(subtrahend && { subtrahend: minus ?? none }),
      },
    ];
  });
}

/** Returns the names of the KPIs of all figures, each once. */
export function boundKpis(exports: readonly ExportFigures[]): Kpi[] {
  const kpis = new Map(exports.flatMap(({ bindings }) => bindings.map(({ kpi }) => [kpi.id, kpi] as const)));
  return [...kpis.values()];
}
