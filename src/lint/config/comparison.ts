/** A sentence such as `budget <= 5000`, as a test of one thing of the plan. */
export interface Comparison {
  /** The key on its left side: what it says something of. */
  key: string;
  holds(thing: unknown): boolean;
}

const shape = /^(\S+)\s+(<=|>=|==|!=|<|>|is not|is|matches|contains)\s+(\S.*)$/;

type Compare = (left: unknown, right: unknown) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  "<": (left, right) => order(left, right) < 0,
  "<=": (left, right) => order(left, right) <= 0,
  ">": (left, right) => order(left, right) > 0,
  ">=": (left, right) => order(left, right) >= 0,
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  is: (left, right) => left === right,
  "is not": (left, right) => left !== right,
  contains: (left, right) =>
    Array.isArray(left) ? left.includes(right) : typeof left === "string" && left.includes(String(right)),
};

/**
 * Reads a comparison: a key (or keys with dots between them), a sign or word, and a value or another key.
 * @returns nothing where the text is no comparison
 */
export function parseComparison(text: string): Comparison | undefined {
  const [, key, sign, right] = shape.exec(text.trim()) ?? [];
  if (key === undefined || sign === undefined || right === undefined) return undefined;
  if (right === "present" && sign.startsWith("is")) {
    const wanted = sign === "is";
    return { key, holds: (thing) => isPresent(valueAt(thing, key)) === wanted };
  }
  if (sign === "matches") {
    const pattern = patternOf(right);
    return pattern && { key, holds: (thing) => pattern.test(String(valueAt(thing, key) ?? "")) };
  }
  const compare = comparisons[sign];
  if (!compare) return undefined;
  const value = literal(right);
  return {
    key,
    holds: (thing) => compare(valueAt(thing, key), value === undefined ? otherSide(thing, right) : value),
  };
}

/** The value at keys with dots between them; `.` alone is the thing itself. */
export function valueAt(thing: unknown, keys: string): unknown {
  if (keys === ".") return thing;
  return keys
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], thing);
}

/** What stands on the right without quotes is a key of the thing, or else the word itself. */
function otherSide(thing: unknown, right: string): unknown {
  return valueAt(thing, right) ?? right;
}

function literal(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : undefined;
}

function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text, "u");
  } catch {
    return undefined;
  }
}

/** How two figures, or two texts such as dates, stand to each other; not a number where they cannot be compared. */
function order(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}
