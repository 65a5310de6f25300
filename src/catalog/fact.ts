type HttpsUrl = `https://${string}`;

/**
 * The weight of a source. Primary: the documentation, the API reference or the code of the platform, or the
 * text of the law or its authority. Secondary: all other pages, such as vendors and magazines.
 */
type SourceWeight = "primary" | "secondary";

/**
 * The pages that publish a fact, and the day on which they were last checked; the pages themselves may be
 * older.
 */
export interface FactSource {
  urls: readonly [HttpsUrl, ...HttpsUrl[]];
  checked: string;
  /** Only facts with a primary source may cause an error. */
  weight: SourceWeight;
}

/** A fact that may change over time, with its source. */
export interface CatalogFact<T> {
  value: T;
  source: FactSource;
}

/**
 * The day on which the catalogs were last reviewed as a whole. A test fails if a fact is more than a year older
 * than this day or than the newest release in CHANGELOG.md. It does not use the clock, so that a release keeps
 * passing its tests; `smplan facts` shows users the age of every fact.
 */
export const FACTS_REVIEWED = "2026-12-01";

/**
 * Returns functions that create facts and sources checked on one day. Facts checked on another day need their
 * own call, so that no fact looks more recent than it is. `fact` and `source` are for secondary sources,
 * `primaryFact` and `primarySource` for primary sources.
 */
export function checkedOn(checked: string) {
  const withWeight =
    (weight: SourceWeight) =>
    <const T>(value: T, ...urls: [HttpsUrl, ...HttpsUrl[]]): CatalogFact<T> => ({
      value,
      source: { urls, checked, weight },
    });
  return {
    source: (...urls: [HttpsUrl, ...HttpsUrl[]]): FactSource => ({ urls, checked, weight: "secondary" }),
    primarySource: (...urls: [HttpsUrl, ...HttpsUrl[]]): FactSource => ({ urls, checked, weight: "primary" }),
    fact: withWeight("secondary"),
    primaryFact: withWeight("primary"),
  };
}

/** Returns the host name of a source's first page; the full URL is too long for a message. */
export function siteName({ urls: [url] }: FactSource): string {
  return url.split("/")[2] ?? url;
}
