const LETTER = "\\p{L}\\p{N}";

/**
 * Returns a pattern that finds the first of some phrases as whole words. A phrase that ends with * matches
 * all words with that beginning.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const isPrefix = phrase.endsWith("*");
      const escaped = (isPrefix ? phrase.slice(0, -1) : phrase).replace(/[.*+?^${}()|[\]\\&-]/g, "\\$&");
      const flexible = escaped.replaceAll("\\-", "-").replaceAll("\\&", "&").replaceAll(" ", "\\s+");
      return isPrefix ? `${flexible}[${LETTER}]*` : flexible;
    });
  return new RegExp(`(?<![${LETTER}])(?:${alternatives.join("|")})(?![${LETTER}])`, "iu");
}
