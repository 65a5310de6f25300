import type { Metric } from "../../catalog/metrics.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import type { PartOfPlan } from "../../plan/sections.ts";
import type { Objective } from "../../plan/types.ts";
import type { Choice } from "../prompter.ts";
import type { Words } from "../wizard-texts.ts";

/** What metrics are proposed for: the plan, and those of its objectives that they are to show something of. */
interface Purpose {
  plan: PartOfPlan;
  served: readonly Objective[];
  vocabulary: Vocabulary;
  words: Words;
}

function kindsOf({ served }: Purpose) {
  return served.flatMap(({ kind }) => kind ?? []);
}

/** Whether a metric can show that an objective of one of the kinds is met; where none is said, any can. */
function fits({ evidenceFor }: Metric, kinds: ReturnType<typeof kindsOf>): boolean {
  return kinds.length === 0 || kinds.some((kind) => evidenceFor.includes(kind));
}

/** Whether one of the chosen platforms offers a metric, or it is none that platforms offer. */
function isOffered({ platforms }: Metric, chosen: readonly string[]): boolean {
  return platforms === undefined || platforms.some((platform) => chosen.includes(platform));
}

/**
 * The metrics for some objectives: those that fit their kinds and are offered where the plan is active, the telling ones
 * first; behind them all others, for whoever knows better.
 */
export function metricChoices(purpose: Purpose): Choice[] {
  const { plan, vocabulary, words } = purpose;
  const kinds = kindsOf(purpose);
  const chosen = (plan.strategy?.channels ?? []).map(({ platform }) => platform);
  const all = vocabulary.metricIds.flatMap((id) => vocabulary.metric(id) ?? []);
  const rank = (metric: Metric): number =>
    (fits(metric, kinds) && isOffered(metric, chosen) ? 0 : 2) + (metric.vanity ? 1 : 0);
  const { marks } = words.advice.kpis;
  return all
    .map((metric) => ({ metric, rank: rank(metric) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ metric: { id, vanity }, rank }) => {
      const mark = vanity ? marks.vanity : rank === 0 && kinds.length > 0 ? marks.fits : undefined;
      const name = words.metrics[id] ?? id;
      return {
        value: id,
        name: mark === undefined ? name : `${name} (${mark})`,
        about: words.metricNotes[id],
      };
    });
}

/** Up to three telling metrics that fit, by their names: what to put beside one that proves little. */
export function betterThan(id: string, purpose: Purpose): string {
  const { vocabulary, words } = purpose;
  const better = vocabulary.metricIds
    .flatMap((other) => vocabulary.metric(other) ?? [])
    .filter((metric) => metric.id !== id && !metric.vanity && fits(metric, kindsOf(purpose)))
    .slice(0, 3)
    .map((metric) => words.metrics[metric.id] ?? metric.id);
  return new Intl.ListFormat(words.language, { type: "disjunction" }).format(better);
}
