import type { ErrorObject } from "ajv";
import { didYouMean } from "../plan/nearest.ts";
import type { Path } from "../yaml/tree.ts";

/** A schema error in words, with the place it belongs to: the value at a path, or the key that names it. */
export interface Explanation {
  message: string;
  at: Path;
  what: "key" | "value";
}

interface Situation {
  error: ErrorObject;
  path: Path;
  /** The nearest key above the value, in quotes: what a person would call it. */
  name: string;
}

type Explain = (situation: Situation) => string;

const explainers: Record<string, Explain> = {
  type: ({ error, name }) => wrongType(name, error.data, typesOf(error)),
  anyOf: ({ error, name }) => wrongType(name, error.data, branchTypes(error)),
  enum: ({ error, name }) => {
    const allowed = (error.schema as unknown[]).map(String);
    return `${name} cannot be ${show(error.data)}.${didYouMean(String(error.data), allowed)} Choose one of: ${allowed.join(", ")}.`;
  },
  const: ({ error, name }) =>
    `${name} is ${show(error.data)}, but this version of smplan reads ${show(error.schema)} only.`,
  pattern: ({ error, name }) => `${name} cannot be ${show(error.data)}. Write ${expected(error)}.`,
  format: ({ error, name }) => `${name} cannot be ${show(error.data)}. Write ${expected(error)}.`,
  minLength: ({ name }) => `${name} is empty. Write something there, or take the line out.`,
  minItems: ({ name }) => `${name} is an empty list. Put something in it, or take the line out.`,
  minimum: ({ error, name }) => `${name} is ${show(error.data)}, but cannot be below ${show(error.schema)}.`,
  maximum: ({ error, name }) => `${name} is ${show(error.data)}, but cannot be above ${show(error.schema)}.`,
  exclusiveMinimum: ({ error, name }) =>
    `${name} is ${show(error.data)}, but must be above ${show(error.schema)}.`,
  uniqueItems: ({ name }) => `${name} names one thing twice. Keep one of the two.`,
};

/** Says one schema error so that the person who wrote the plan knows what to do. */
export function explain(error: ErrorObject, path: Path, section: string): Explanation {
  if (error.keyword === "additionalProperties") return unknownKey(error, path, section);
  if (error.keyword === "required") {
    const message = `${thing(error, section)} has no "${error.params.missingProperty}". Add it: it is how the plan tells one from another.`;
    return { message, at: path, what: "value" };
  }
  const key = path.findLast((step) => typeof step === "string") ?? section;
  const name = typeof path.at(-1) === "number" ? `Item ${Number(path.at(-1)) + 1} of "${key}"` : `"${key}"`;
  const say = explainers[error.keyword];
  const message = say
    ? say({ error, path, name })
    : `${name} ${error.message ?? "is not as the format has it"}.`;
  return { message, at: path, what: "value" };
}

function unknownKey(error: ErrorObject, path: Path, section: string): Explanation {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const guess = didYouMean(
    key,
    known.filter((name) => !(name in Object(error.data))),
  );
  const rest = guess || ` It may have: ${known.join(", ")}.`;
  const message =
    key === "$include"
      ? '"$include" can stand only alone and for a whole section, such as crisis: { $include: crisis.yaml }.'
      : `${thing(error, section)} has no key "${key}".${rest} Keys of your own begin with "x-".`;
  return { message, at: [...path, key], what: "key" };
}

/** What the schema calls the thing the error is about, with the label the plan gives it. */
function thing(error: ErrorObject, section: string): string {
  const title = String(error.parentSchema?.title ?? section);
  const data = Object(error.data) as Record<string, unknown>;
  const label = data.name ?? data.id;
  return typeof label === "string" ? `${title} "${label}"` : title;
}

function wrongType(name: string, data: unknown, expectedTypes: string[]): string {
  if (data === null) return `${name} is empty. Give it a value, or take the line out.`;
  if (typeof data === "number" && expectedTypes.includes("string"))
    return `${name} is read as the number ${data}. Put it in quotes to keep it as text: "${data}".`;
  if (typeof data === "boolean" && expectedTypes.includes("string"))
    return `${name} is read as yes or no. Put it in quotes to keep it as text: "${data}".`;
  return `${name} should be ${expectedTypes.map(typeName).join(" or ")}, but is ${describe(data)}.`;
}

function typesOf(error: ErrorObject): string[] {
  return [error.schema].flat().map(String);
}

/** The JSON types of a union's branches, read through one reference where a branch is one. */
function branchTypes(error: ErrorObject): string[] {
  const branches = error.schema as { type?: string | string[] }[];
  const types = branches.flatMap((branch) => branch.type ?? "object");
  return [...new Set(types)];
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of keys",
  null: "empty",
};

function typeName(type: string): string {
  return typeNames[type] ?? type;
}

function describe(data: unknown): string {
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a mapping of keys";
  return `${typeName(typeof data)}: ${show(data)}`;
}

function expected(error: ErrorObject): string {
  return String(error.parentSchema?.["x-expects"] ?? "it as the format has it");
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
