import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { unitOf } from "../../plan/kpi-metrics.ts";
import { targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";

/** Counts that channels can have shares of. */
const sharedMetrics = new Set([
  "leads",
  "orders",
  "conversions",
  "donations",
  "applications",
  "event-attendance",
  "website-visits",
  "revenue-social",
]);

export default defineRule({
  id: "kpis/shares",
  severity: "warning",
  presets: ["recommended"],
  summary: "The shares of the channels add up to at most 100 %, and fit the counts.",
  why: "A share, the whole and the part are three figures of which one follows from the other two. Shares of more than 100 % were never planned together.",
  source: "Arithmetic: a part is the share of the whole",
  reads: ["kpis"],
  options: {
    difference: {
      type: "number",
      description:
        "The difference between a part and its share of the whole, in percent, from which it is reported.",
      default: 20,
      minimum: 0,
    },
  },
  messages: {
    over: "The channels are to bring {sum} % of {metric} together: {parts}. Lower the shares until they are 100 % at most.",
    part: "{channel} {value} %",
    count:
      'KPI "{name}" ({id}) is to be {value} % of {metric}, which is {part} of {whole} ({wholeId}), but KPI "{other}" ({otherId}) is to be {count} on the same channel. Correct one of the three targets.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: ig, name: Orders that come from Instagram, metric: custom, unit: percent, of: orders, channel: ig, target: { value: 60, by: 2027-06-30 } }
  - { id: fb, name: Orders that come from Facebook, metric: custom, unit: percent, of: orders, channel: fb, target: { value: 55, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: ig, name: Orders that come from Instagram, metric: custom, unit: percent, of: orders, channel: ig, target: { value: 60, by: 2027-06-30 } }
  - { id: fb, name: Orders that come from Facebook, metric: custom, unit: percent, of: orders, channel: fb, target: { value: 30, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report, { options, vocabulary }) {
    const groups = groupBy(kpis, (kpi) =>
      isShare(kpi, vocabulary) ? JSON.stringify([kpi.of, kpi.target?.by]) : undefined,
    );
    for (const shares of groups.values()) {
      checkSum(shares, report);
      for (const share of shares) checkCount(share, kpis, options.difference, report);
    }
  },
});

/** Returns whether a KPI is the share of a channel in a count. Rates with their own metric are something else. */
function isShare(kpi: Kpi, vocabulary: Vocabulary): boolean {
  const { metric = "custom", of, channel } = kpi;
  const isOwn = metric === "custom" || vocabulary.metric(metric) === undefined;
  return (
    isOwn &&
    channel !== undefined &&
    sharedMetrics.has(of ?? "") &&
    unitOf(kpi, vocabulary) === "percent" &&
    targetOf(kpi) !== undefined
  );
}

function checkSum(shares: readonly Kpi[], report: ReportFinding<"over">): void {
  const channels = new Set(shares.map(({ channel }) => channel));
  const [first] = shares;
  // Two shares of one channel may have different purposes.
  if (!first || shares.length < 2 || channels.size < shares.length) return;
  const sum = roundTo(
    shares.reduce((all, share) => all + (targetOf(share) ?? 0), 0),
    1,
  );
  if (sum <= 100) return;
  const parts = shares.map((share) =>
    messageRef("part", { channel: share.channel ?? "", value: targetOf(share) ?? 0 }),
  );
  report(first, "over", { at: "target", data: { sum, metric: first.of ?? "", parts: listComma(parts) } });
}

/** Reports a share that does not fit the counts of the whole and of its channel. */
function checkCount(
  share: Kpi,
  kpis: readonly Kpi[],
  difference: number,
  report: ReportFinding<"count">,
): void {
  const counts = kpis.filter(
    ({ metric, target, cadence }) =>
      metric === share.of && target?.by === share.target?.by && cadence === share.cadence,
  );
  const wholes = counts.filter(({ channel }) => channel === undefined);
  const parts = counts.filter(({ channel }) => channel === share.channel);
  const [whole, part] = [wholes[0], parts[0]];
  if (!whole || !part || wholes.length > 1 || parts.length > 1) return;
  const [value, all, count] = [share, whole, part].map(targetOf);
  if (value === undefined || all === undefined || count === undefined) return;
  const expected = (all * value) / 100;
  if (Math.abs(expected - count) <= (Math.max(expected, count) * difference) / 100) return;
  report(share, "count", {
    at: "target",
    data: {
      name: share.name,
      id: share.id,
      value,
      metric: share.of ?? "",
      part: roundTo(expected, 1),
      whole: all,
      wholeId: whole.id,
      other: part.name,
      otherId: part.id,
      count,
    },
  });
}
