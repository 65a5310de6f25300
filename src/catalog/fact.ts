type HttpsUrl = `https://${string}`;

/**
 * The pages that publish a fact, and the day on which they were last checked; the pages themselves may be
 * older.
 */
export interface FactSource {
  urls: readonly [HttpsUrl, ...HttpsUrl[]];
  checked: string;
}

/** A fact that may change over time, with its source. */
export interface CatalogFact<T> {
  value: T;
  source: FactSource;
}

/**
 * Returns functions that create facts and sources checked on one day. Facts checked on another day need their
 * own call, so that no fact looks more recent than it is.
 */
export function checkedOn(checked: string) {
  return {
    source: (...urls: [HttpsUrl, ...HttpsUrl[]]): FactSource => ({ urls, checked }),
    fact: <const T>(value: T, ...urls: [HttpsUrl, ...HttpsUrl[]]): CatalogFact<T> => ({
      value,
      source: { urls, checked },
    }),
  };
}

/** Returns the host name of a source's first page; the full URL is too long for a message. */
export function siteName({ urls: [url] }: FactSource): string {
  return url.split("/")[2] ?? url;
}
