/**
 * Returns all matches of a pattern with the flag `g`. Unlike `matchAll`, it does not copy the pattern each
 * time, which is faster for thousands of sentences.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
