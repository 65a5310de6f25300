import { reason } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";
import { nearest } from "../../platform/did-you-mean.ts";
import { type Field, fieldAt, fieldsOf } from "../../schema/plan-fields.ts";
import { type Comparison, openingOf, parseComparison, type Side } from "./comparison.ts";

/** What a text such as `kind is paid and not landingPage is present` asks of one thing of the plan. */
export interface Condition {
  /** The one key that it is about; absent if there are several. */
  key?: string;
  holds(thing: unknown): boolean;
}

/**
 * Reads a condition: comparisons, joined by `and` and `or`, of which `and` binds closer; `not` before a comparison turns
 * it round. What could never hold, or could mean something else, is refused.
 * @param given the steps to the things it is about, such as `["kpis", "*"]`
 * @returns the reason if the text is no such condition
 */
export function parseCondition(text: string, given: readonly string[]): Condition | Phrase {
  const pieces = piecesOf(text.trim());
  if ("say" in pieces) return pieces;
  const alternatives: (readonly Comparison[])[] = [];
  let group: Comparison[] = [];
  for (const { joint, piece } of pieces) {
    const read = negatable(piece, given);
    if ("say" in read) return read;
    if (joint === "or") {
      alternatives.push(group);
      group = [];
    }
    group.push(read);
  }
  alternatives.push(group);
  const keys = new Set(alternatives.flat().map(({ key }) => key));
  const [key] = keys;
  return {
    ...(keys.size === 1 && { key }),
    holds: (thing) => alternatives.some((all) => all.every((one) => one.holds(thing))),
  };
}

/** Why a path leads to nothing in any plan; `undefined` if it leads to something. */
export function whyNothingGiven(given: readonly string[]): Phrase | undefined {
  for (const [index, step] of given.entries()) {
    const before = given.slice(0, index);
    const field = index === 0 ? undefined : fieldAt(placeOf(before));
    if (step.startsWith("x-")) return undefined;
    if (index === 0 || field === undefined) continue;
    const path = before.join(".");
    const isList = [field, ...field.branches].some(({ kind }) => kind === "list");
    if (step === "*" && !isList) return reason("givenNoList", { path });
    if (step !== "*" && isList) return reason("givenList", { path });
    if (step !== "*") {
      const unknown = unknownKey(step, placeOf(before));
      if (unknown) return unknown;
    }
  }
  return undefined;
}

interface Piece {
  joint?: "and" | "or";
  piece: string;
}

const word = /"[^"]*"|'[^']*'|\S+/g;

/** The comparisons in a text. A word such as `and` within a text in quotes, or within a pattern, joins nothing. */
function piecesOf(text: string): Piece[] | Phrase {
  const pieces: Piece[] = [];
  let start = 0;
  let joint: Piece["joint"];
  for (const { 0: found, index } of text.matchAll(word)) {
    if ((found !== "and" && found !== "or") || index === start) continue;
    const after = text.slice(index + found.length);
    const piece = text.slice(start, index).trim();
    if (openingOf(after.trim().replace(/^not\s+/, "")) === undefined) {
      if (openingOf(piece.replace(/^not\s+/, "")) === "matches") continue;
      return reason("conditionJoint", { word: found, text: after.trim() });
    }
    pieces.push({ joint, piece });
    joint = found;
    start = index + found.length;
  }
  return [...pieces, { joint, piece: text.slice(start).trim() }];
}

/** A comparison, or the opposite of one. */
function negatable(piece: string, given: readonly string[]): Comparison | Phrase {
  const [, not, text = ""] = /^(not\s+)?(.*)$/s.exec(piece) ?? [];
  const comparison = parseComparison(text);
  if (!comparison) return reason("noComparison", { text: piece });
  if ("say" in comparison) return comparison;
  const why = whyNeverHolds(comparison, given);
  if (why) return why;
  return not === undefined ? comparison : { ...comparison, holds: (thing) => !comparison.holds(thing) };
}

