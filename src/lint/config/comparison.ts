import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";

/** A sentence such as `budget <= 5000`, as a test of one thing of the plan. */
export interface ConditionComparison {
  /** The key on its left side: what it says something of. */
  key: string;
  operator: string;
  /** What stands on its right side; absent if nothing does. */
  operand?: Operand;
  holds(thing: unknown): boolean;
}

/** A side of a comparison as it is written; a word without quotes may be a key. */
export interface Operand {
  kind: "number" | "boolean" | "quoted" | "word";
  text: string;
}

const comparisonPattern = /^(\S+)\s+(<=|>=|==|!=|<|>|is not|is|matches|contains)\s+(\S.*)$/;

type Comparator = (left: unknown, right: unknown) => boolean;

const comparators: Readonly<Record<string, Comparator>> = {
  "<": (left, right) => compareOrder(left, right) < 0,
  "<=": (left, right) => compareOrder(left, right) <= 0,
  ">": (left, right) => compareOrder(left, right) > 0,
  ">=": (left, right) => compareOrder(left, right) >= 0,
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  is: (left, right) => left === right,
  "is not": (left, right) => left !== right,
  contains: (left, right) =>
    Array.isArray(left) ? left.includes(right) : typeof left === "string" && left.includes(String(right)),
};

/** Returns the sign or word of the comparison that a text begins with. */
export function leadingOperator(text: string): string | undefined {
  return comparisonPattern.exec(text)?.[2];
}

/**
 * Reads a comparison: a key (or keys with dots between them), a sign or word, and a value or another key.
 * @returns nothing if the text is no comparison, and a reason if it could mean something else
 */
export function parseComparison(text: string): ConditionComparison | MessageRef | undefined {
  const [, key, sign, right] = comparisonPattern.exec(text.trim()) ?? [];
  if (key === undefined || sign === undefined || right === undefined) return undefined;
  if (right === "present" && sign.startsWith("is")) {
    const wanted = sign === "is";
    return { key, operator: "is present", holds: (thing) => isPresent(valueAtPath(thing, key)) === wanted };
  }
  if (sign === "matches") {
    const pattern = compilePattern(unquote(right));
    return (
      pattern && {
        key,
        operator: sign,
        holds: (thing) => pattern.test(String(valueAtPath(thing, key) ?? "")),
      }
    );
  }
  const compare = comparators[sign];
  if (!compare) return undefined;
  const side = parseOperand(right);
  if (side.kind === "word") {
    if (sign.startsWith("is") && presenceWords.has(right))
      return errorReason("conditionPresent", { word: right });
    const [operator] = embeddedOperator.exec(right) ?? [];
    if (operator !== undefined) return errorReason("conditionOperator", { operator: operator.trim(), right });
  }
  const value = literalValue(side);
  return {
    key,
    operator: sign,
    operand: side,
    holds: (thing) =>
      compare(valueAtPath(thing, key), value === undefined ? resolveOperand(thing, right) : value),
  };
}

/** What people write for something that is there or is not: as a value it would never be found. */
const presenceWords = new Set([
  ...["absent", "blank", "defined", "empty", "given", "missing", "none", "null", "set", "there", "undefined"],
]);

/** Part of another comparison. A text in which this is meant has to be in quotes. */
const embeddedOperator =
  /(?:^|\s)(?:<=|>=|==|!=|<|>|=|&&|\|\||and|or|not|AND|OR|NOT|is|matches|contains)(?=\s|$)|[,;]$/;

/** The value at keys with dots between them; `.` alone is the thing itself. */
export function valueAtPath(thing: unknown, keys: string): unknown {
  if (keys === ".") return thing;
  return keys
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], thing);
}

/** What stands on the right without quotes is a key of the thing, or else the word itself. */
function resolveOperand(thing: unknown, right: string): unknown {
  return valueAtPath(thing, right) ?? right;
}

/** A number as YAML and JavaScript write it: `300`, `-0.5`, `.5`, `1e3`. */
const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

const quotedPattern = /^(["'])((?:(?!\1).)*)\1$/s;

function parseOperand(text: string): Operand {
  if (numberPattern.test(text)) return { kind: "number", text };
  if (text === "true" || text === "false") return { kind: "boolean", text };
  return quotedPattern.test(text) ? { kind: "quoted", text: unquote(text) } : { kind: "word", text };
}

function literalValue({ kind, text }: Operand): unknown {
  if (kind === "number") return Number(text);
  if (kind === "boolean") return text === "true";
  return kind === "quoted" ? text : undefined;
}

function unquote(text: string): string {
  return quotedPattern.exec(text)?.[2] ?? text;
}

function compilePattern(text: string): RegExp | undefined {
  try {
    return new RegExp(text, "u");
  } catch {
    return undefined;
  }
}

/** How two figures, or two texts such as dates, stand to each other; not a number where they cannot be compared. */
function compareOrder(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}
