type Url = `https://${string}`;

/** Where a fact is published, and on which day it was last read there; the page itself may be older. */
export interface Source {
  urls: readonly [Url, ...Url[]];
  checked: string;
}

/** Something that is so today and may be otherwise tomorrow. */
export interface Fact<T> {
  value: T;
  source: Source;
}

/** Facts and sources read on one day. A later reading gets a day of its own, so that no fact looks fresher than it is. */
export function readOn(checked: string) {
  return {
    source: (...urls: [Url, ...Url[]]): Source => ({ urls, checked }),
    fact: <const T>(value: T, ...urls: [Url, ...Url[]]): Fact<T> => ({ value, source: { urls, checked } }),
  };
}

/** The site a fact is from, as a person would name it: the whole address is too long for a message. */
export function siteOf({ urls: [url] }: Source): string {
  return url.split("/")[2] ?? url;
}
