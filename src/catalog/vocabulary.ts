import { type Metric, metrics } from "./metrics.ts";
import { type Platform, platforms } from "./platforms.ts";

/** Entries that a team adds to the catalogs in its configuration. */
export interface OwnVocabulary {
  platforms?: readonly Platform[];
  metrics?: readonly Metric[];
  /** Words that are vague without a figure; an asterisk at the end matches any ending. */
  vagueWords?: readonly string[];
}

/** The platforms and metrics of the catalogs and of the team, whose entries take precedence. */
export class Vocabulary {
  readonly #platforms: ReadonlyMap<string, Platform>;
  readonly #metrics: ReadonlyMap<string, Metric>;

  constructor(readonly own: OwnVocabulary = {}) {
    this.#platforms = byId([...platforms, ...(own.platforms ?? [])]);
    this.#metrics = byId([...metrics, ...(own.metrics ?? [])]);
  }

  /** Returns the facts about a platform, or `undefined` if it is unknown. */
  platform(id: string | undefined): Platform | undefined {
    return id === undefined ? undefined : this.#platforms.get(id);
  }

  /** Returns the definition of a metric, or `undefined` if it is unknown, such as `custom`. */
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

/** Groups entries by id; if an id occurs several times, the last entry wins. */
function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
