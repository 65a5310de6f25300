import type { Metric } from "../../catalog/metrics.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Objective } from "../../plan/types.ts";
import type { PromptChoice } from "../prompter.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/** What metrics are proposed for: the plan, and those of its objectives that they are to show something of. */
interface MetricContext {
  plan: PartialPlan;
  served: readonly Objective[];
  vocabulary: Vocabulary;
  words: WizardTexts;
}

function objectiveKinds({ served }: MetricContext) {
  return served.flatMap(({ kind }) => kind ?? []);
}

/** Whether a metric can show that an objective of one of the kinds is met; where none is said, any can. */
function isEvidenceFor({ evidenceFor }: Metric, kinds: ReturnType<typeof objectiveKinds>): boolean {
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
export function metricChoices(context: MetricContext): PromptChoice[] {
  const { plan, vocabulary, words } = context;
  const kinds = objectiveKinds(context);
  const chosen = (plan.strategy?.channels ?? []).map(({ platform }) => platform);
  const all = vocabulary.metricIds.flatMap((id) => vocabulary.metric(id) ?? []);
  const rank = (metric: Metric): number =>
    (isEvidenceFor(metric, kinds) && isOffered(metric, chosen) ? 0 : 2) + (metric.vanity ? 1 : 0);
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
export function betterMetrics(id: string, context: MetricContext): string {
  const { vocabulary, words } = context;
  const better = vocabulary.metricIds
    .flatMap((other) => vocabulary.metric(other) ?? [])
    .filter((metric) => metric.id !== id && !metric.vanity && isEvidenceFor(metric, objectiveKinds(context)))
    .slice(0, 3)
    .map((metric) => words.metrics[metric.id] ?? metric.id);
  return new Intl.ListFormat(words.language, { type: "disjunction" }).format(better);
}
