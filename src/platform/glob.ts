/**
 * The characters of a name: code points for globs on the command line, bytes for git. Each is a string of
 * length one or two, so that a name is a string or a list of strings.
 */
type Characters = ArrayLike<string>;

/** Matches one character. */
type CharacterTest = (character: string) => boolean;

const STAR = Symbol("*");
type Token = CharacterTest | typeof STAR;

/** Any number of folders. */
const ANY_FOLDERS = Symbol("**");

/** Matches one name between two slashes. */
type NameTest = (name: string) => boolean;
type PatternPart = NameTest | typeof ANY_FOLDERS;

interface GlobOptions {
  ignoreCase?: boolean;
  /** Counts bytes of UTF-8 and folds only the case of A to Z, as git does. */
  bytes?: boolean;
}

/**
 * A pattern for paths, with `*`, `?`, `[a-z]`, `\` and `**` as in git and the shell. For every pattern,
 * matching takes at most time proportional to the length of the pattern times the length of the path.
 */
export class Glob {
  readonly #parts: readonly PatternPart[];

  /** @param pattern a relative path without a slash at its start or end */
  constructor(pattern: string, options: GlobOptions = {}) {
    const names = partsOfPattern(pattern);
    this.#parts = names.flatMap((name, index): PatternPart[] => {
      if (!/^\*{2,}$/.test(name)) return [nameTest(name, options)];
      // At the end, `**` matches everything in the folder, but not the folder itself.
      return index === names.length - 1 ? [ANY_FOLDERS, () => true] : [ANY_FOLDERS];
    });
  }

  /** Returns whether the pattern matches a path, given as a list of names. */
  matches(path: readonly string[]): boolean {
    const parts = this.#parts;
    let part = 0;
    let at = 0;
    let anyFolders = -1;
    let resume = 0;
    while (at < path.length) {
      const test = parts[part];
      if (test === ANY_FOLDERS) {
        anyFolders = part++;
        resume = at;
      } else if (test?.(path[at] ?? "")) {
        part++;
        at++;
      } else if (anyFolders >= 0) {
        part = anyFolders + 1;
        at = ++resume;
      } else return false;
    }
    while (parts[part] === ANY_FOLDERS) part++;
    return part === parts.length;
  }

  /** Returns whether the pattern can match a path in a folder. */
  canMatchBelow(folder: readonly string[]): boolean {
    for (const [index, name] of folder.entries()) {
      const test = this.#parts[index];
      if (test === ANY_FOLDERS) return true;
      if (!test?.(name)) return false;
    }
    return folder.length < this.#parts.length;
  }
}

/** Returns whether a text has characters with a special meaning in patterns. */
export function hasWildcards(text: string): boolean {
  return /[*?[\\]/.test(text);
}

/** Splits a pattern at its slashes, with or without a backslash, but not at slashes in brackets. */
export function partsOfPattern(pattern: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "[") at = endOfClass(pattern, at) ?? at;
    else if (character === "/" || (character === "\\" && pattern[at + 1] === "/")) {
      parts.push(pattern.slice(start, at));
      if (character === "\\") at++;
      start = at + 1;
    } else if (character === "\\") at++;
  }
  return [...parts, pattern.slice(start)];
}

function nameTest(pattern: string, options: GlobOptions): NameTest {
  const fold = options.ignoreCase
    ? (text: string) =>
        options.bytes ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase()
    : (text: string) => text;
  const split = (text: string): Characters => charactersOf(text, options.bytes ?? false);
  if (!hasWildcards(pattern)) {
    const wanted = fold(pattern);
    return (name) => fold(name) === wanted;
  }
  const tokens = tokensOf(split(pattern), fold);
  return tokens ? (name) => matchTokens(tokens, split(fold(name))) : () => false;
}

