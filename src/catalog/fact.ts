type HttpsUrl = `https://${string}`;

/** Where a fact is published, and on which day it was last read there; the page itself may be older. */
export interface FactSource {
  urls: readonly [HttpsUrl, ...HttpsUrl[]];
  checked: string;
}

/** Something that is so today and may be otherwise tomorrow. */
export interface CatalogFact<T> {
  value: T;
  source: FactSource;
}

/** Facts and sources read on one day. A later reading gets a day of its own, so that no fact looks fresher than it is. */
export function checkedOn(checked: string) {
  return {
    source: (...urls: [HttpsUrl, ...HttpsUrl[]]): FactSource => ({ urls, checked }),
    fact: <const T>(value: T, ...urls: [HttpsUrl, ...HttpsUrl[]]): CatalogFact<T> => ({
      value,
      source: { urls, checked },
    }),
  };
}

/** The site a fact is from, as a person would name it: the whole address is too long for a message. */
export function siteName({ urls: [url] }: FactSource): string {
  return url.split("/")[2] ?? url;
}
