/**
 * How people of a language say that a post is paid for, or that something was given for it. In lower case; a word that
 * ends in * stands for all that begin so.
 */
export interface DisclosureWords {
  /** The plainest word to begin such a post with, written as it begins a text. */
  plainest: string;
  /** Words that say it wherever they stand in the text. */
  phrases: readonly string[];
  /** Words that say it only as a label of their own: at the beginning with a colon or the like, or in brackets. */
  labels: readonly string[];
  /** Hashtags that say it, without #. Phrases of one word say it as hashtags too. */
  hashtags: readonly string[];
}

const modules = import.meta.glob<DisclosureWords>("./*/disclosures.ts", { eager: true, import: "default" });

/** The words by language. Of a post in any other language nobody can say whether it has such a word. */
export const disclosureWords: ReadonlyMap<string, DisclosureWords> = new Map(
  Object.entries(modules).map(([path, words]) => [path.split("/")[1] ?? "", words]),
);
