/** A text's words in lowercase, without accents on Latin letters: people leave them out, in capitals above all. */
export function wordsOf(text: string): readonly string[] {
  const there = wordCache.get(text);
  if (there) return there;
  const words = wordsIn(text);
  // The same labels and names are looked at again and again; long texts are not.
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

/** Whether words stand at a place of a text; one that ends in * stands for all that begin so. */
export function matchesWordsAt(words: readonly string[], at: number, sought: readonly string[]): boolean {
  return sought.every((word, index) => {
    const there = words[at + index];
    if (there === undefined) return false;
    return word.endsWith("*") ? there.startsWith(word.slice(0, -1)) : there === word;
  });
}
