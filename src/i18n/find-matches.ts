/**
 * Every place where a pattern with the flag `g` matches. As `matchAll`, but that compiles the pattern anew each time,
 * which is felt where thousands of sentences are read.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
