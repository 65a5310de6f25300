import { type Metric, metrics } from "./metrics.ts";
import { type Platform, platforms } from "./platforms.ts";

/** What a team adds to the catalogues in its configuration. */
export interface OwnVocabulary {
  platforms?: readonly Platform[];
  metrics?: readonly Metric[];
  /** Words that say nothing without a figure; a word that ends in * stands for all that begin so. */
  vagueWords?: readonly string[];
}

/** The words a plan may use for platforms and metrics: the catalogues' and the team's own, which come first. */
export class Vocabulary {
  readonly #platforms: ReadonlyMap<string, Platform>;
  readonly #metrics: ReadonlyMap<string, Metric>;

  constructor(readonly own: OwnVocabulary = {}) {
    this.#platforms = byId([...platforms, ...(own.platforms ?? [])]);
    this.#metrics = byId([...metrics, ...(own.metrics ?? [])]);
  }

  /** What is known of a platform; nothing where it is in no catalogue. */
  platform(id: string | undefined): Platform | undefined {
    return id === undefined ? undefined : this.#platforms.get(id);
  }

  /** What is known of a metric; nothing where it is in no catalogue, as with `custom`. */
  metric(id: string | undefined): Metric | undefined {
    return id === undefined ? undefined : this.#metrics.get(id);
  }

  get platformIds(): readonly string[] {
    return [...this.#platforms.keys()];
  }

  get metricIds(): readonly string[] {
    return [...this.#metrics.keys()];
  }

  get vagueWords(): readonly string[] {
    return this.own.vagueWords ?? [];
  }
}

/** Later ones replace earlier ones. */
function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
