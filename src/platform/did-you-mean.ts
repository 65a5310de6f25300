import { distance } from "fastest-levenshtein";

const MAX_DISTANCE = 3;

/**
 * Longer words are not mistyped names, and the time to compare them grows with the square of their length.
 */
const MAX_WORD_LENGTH = 200;

/** The maximum number of suggestions: users do not read more. */
const MAX_CANDIDATES = 20;

/** Returns the maximum edit distance for a word to count as mistyped: a third of its length, from 1 to 3. */
function maxDistance(word: string): number {
  return Math.min(MAX_DISTANCE, Math.max(1, Math.floor(word.length / 3)));
}

/** Returns the edit distance, in which two swapped letters count as one edit. */
function editsBetween(word: string, candidate: string): number {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === candidate ? 1 : distance(word, candidate);
}

/** Returns the candidates that are similar to a mistyped word, most similar first. */
export function closestMatches(word: string, candidates: Iterable<string>): string[] {
  if (word.length > MAX_WORD_LENGTH) return [];
  const lower = word.toLowerCase();
  return [...new Set(candidates)]
    .filter(({ length }) => Math.abs(length - word.length) <= MAX_DISTANCE)
    .map((candidate) => ({ candidate, edits: editsBetween(lower, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, edits }) => edits <= maxDistance(lower.length > candidate.length ? lower : candidate),
    )
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate))
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate);
}

/** Returns whether a candidate is more similar to a mistyped word than another. */
export function isCloserMatch(word: string, candidate: string, other: string): boolean {
  const lower = word.toLowerCase();
  return distance(lower, candidate.toLowerCase()) < distance(lower, other.toLowerCase());
}