function charactersOf(text: string, bytes: boolean): Characters {
  if (isAscii(text)) return text;
  return bytes ? Buffer.from(text).toString("latin1") : Array.from(text);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Matches tokens of one character each, and stars. It only has to backtrack to the last star. */
function matchTokens(tokens: readonly Token[], name: Characters): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const test = tokens[token];
    if (test === STAR) {
      star = token++;
      resume = at;
    } else if (test?.(name[at] ?? "")) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++resume;
    } else return false;
  }
  while (tokens[token] === STAR) token++;
  return token === tokens.length;
}

/**
 * Returns `undefined` if the pattern matches nothing: it has an unclosed bracket, or ends with a backslash.
 */
function tokensOf(pattern: Characters, fold: (text: string) => string): Token[] | undefined {
  const text = Array.from(pattern);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "*") {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (character === "?") tokens.push(() => true);
    else if (character === "[") {
      const end = endOfClass(text, at);
      if (end === undefined) return undefined;
      tokens.push(classTest(text.slice(at + 1, end), fold));
      at = end;
    } else {
      const isEscaped = character === "\\";
      if (isEscaped && ++at === text.length) return undefined;
      // As in git, an escaped capital is not folded.
      const wanted = isEscaped ? (text[at] ?? "") : fold(character);
      tokens.push((one) => one === wanted);
    }
  }
  return tokens;
}

/** Returns the index of the bracket that closes the class at `start`. */
function endOfClass(text: Characters, start: number): number | undefined {
  let at = start + 1;
  if (text[at] === "!" || text[at] === "^") at++;
  for (let first = true; at < text.length; at++, first = false) {
    if (text[at] === "]" && !first) return at;
    if (text[at] === "\\") at++;
    else if (text[at] === "[" && text[at + 1] === ":") {
      const end = endOfNamedClass(text, at);
      if (end !== undefined) at = end;
    }
  }
  return undefined;
}

/** Returns the index of the last character of `[:name:]`. */
function endOfNamedClass(text: Characters, start: number): number | undefined {
  let at = start + 2;
  while (at < text.length && text[at] !== "]") at++;
  return at < text.length && text[at - 1] === ":" && at > start + 2 ? at : undefined;
}

const namedClasses: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z\d]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  cntrl: /\p{Cc}/u,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[\da-f]/i,
};

/** Returns the test for the content of brackets. An unknown named class matches nothing, as in git. */
function classTest(content: readonly string[], fold: (text: string) => string): CharacterTest {
  const negated = content[0] === "!" || content[0] === "^";
  const tests: CharacterTest[] = [];
  for (let at = negated ? 1 : 0; at < content.length; at++) {
    const end = content[at] === "[" && content[at + 1] === ":" ? endOfNamedClass(content, at) : undefined;
    if (end !== undefined) {
      const name = content.slice(at + 2, end - 1).join("");
      const named = namedClasses[name];
      if (!named) return () => false;
      const folds = fold("A") === "a";
      tests.push((one) => named.test(one) || (folds && name === "upper" && /[a-z]/.test(one)));
      at = end;
      continue;
    }
    if (content[at] === "\\") at++;
    const from = content[at] ?? "";
    tests.push((one) => one === from);
    if (content[at + 1] === "-" && at + 2 < content.length) {
      at += content[at + 2] === "\\" ? 3 : 2;
      tests.push(rangeTest(from, content[at] ?? "", fold));
    }
  }
  return (one) => tests.some((test) => test(one)) !== negated;
}

/**
 * Returns the test for a range. If case is ignored, a range of capitals matches the folded lowercase letters
 * as well.
 */
function rangeTest(from: string, to: string, fold: (text: string) => string): CharacterTest {
  const [first, last] = [codeOf(from), codeOf(to)];
  const isWithin = (one: string): boolean => codeOf(one) >= first && codeOf(one) <= last;
  return fold("A") === "a" ? (one) => isWithin(one) || isWithin(one.toUpperCase()) : isWithin;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? -1;
}
