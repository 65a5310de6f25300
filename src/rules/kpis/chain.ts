import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import type { MessageArgs } from "../../message-args.ts";
import { percentArg } from "../../message-args.ts";
import { campaignsByKpi, unitOf } from "../../plan/kpi-metrics.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { dueDateFinder } from "../../plan/results.ts";
import { roundTo } from "../../plan/round.ts";
import type { Campaign, Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/chain",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "The targets along a funnel agree: costs a click, a lead and a customer, and the rates between them.",
  why: "What a lead costs follows from what a click costs and how many of them become leads. Where three targets cannot all be met, the team finds out only after the money is spent.",
  source:
    "Definitions of the metrics: cost per click, lead and customer, conversion rate, return on investment",
  reads: ["kpis", "campaigns", "objectives", "plan"],
  messages: {
    conversion:
      'KPI "{name}" ({id}) is to be {target}, but {cpc} a click over a conversion rate of {rate} is {cost}: {cpc} / {rate} = {cost}. Correct one of the three targets.',
    sale: 'KPI "{name}" ({id}) is to be {target}, but {cpl} a lead, of whom {rate} become customers, is at least {cost}: {cpl} / {rate} = {cost}. Correct one of the three targets.',
    spend:
      'KPI "{name}" ({id}) is to be {target}, but {spend} spent for {leads} leads is {cost} a lead: {spend} / {leads} = {cost}. Correct one of the three targets.',
    part: "This target is a part of the sum.",
    multiple:
      'KPI "{name}" ({id}) gives a return on investment as a multiple. Revenue over spend is "metric: roas"; return on investment is what is left of it after the costs, in percent of them.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: click, name: Cost of a click, objective: enquiries, metric: cpc, target: { value: 0.5, by: 2027-06-30 } }
  - { id: rate, name: Clicks that become leads, objective: enquiries, metric: conversion-rate, target: { value: 2, by: 2027-06-30 } }
  - { id: lead, name: Cost of a lead, objective: enquiries, metric: cpl, target: { value: 12, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: click, name: Cost of a click, objective: enquiries, metric: cpc, target: { value: 0.5, by: 2027-06-30 } }
  - { id: rate, name: Clicks that become leads, objective: enquiries, metric: conversion-rate, target: { value: 4, by: 2027-06-30 } }
  - { id: lead, name: Cost of a lead, objective: enquiries, metric: cpl, target: { value: 12.5, by: 2027-06-30 } }
`,
  },
  check({ kpis, campaigns, objectives, plan }, report, { vocabulary }) {
    const reported = new Set<string>();
    for (const funnel of groupIntoFunnels(kpis, campaigns, dueDateFinder(objectives, plan), vocabulary))
      for (const { message, kpi, parts, data } of findContradictions(funnel)) {
        // Two KPIs may have both an objective and a campaign in common.
        const key = JSON.stringify([message, kpi.id]);
        if (reported.has(key)) continue;
        reported.add(key);
        report(kpi, message, {
          at: "target",
          data: { name: kpi.name, id: kpi.id, ...data },
          related: parts.map((part) => ({ owner: part, at: "target", message: "part" })),
        });
      }
    for (const kpi of kpis) checkReturn(kpi, report);
  },
});

/** The role of a KPI in a funnel. */
type FunnelPart = "cpc" | "visit-rate" | "cpl" | "cpa" | "sale-rate" | "cac" | "spend" | "leads" | "result";

/** The KPI of each part for one purpose, channel and date; `undefined` if there are several. */
type Funnel = Map<FunnelPart, Kpi | undefined>;

interface FunnelContradiction {
  message: "conversion" | "sale" | "spend";
  kpi: Kpi;
  parts: Kpi[];
  data: MessageArgs;
}

/** The factor by which rounded figures may differ. */
const ROUNDING_RATIO = 1.1;

/**
 * Figures that differ by this factor mostly refer to different periods, such as a month and two weeks, or to
 * a whole campaign.
 */
const OTHER_PERIOD_RATIO = 1.9;

const partByMetric: ReadonlyMap<string, FunnelPart> = new Map(
  Object.entries<FunnelPart>({
    cpc: "cpc",
    cpl: "cpl",
    cpa: "cpa",
    cac: "cac",
    spend: "spend",
    leads: "leads",
    // If one of these is counted, a conversion may be something other than a lead.
    orders: "result",
    conversions: "result",
    donations: "result",
    applications: "result",
    "event-attendance": "result",
    "revenue-social": "result",
    "lead-to-sale": "sale-rate",
    "lead-to-sale-rate": "sale-rate",
    "lead-to-customer-rate": "sale-rate",
  }),
);

/** The denominators of a conversion rate for which its conversions come from clicks. */
const visitDenominators: ReadonlySet<string | undefined> = new Set([
  undefined,
  "sessions",
  "visitors",
  "visits",
  "clicks",
  "link-clicks",
  "website-visits",
  "social-sessions",
]);

function funnelPart({ metric = "", of }: Kpi): FunnelPart | undefined {
  if (metric !== "conversion-rate") return partByMetric.get(metric);
  if (of === "leads") return "sale-rate";
  return visitDenominators.has(of) ? "visit-rate" : undefined;
}

/**
 * Groups the KPIs that can be compared with each other: those with the same channel, date, and objective or
 * campaign.
 */
function groupIntoFunnels(
  kpis: readonly Kpi[],
  campaigns: readonly Campaign[],
  dueDateOf: (kpi: Kpi) => string | undefined,
  vocabulary: Vocabulary,
): Iterable<Funnel> {
  const campaignsOf = campaignsByKpi(campaigns);
  const funnels = new Map<string, Funnel>();
  for (const kpi of kpis) {
    const part = funnelPart(kpi);
    if (part === undefined || !hasUsualUnit(kpi, part, vocabulary)) continue;
    const purposes = [
      ...objectivesOf(kpi).map((id) => ["objective", id]),
      ...(campaignsOf.get(kpi.id) ?? []).map((id) => ["campaign", id]),
    ];
    for (const purpose of purposes) {
      const key = JSON.stringify([...purpose, kpi.channel, dueDateOf(kpi)]);
      const funnel: Funnel = funnels.get(key) ?? new Map();
      funnels.set(key, funnel.set(part, funnel.has(part) ? undefined : kpi));
    }
  }
  return funnels.values();
}

/** Returns whether a KPI is in the unit of its metric. With another unit, nothing can be calculated. */
function hasUsualUnit(kpi: Kpi, part: FunnelPart, vocabulary: Vocabulary): boolean {
  const metric = vocabulary.metric(kpi.metric);
  return part === "sale-rate"
    ? unitOf(kpi, vocabulary) === "percent"
    : unitOf(kpi, vocabulary) === metric?.unit;
}

/**
 * Yields the KPIs whose target cost is lower than the cost that results from the rest of the funnel. If it is
 * higher, all targets can be met.
 */
function* findContradictions(funnel: Funnel): Iterable<FunnelContradiction> {
  const of = (part: FunnelPart): [Kpi, number] | undefined => {
    const kpi = funnel.get(part);
    const target = kpi && targetOf(kpi);
    return kpi && target !== undefined && target > 0 ? [kpi, target] : undefined;
  };
  const [cpc, visitRate, cpl, cpa] = [of("cpc"), of("visit-rate"), of("cpl"), of("cpa")];
  const [saleRate, cac, spend, leads] = [of("sale-rate"), of("cac"), of("spend"), of("leads")];

  const leadsConvert = !funnel.has("cpa") && !funnel.has("cac") && !funnel.has("result");
  const conversion = cpa ?? (leadsConvert ? cpl : undefined);
  if (cpc && visitRate && conversion) {
    const cost = (cpc[1] / visitRate[1]) * 100;
    const [kpi, target] = conversion;
    if (cost > target * ROUNDING_RATIO)
      yield {
        message: "conversion",
        kpi,
        parts: [cpc[0], visitRate[0]],
        data: { ...roundValues({ target, cpc: cpc[1], cost }), rate: percentArg(visitRate[1]) },
      };
  }
  if (cpl && saleRate && cac) {
    const cost = (cpl[1] / saleRate[1]) * 100;
    const [kpi, target] = cac;
    if (cost > target * ROUNDING_RATIO)
      yield {
        message: "sale",
        kpi,
        parts: [cpl[0], saleRate[0]],
        data: { ...roundValues({ target, cpl: cpl[1], cost }), rate: percentArg(saleRate[1]) },
      };
  }
  if (spend && leads && cpl) {
    const cost = spend[1] / leads[1];
    const [kpi, target] = cpl;
    if (cost > target * ROUNDING_RATIO && cost < target * OTHER_PERIOD_RATIO)
      yield {
        message: "spend",
        kpi,
        parts: [spend[0], leads[0]],
        data: roundValues({ target, spend: spend[1], leads: leads[1], cost }),
      };
  }
}

function roundValues<Name extends string>(all: Record<Name, number>): Record<string, number> {
  return Object.fromEntries(Object.entries<number>(all).map(([name, figure]) => [name, roundTo(figure, 2)]));
}

/** Matches a multiple such as 2.4x or x3 as a separate word. */
const multiplePattern =
  /(?:^|[\s(])(?:\d{1,4}(?:[.,]\d{1,2})?\s?[x×х]|[x×х]\s?\d{1,4}(?:[.,]\d{1,2})?)(?=$|[\s),.;:])/i;

/** Reports a return on investment that is given as a multiple of the money spent. */
function checkReturn(kpi: Kpi, report: ReportFinding<"multiple">): void {
  const { name, id, metric, unit, baseline, target } = kpi;
  if (metric !== "roi") return;
  // A factor of a known baseline is a change. Without a baseline it is a multiple.
  const isFactor = target?.value === undefined && target?.change?.startsWith("x");
  const hasNoBaseline = isFactor === true && baseline?.value === undefined;
  const at =
    unit === "ratio" ? "unit" : hasNoBaseline ? "target" : multiplePattern.test(name) ? "name" : undefined;
  if (at !== undefined) report(kpi, "multiple", { at, data: { name, id } });
}
