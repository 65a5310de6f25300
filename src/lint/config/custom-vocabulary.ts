import type { CatalogFact } from "../../catalog/fact.ts";
import type { Metric } from "../../catalog/metrics.ts";
import { objectiveKinds } from "../../catalog/metrics.ts";
import type { Platform } from "../../catalog/platforms.ts";
import type { OwnVocabulary } from "../../catalog/vocabulary.ts";
import type { ConfigData, CustomMetric, CustomPlatform } from "./config-data.ts";

/** Converts a team's vocabulary to entries of the catalogs. */
export function customVocabulary({
  platforms,
  metrics,
  vagueWords,
}: ConfigData["vocabulary"] = {}): OwnVocabulary {
  return { platforms: platforms?.map(toPlatform), metrics: metrics?.map(toMetric), vagueWords };
}

function toPlatform(own: CustomPlatform): Platform {
  const fact = <T>(value: T | undefined): CatalogFact<T> | undefined =>
    value === undefined
      ? undefined
      : { value, source: { urls: [own.home], checked: own.asOf ?? "", weight: "primary" } };
  const { id, name, home, textLimit } = own;
  return {
    id,
    name,
    home,
    formats: fact(own.formats as Platform["formats"] extends CatalogFact<infer T> | undefined ? T : never),
    textLimit: fact(textLimit === undefined ? undefined : { max: textLimit, counts: "characters" }),
    hashtags: fact(own.hashtags),
    recommendedPostsPerWeek: fact(own.postsPerWeek),
    nativeAnalytics: fact(own.nativeAnalytics),
  };
}

/**
 * Converts a metric. If the team does not say which objectives it is evidence for, it counts for all of them.
 */
function toMetric({ vanity, evidenceFor, ...own }: CustomMetric): Metric {
  return {
    ...own,
    stage: "engagement",
    ...(vanity && { vanity }),
    evidenceFor: (evidenceFor as Metric["evidenceFor"] | undefined) ?? objectiveKinds,
  };
}
