import { reason } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";

/** A sentence such as `budget <= 5000`, as a test of one thing of the plan. */
export interface Comparison {
  /** The key on its left side: what it says something of. */
  key: string;
  sign: string;
  /** What stands on its right side; absent if nothing does. */
  right?: Side;
  holds(thing: unknown): boolean;
}

/** A side of a comparison as it is written; a word without quotes may be a key. */
export interface Side {
  kind: "number" | "boolean" | "quoted" | "word";
  text: string;
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

/** Returns the sign or word of the comparison that a text begins with. */
export function openingOf(text: string): string | undefined {
  return shape.exec(text)?.[2];
}

/**
 * Reads a comparison: a key (or keys with dots between them), a sign or word, and a value or another key.
 * @returns nothing if the text is no comparison, and a reason if it could mean something else
 */
export function parseComparison(text: string): Comparison | Phrase | undefined {
  const [, key, sign, right] = shape.exec(text.trim()) ?? [];
  if (key === undefined || sign === undefined || right === undefined) return undefined;
  if (right === "present" && sign.startsWith("is")) {
    const wanted = sign === "is";
    return { key, sign: "is present", holds: (thing) => isPresent(valueAt(thing, key)) === wanted };
  }
  if (sign === "matches") {
    const pattern = patternOf(unquoted(right));
    return pattern && { key, sign, holds: (thing) => pattern.test(String(valueAt(thing, key) ?? "")) };
  }
  const compare = comparisons[sign];
  if (!compare) return undefined;
  const side = sideOf(right);
  if (side.kind === "word") {
    if (sign.startsWith("is") && emptyWords.has(right)) return reason("conditionPresent", { word: right });
    const [operator] = operators.exec(right) ?? [];
    if (operator !== undefined) return reason("conditionOperator", { operator: operator.trim(), right });
  }
  const value = literal(side);
  return {
    key,
    sign,
    right: side,
    holds: (thing) => compare(valueAt(thing, key), value === undefined ? otherSide(thing, right) : value),
  };
}

/** What people write for something that is there or is not: as a value it would never be found. */
const emptyWords = new Set([
  ...["absent", "blank", "defined", "empty", "given", "missing", "none", "null", "set", "there", "undefined"],
]);

/** Part of another comparison. A text in which this is meant has to be in quotes. */
const operators =
  /(?:^|\s)(?:<=|>=|==|!=|<|>|=|&&|\|\||and|or|not|AND|OR|NOT|is|matches|contains)(?=\s|$)|[,;]$/;

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

/** A number as YAML and JavaScript write it: `300`, `-0.5`, `.5`, `1e3`. */
const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

const quotes = /^(["'])((?:(?!\1).)*)\1$/s;

function sideOf(text: string): Side {
  if (number.test(text)) return { kind: "number", text };
  if (text === "true" || text === "false") return { kind: "boolean", text };
  return quotes.test(text) ? { kind: "quoted", text: unquoted(text) } : { kind: "word", text };
}

function literal({ kind, text }: Side): unknown {
  if (kind === "number") return Number(text);
  if (kind === "boolean") return text === "true";
  return kind === "quoted" ? text : undefined;
}

function unquoted(text: string): string {
  return quotes.exec(text)?.[2] ?? text;
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
