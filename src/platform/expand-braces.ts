/** The maximum number of patterns that a pattern with braces may expand to. */
export const MAX_PATTERNS = 1_000;

/** Thrown for a pattern that expands to too many patterns. */
export class TooManyPatternsError extends Error {}

/**
 * Expands the braces of a pattern: `{a,b}` and `{1..3}`, also nested. Braces without a comma or dots and
 * braces after a backslash are ordinary characters.
 * @throws TooManyPatternsError if there are more than `MAX_PATTERNS`
 */
export function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = firstBraces(next);
    if (parts === undefined) done.push(next);
    else for (const choice of parts.choices.toReversed()) open.push(parts.before + choice + parts.after);
    if (done.length + open.length > MAX_PATTERNS) throw new TooManyPatternsError();
  }
  return [...new Set(done)];
}

interface BraceGroup {
  before: string;
  choices: readonly string[];
  after: string;
}

function firstBraces(pattern: string): BraceGroup | undefined {
  for (let start = 0; start < pattern.length; start++) {
    if (pattern[start] === "\\") start++;
    else if (pattern[start] === "{") {
      const found = bracesAt(pattern, start);
      if (found) return found;
    }
  }
  return undefined;
}

function bracesAt(pattern: string, start: number): BraceGroup | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "," && depth === 1) commas.push(at);
    else if (character === "}" && --depth === 0) {
      const ends = [...commas, at];
      const choices =
        commas.length > 0
          ? ends.map((end, index) => pattern.slice((ends[index - 1] ?? start) + 1, end))
          : expandRange(pattern.slice(start + 1, at));
      return choices && { before: pattern.slice(0, start), choices, after: pattern.slice(at + 1) };
    }
  }
  return undefined;
}

/** Returns the values of `1..3` or `a..c`; `undefined` if the text is not a range. */
function expandRange(text: string): string[] | undefined {
  const numbers = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text);
  const letters = /^([a-zA-Z])\.\.([a-zA-Z])$/.exec(text);
  const [, from = "", to = ""] = numbers ?? letters ?? [];
  if (from === "") return undefined;
  const [first, last] = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const count = Math.abs(last - first) + 1;
  if (count > MAX_PATTERNS) throw new TooManyPatternsError();
  const width = numbers && /^-?0\d/.test(from) ? from.length : 0;
  return Array.from({ length: count }, (_, index) => {
    const value = first + (last < first ? -index : index);
    return numbers ? String(value).padStart(width, "0") : String.fromCharCode(value);
  });
}
