import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";

/** A comparison such as `budget <= 5000`, as a test of one item of the plan. */
export interface ConditionComparison {
  /** The key on the left operand. */
  key: string;
  operator: string;
  /** The right operand; absent for `is present` and `matches`. */
  operand?: Operand;
  holds(item: unknown): boolean;
}

/** The right operand of a comparison as written. A word without quotes may be a key. */
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

/** Returns the operator of the comparison that a text starts with. */
export function leadingOperator(text: string): string | undefined {
  return comparisonPattern.exec(text)?.[2];
}

/**
 * Parses a comparison: a key (or keys joined by dots), an operator, and a value or another key.
 * @returns `undefined` if the text is not a comparison, and a reason if it is ambiguous
 */
export function parseComparison(text: string): ConditionComparison | MessageRef | undefined {
  const [, key, operator, right] = comparisonPattern.exec(text.trim()) ?? [];
  if (key === undefined || operator === undefined || right === undefined) return undefined;
  if (right === "present" && operator.startsWith("is")) {
    const wanted = operator === "is";
    return { key, operator: "is present", holds: (item) => isPresent(valueAtPath(item, key)) === wanted };
  }
  if (operator === "matches") {
    const pattern = compilePattern(unquote(right));
    return (
      pattern && {
        key,
        operator,
        holds: (item) => pattern.test(String(valueAtPath(item, key) ?? "")),
      }
    );
  }
  const compare = comparators[operator];
  if (!compare) return undefined;
  const operand = parseOperand(right);
  if (operand.kind === "word") {
    if (operator.startsWith("is") && presenceWords.has(right))
      return errorReason("conditionPresent", { word: right });
    const [embedded] = embeddedOperator.exec(right) ?? [];
    if (embedded !== undefined) return errorReason("conditionOperator", { operator: embedded.trim(), right });
  }
  const value = literalValue(operand);
  return {
    key,
    operator,
    operand,
    holds: (item) =>
      compare(valueAtPath(item, key), value === undefined ? resolveOperand(item, right) : value),
  };
}

/** Words that users write instead of `present`. As values they would never match. */
const presenceWords = new Set([
  ...["absent", "blank", "defined", "empty", "given", "missing", "none", "null", "set", "there", "undefined"],
]);

/**
 * Matches an operator inside the right operand, which probably belongs to a second comparison. A text that
 * contains one must be in quotes.
 */
const embeddedOperator =
  /(?:^|\s)(?:<=|>=|==|!=|<|>|=|&&|\|\||and|or|not|AND|OR|NOT|is|matches|contains)(?=\s|$)|[,;]$/;

/** Returns the value at keys joined by dots. `.` returns the item itself. */
export function valueAtPath(item: unknown, keys: string): unknown {
  if (keys === ".") return item;
  return keys
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], item);
}

/** Resolves a right operand without quotes: a key of the item if there is one, otherwise the word itself. */
function resolveOperand(item: unknown, right: string): unknown {
  return valueAtPath(item, right) ?? right;
}

/** Matches a number as written in YAML and JavaScript: `300`, `-0.5`, `.5`, `1e3`. */
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

/** Compares two numbers, or two texts such as dates. Returns `NaN` if they cannot be compared. */
function compareOrder(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== "string" || typeof right !== "string") return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}
