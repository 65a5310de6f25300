import { distance } from "fastest-levenshtein";

const MAX_DISTANCE = 3;

/** A longer word is no slip of a name, and comparing it takes a time that grows with the square of its length. */
const MAX_WORD_LENGTH = 200;

/** Nobody reads more proposals. */
const MAX_CANDIDATES = 20;

/** How many letters may differ for a word to count as a slip of another: a third of it, three at most. */
function maxDistance(word: string): number {
  return Math.min(MAX_DISTANCE, Math.max(1, Math.floor(word.length / 3)));
}

/** The candidates nearest to a mistyped word, nearest first; none where nothing is near. */
export function closestMatches(word: string, candidates: Iterable<string>): string[] {
  if (word.length > MAX_WORD_LENGTH) return [];
  const lower = word.toLowerCase();
  return [...new Set(candidates)]
    .filter(({ length }) => Math.abs(length - word.length) <= MAX_DISTANCE)
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= maxDistance(lower.length > candidate.length ? lower : candidate))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate);
}

/** Whether one candidate is nearer to a mistyped word than another. */
export function isCloserMatch(word: string, candidate: string, other: string): boolean {
  const lower = word.toLowerCase();
  return distance(lower, candidate.toLowerCase()) < distance(lower, other.toLowerCase());
}