/** Why a comparison could hold in no plan, as far as the format of plans says so. */
function whyNeverHolds(comparison: Comparison, given: readonly string[]): Phrase | undefined {
  const { key, sign, right } = comparison;
  if (given.some((step) => step.startsWith("x-"))) return undefined;
  const field = fieldOf(key, given);
  if (field === undefined || "say" in field) return field;
  if (sign === "is present" || sign === "matches" || right === undefined) return undefined;
  const other = right.kind === "word" ? fieldOf(right.text, given) : undefined;
  if (other && !("say" in other)) return undefined;
  const ways = field.branches.length > 0 ? field.branches : [field];
  if (ways.length > 1) return undefined;
  return sign === "contains" ? whyNotIn(field, key, right) : whyNotEqual(field, comparison, right);
}

/** The field under a key of the things; nothing if the key or one on the way is the team's own. */
function fieldOf(key: string, given: readonly string[]): Field | Phrase | undefined {
  let place = placeOf(given);
  const thing = fieldAt(place);
  if (key === ".") return thing;
  if (thing?.kind === "list" && thing.branches.length === 0 && given.at(-1) !== "*")
    return reason("givenList", { path: given.join(".") });
  for (const step of key.split(".")) {
    if (step.startsWith("x-")) return undefined;
    const unknown = unknownKey(step, place);
    if (unknown) return unknown;
    place = [place.replace(/\[\]$/, ""), step].join(".");
    const field = fieldAt(place);
    if (field === undefined) return undefined;
    const isOnlyList = field.kind === "list" && field.branches.length === 0;
    if (isOnlyList && !key.endsWith(step)) return reason("conditionList", { key, list: step });
  }
  return fieldAt(place);
}

function unknownKey(key: string, place: string): Phrase | undefined {
  const known = fieldsOf(place);
  if (known.includes(key)) return undefined;
  const [near] = nearest(key, known);
  const path = place.replaceAll("[]", ".*");
  return near === undefined
    ? reason("conditionKey", { key, place: path })
    : reason("conditionKeyNear", { key, place: path, near });
}

function whyNotIn({ kind, item }: Field, key: string, right: Side): Phrase | undefined {
  if (kind === "number" || kind === "integer" || kind === "boolean" || kind === "object")
    return reason("conditionNoList", { key });
  if (kind !== "list" || item === undefined || right.kind === "number") return undefined;
  return whyNoChoice(item, key, right);
}

function whyNotEqual(field: Field, { key, sign }: Comparison, right: Side): Phrase | undefined {
  const { kind } = field;
  if (kind === "list" || kind === "object") return reason("conditionNoValue", { key, sign });
  if (kind === "number" || kind === "integer")
    return right.kind === "number" ? undefined : reason("conditionNumber", { key, value: right.text });
  if (kind === "boolean")
    return right.kind === "boolean" && !/[<>]/.test(sign)
      ? undefined
      : reason("conditionBoolean", { key, value: right.text });
  if (kind === "date")
    return /^\d{4}-\d{2}-\d{2}$/.test(right.text)
      ? undefined
      : reason("conditionDate", { key, value: right.text });
  if (right.kind === "number" || right.kind === "boolean")
    return reason("conditionText", { key, value: right.text });
  return whyNoChoice(field, key, right);
}

function whyNoChoice({ kind, values }: Field, key: string, { text }: Side): Phrase | undefined {
  if (kind !== "choice" || values.includes(text)) return undefined;
  const [near] = nearest(text, values);
  const allowed = { list: values, joint: "or" } as const;
  return near === undefined
    ? reason("conditionChoice", { key, value: text, allowed })
    : reason("conditionChoiceNear", { key, value: text, near });
}

/** The place of things in the format of plans: `kpis[]` for `kpis.*`. */
function placeOf(given: readonly string[]): string {
  const last = given.at(-1) === "*" ? "[]" : "";
  return given.filter((step) => step !== "*").join(".") + last;
}
