/**
 * Words of a language that disclose that a post is paid for, or that something was given for it. In lower
 * case; a * at the end of a word matches any ending.
 */
export interface DisclosureWords {
  /** The clearest word with which a paid post can begin, capitalized. */
  plainest: string;
  /** Words that are a disclosure anywhere in the text. */
  phrases: readonly string[];
  /**
   * Words that are a disclosure only as a label: at the beginning with a colon or similar, or in brackets.
   */
  labels: readonly string[];
  /** Hashtags that are a disclosure, without #. Phrases of one word also count as hashtags. */
  hashtags: readonly string[];
  /** The words above that the authorities of a market do not accept, by the market's id. */
  refused?: Readonly<Record<string, readonly string[]>>;
}

const modules = import.meta.glob<DisclosureWords>("./*/disclosures.ts", { eager: true, import: "default" });

/** The words by language. Posts in other languages cannot be checked. */
export const disclosureWords: ReadonlyMap<string, DisclosureWords> = new Map(
  Object.entries(modules).map(([path, words]) => [path.split("/")[1] ?? "", words]),
);

/** Returns the words of all languages that a market does not accept. */
export function refusedDisclosures(market: string): string[] {
  return [...disclosureWords.values()].flatMap(({ refused = {} }) => refused[market] ?? []);
}
