import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { fieldAt, fieldKeys, type PlanField } from "../../schema/plan-fields.ts";
import { type ConditionComparison, leadingOperator, type Operand, parseComparison } from "./comparison.ts";

/** A condition on one item of the plan, such as `kind is paid and not landingPage is present`. */
export interface Condition {
  /** The key that all comparisons are about; absent if they are about several. */
  key?: string;
  holds(item: unknown): boolean;
}

/**
 * Parses a condition: comparisons joined by `and` and `or`. `and` binds more tightly, and `not` negates the
 * comparison after it. A condition that can never hold, or that is ambiguous, is rejected.
 * @param given the path to the items that the condition is about, such as `["kpis", "*"]`
 * @returns a reason if the text is not a valid condition
 */
export function parseCondition(text: string, given: readonly string[]): Condition | MessageRef {
  const pieces = splitComparisons(text.trim());
  if ("say" in pieces) return pieces;
  const alternatives: (readonly ConditionComparison[])[] = [];
  let group: ConditionComparison[] = [];
  for (const { joint, piece } of pieces) {
    const comparison = parseNegatable(piece, given);
    if ("say" in comparison) return comparison;
    if (joint === "or") {
      alternatives.push(group);
      group = [];
    }
    group.push(comparison);
  }
  alternatives.push(group);
  const keys = new Set(alternatives.flat().map(({ key }) => key));
  const [key] = keys;
  return {
    ...(keys.size === 1 && { key }),
    holds: (item) => alternatives.some((all) => all.every((one) => one.holds(item))),
  };
}

/** Returns why a path leads to nothing in any plan, or `undefined` if it leads to something. */
export function validateGivenPath(given: readonly string[]): MessageRef | undefined {
  for (const [index, step] of given.entries()) {
    const before = given.slice(0, index);
    const field = index === 0 ? undefined : fieldAt(fieldPath(before));
    if (step.startsWith("x-")) return undefined;
    if (index === 0 || field === undefined) continue;
    const path = before.join(".");
    const isList = [field, ...field.branches].some(({ kind }) => kind === "list");
    if (step === "*" && !isList) return errorReason("givenNoList", { path });
    if (step !== "*" && isList) return errorReason("givenList", { path });
    if (step !== "*") {
      const unknown = validateKey(step, fieldPath(before));
      if (unknown) return unknown;
    }
  }
  return undefined;
}

interface ConditionPart {
  joint?: "and" | "or";
  piece: string;
}

const tokenPattern = /"[^"]*"|'[^']*'|\S+/g;

/**
 * Splits a text into its comparisons. A word such as `and` inside quotes, or inside a pattern, does not
 * separate comparisons.
 */
function splitComparisons(text: string): ConditionPart[] | MessageRef {
  const pieces: ConditionPart[] = [];
  let start = 0;
  let joint: ConditionPart["joint"];
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    if ((found !== "and" && found !== "or") || index === start) continue;
    const after = text.slice(index + found.length);
    const piece = text.slice(start, index).trim();
    if (leadingOperator(after.trim().replace(/^not\s+/, "")) === undefined) {
      if (leadingOperator(piece.replace(/^not\s+/, "")) === "matches") continue;
      return errorReason("conditionJoint", { word: found, text: after.trim() });
    }
    pieces.push({ joint, piece });
    joint = found;
    start = index + found.length;
  }
  return [...pieces, { joint, piece: text.slice(start).trim() }];
}

/** Parses a comparison, which `not` may negate. */
function parseNegatable(piece: string, given: readonly string[]): ConditionComparison | MessageRef {
  const [, not, text = ""] = /^(not\s+)?(.*)$/s.exec(piece) ?? [];
  const comparison = parseComparison(text);
  if (!comparison) return errorReason("noComparison", { text: piece });
  if ("say" in comparison) return comparison;
  const why = validateComparison(comparison, given);
  if (why) return why;
  return not === undefined ? comparison : { ...comparison, holds: (item) => !comparison.holds(item) };
}

/**
 * Returns why a comparison can hold in no plan, according to the plan format, or `undefined` if it may hold.
 */
