import { distance } from "fastest-levenshtein";

/** How many letters may differ for a word to count as a slip of another: a third of it, three at most. */
function tolerance(word: string): number {
  return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}

/** The candidates nearest to a mistyped word, nearest first; none where nothing is near. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const lower = word.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= tolerance(lower.length > candidate.length ? lower : candidate))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .map(({ candidate }) => candidate);
}

/** Whether one candidate is nearer to a mistyped word than another. */
export function isNearer(word: string, candidate: string, other: string): boolean {
  const lower = word.toLowerCase();
  return distance(lower, candidate.toLowerCase()) < distance(lower, other.toLowerCase());
}
