/**
 * Returns the words of a text in lowercase, without accents on Latin letters, because people often omit
 * accents, especially on capitals.
 */
export function wordsOf(text: string): readonly string[] {
  const cached = wordCache.get(text);
  if (cached) return cached;
  const words = wordsIn(text);
  // Only short texts are cached: the same labels and names are looked up many times, long texts are not.
  if (text.length <= 80 && wordCache.size < 20_000) wordCache.set(text, words);
  return words;
}

const wordCache = new Map<string, readonly string[]>();

function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/([a-z])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll("’", "'");
  return plain.match(/[\p{L}\p{N}\p{M}]+(?:[-'][\p{L}\p{N}\p{M}]+)*|%/gu) ?? [];
}

/** Returns whether a text has some words at an index. A word that ends with `*` matches as a prefix. */
export function matchesWordsAt(words: readonly string[], at: number, sought: readonly string[]): boolean {
  return sought.every((word, index) => {
    const actual = words[at + index];
    if (actual === undefined) return false;
    return word.endsWith("*") ? actual.startsWith(word.slice(0, -1)) : actual === word;
  });
}