function validateComparison(
  comparison: ConditionComparison,
  given: readonly string[],
): MessageRef | undefined {
  const { key, operator, operand } = comparison;
  if (given.some((step) => step.startsWith("x-"))) return undefined;
  const field = fieldForKey(key, given);
  if (field === undefined || "say" in field) return field;
  if (operator === "is present" || operator === "matches" || operand === undefined) return undefined;
  const other = operand.kind === "word" ? fieldForKey(operand.text, given) : undefined;
  if (other && !("say" in other)) return undefined;
  const branches = field.branches.length > 0 ? field.branches : [field];
  if (branches.length > 1) return undefined;
  return operator === "contains"
    ? validateContains(field, key, operand)
    : validateEquality(field, comparison, operand);
}

/**
 * Returns the field under a key of the items, or `undefined` if the key, or a key on the path to it, is an
 * `x-` key.
 */
function fieldForKey(key: string, given: readonly string[]): PlanField | MessageRef | undefined {
  let place = fieldPath(given);
  const itemField = fieldAt(place);
  if (key === ".") return itemField;
  if (itemField?.kind === "list" && itemField.branches.length === 0 && given.at(-1) !== "*")
    return errorReason("givenList", { path: given.join(".") });
  for (const step of key.split(".")) {
    if (step.startsWith("x-")) return undefined;
    const unknown = validateKey(step, place);
    if (unknown) return unknown;
    place = [place.replace(/\[\]$/, ""), step].join(".");
    const field = fieldAt(place);
    if (field === undefined) return undefined;
    const isOnlyList = field.kind === "list" && field.branches.length === 0;
    if (isOnlyList && !key.endsWith(step)) return errorReason("conditionList", { key, list: step });
  }
  return fieldAt(place);
}

function validateKey(key: string, place: string): MessageRef | undefined {
  const known = fieldKeys(place);
  if (known.includes(key)) return undefined;
  const [near] = closestMatches(key, known);
  const path = place.replaceAll("[]", ".*");
  return near === undefined
    ? errorReason("conditionKey", { key, place: path })
    : errorReason("conditionKeyNear", { key, place: path, near });
}

function validateContains({ kind, item }: PlanField, key: string, right: Operand): MessageRef | undefined {
  if (kind === "number" || kind === "integer" || kind === "boolean" || kind === "object")
    return errorReason("conditionNoList", { key });
  if (kind !== "list" || item === undefined || right.kind === "number") return undefined;
  return validateChoice(item, key, right);
}

function validateEquality(
  field: PlanField,
  { key, operator }: ConditionComparison,
  right: Operand,
): MessageRef | undefined {
  const { kind } = field;
  if (kind === "list" || kind === "object") return errorReason("conditionNoValue", { key, sign: operator });
  if (kind === "number" || kind === "integer")
    return right.kind === "number" ? undefined : errorReason("conditionNumber", { key, value: right.text });
  if (kind === "boolean")
    return right.kind === "boolean" && !/[<>]/.test(operator)
      ? undefined
      : errorReason("conditionBoolean", { key, value: right.text });
  if (kind === "date")
    return /^\d{4}-\d{2}-\d{2}$/.test(right.text)
      ? undefined
      : errorReason("conditionDate", { key, value: right.text });
  if (right.kind === "number" || right.kind === "boolean")
    return errorReason("conditionText", { key, value: right.text });
  return validateChoice(field, key, right);
}

function validateChoice({ kind, values }: PlanField, key: string, { text }: Operand): MessageRef | undefined {
  if (kind !== "choice" || values.includes(text)) return undefined;
  const [near] = closestMatches(text, values);
  const allowed = { list: values, joint: "or" } as const;
  return near === undefined
    ? errorReason("conditionChoice", { key, value: text, allowed })
    : errorReason("conditionChoiceNear", { key, value: text, near });
}

/** Returns the path of the items in the plan format: `kpis[]` for `kpis.*`. */
function fieldPath(given: readonly string[]): string {
  const last = given.at(-1) === "*" ? "[]" : "";
  return given.filter((step) => step !== "*").join(".") + last;
}
