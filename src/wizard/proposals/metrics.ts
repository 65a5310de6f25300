import type { Metric } from "../../catalog/metrics.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Objective } from "../../plan/types.ts";
import type { PromptChoice } from "../prompter.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/** The plan that metrics are proposed for, and the objectives that they should measure. */
interface MetricContext {
  plan: PartialPlan;
  served: readonly Objective[];
  vocabulary: Vocabulary;
  words: WizardTexts;
}

function objectiveKinds({ served }: MetricContext) {
  return served.flatMap(({ kind }) => kind ?? []);
}

/** Returns whether a metric can show that an objective of one of the kinds is met. Without kinds, any can. */
function isEvidenceFor({ evidenceFor }: Metric, kinds: ReturnType<typeof objectiveKinds>): boolean {
  return kinds.length === 0 || kinds.some((kind) => evidenceFor.includes(kind));
}

/** Returns whether a metric is available: on one of the chosen platforms, or independent of platforms. */
function isOffered({ platforms }: Metric, chosen: readonly string[]): boolean {
  return platforms === undefined || platforms.some((platform) => chosen.includes(platform));
}

/**
 * Returns all metrics as choices. Metrics that fit the objectives' kinds and that the plan's platforms offer
 * come first; in both groups, vanity metrics come last.
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

/**
 * Returns the names of up to three fitting metrics that are not vanity metrics, as a list joined with "or".
 */
export function betterMetrics(id: string, context: MetricContext): string {
  const { vocabulary, words } = context;
  const better = vocabulary.metricIds
    .flatMap((other) => vocabulary.metric(other) ?? [])
    .filter((metric) => metric.id !== id && !metric.vanity && isEvidenceFor(metric, objectiveKinds(context)))
    .slice(0, 3)
    .map((metric) => words.metrics[metric.id] ?? metric.id);
  return new Intl.ListFormat(words.language, { type: "disjunction" }).format(better);
}
