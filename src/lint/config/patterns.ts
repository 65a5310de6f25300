import ignore, { type Ignore } from "ignore";

const compiled = new WeakMap<readonly string[], Ignore>();

/** Whether a path below the folder of the patterns is one of those they name, as in a .gitignore file. */
export function matches(patterns: readonly string[], path: string): boolean {
  if (path === "" || path.startsWith("../")) return false;
  const known = compiled.get(patterns) ?? ignore().add([...patterns]);
  compiled.set(patterns, known);
  return known.ignores(path);
}
