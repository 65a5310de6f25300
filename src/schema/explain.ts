import type { ErrorObject } from "ajv";
import { type Data, type Datum, inARow, or, say, term } from "../phrase.ts";
import { nearest } from "../plan/nearest.ts";
import type { Path } from "../yaml/tree.ts";

/** A schema error by the message that says it, with the place it belongs to: the value at a path, or its key. */
export interface Explanation {
  message: string;
  data: Data;
  at: Path;
  what: "key" | "value";
  /** The key that is missing at that place. */
  missing?: string;
  /** What would stand right there, as a value of the plan; `"quoted"` for what is there, in quotes. */
  right?: { text: string | "quoted"; sure: boolean };
}

interface Situation {
  error: ErrorObject;
  /** The nearest key above the value: what a person would call it. */
  name: Datum;
}

type Said = Pick<Explanation, "message" | "data" | "right">;

const bound = ({ error, name }: Situation): Data => ({
  name,
  value: show(error.data),
  limit: show(error.schema),
});

const explainers: Record<string, (situation: Situation) => Said> = {
  type: ({ error, name }) => wrongType(name, error.data, typesOf(error)),
  anyOf: ({ error, name }) => wrongType(name, error.data, branchTypes(error)),
  enum: ({ error, name }) => {
    const allowed = (error.schema as unknown[]).map(String);
    const [near] = nearest(String(error.data), allowed);
    const data = { name, value: show(error.data), allowed: inARow(allowed) };
    if (near === undefined) return { message: "enum", data };
    return { message: "enum-near", data: { ...data, near }, right: { text: near, sure: false } };
  },
  const: (situation) => ({ message: "version", data: bound(situation) }),
  pattern: (situation) => notWritten(situation),
  format: (situation) => notWritten(situation),
  minLength: ({ name }) => ({ message: "empty-text", data: { name } }),
  minItems: ({ name }) => ({ message: "empty-list", data: { name } }),
  minimum: (situation) => ({ message: "below", data: bound(situation) }),
  maximum: (situation) => ({ message: "above", data: bound(situation) }),
  exclusiveMinimum: (situation) => ({ message: "not-above", data: bound(situation) }),
  uniqueItems: ({ name }) => ({ message: "twice", data: { name } }),
};

/** Says one schema error so that the person who wrote the plan knows what to do. */
export function explain(error: ErrorObject, path: Path, section: string): Explanation {
  if (error.keyword === "additionalProperties") return unknownKey(error, path, section);
  if (error.keyword === "required") {
    const key = String(error.params.missingProperty);
    const message = ["id", "name"].includes(key) ? "unnamed" : "required";
    return { message, data: { thing: thing(error, section), key }, at: path, what: "value", missing: key };
  }
  const key = path.findLast((step) => typeof step === "string") ?? section;
  const last = path.at(-1);
  const name = typeof last === "number" ? say("item", { number: last + 1, key }) : say("key", { key });
  const explained = explainers[error.keyword]?.({ error, name });
  const said = explained ?? { message: "other", data: { name, what: error.message ?? error.keyword } };
  return { ...said, at: path, what: "value" };
}

function unknownKey(error: ErrorObject, path: Path, section: string): Explanation {
  const key = String(error.params.additionalProperty);
  const place = { at: [...path, key], what: "key" } as const;
  if (key === "$include") return { message: "include", data: {}, ...place };
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const data = { thing: thing(error, section), key };
  const [near] = nearest(
    key,
    known.filter((name) => !(name in Object(error.data))),
  );
  if (near === undefined) return { message: "unknown", data: { ...data, known: inARow(known) }, ...place };
  return { message: "unknown-near", data: { ...data, near }, ...place, right: { text: near, sure: false } };
}

/** What the schema calls the thing the error is about, with the label the plan gives it. */
function thing(error: ErrorObject, section: string): Datum {
  const title = term(String(error.parentSchema?.title ?? section));
  const data = Object(error.data) as Record<string, unknown>;
  const label = data.name ?? data.id;
  return typeof label === "string" ? say("thing", { title, label }) : title;
}

function wrongType(name: Datum, data: unknown, expectedTypes: string[]): Said {
  if (data === null) return { message: "null", data: { name } };
  const value = show(data);
  const right = { text: "quoted", sure: true };
  if (typeof data === "number" && expectedTypes.includes("string"))
    return { message: "number", data: { name, value }, right };
  if (typeof data === "boolean" && expectedTypes.includes("string"))
    return { message: "boolean", data: { name, value }, right };
  const expected = or(expectedTypes.map((type) => say(`type-${type}`)));
  return { message: "type", data: { name, expected, actual: describe(data) } };
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

function describe(data: unknown): Datum {
  if (Array.isArray(data)) return say("type-array");
  if (typeof data === "object") return say("type-object");
  return say("value", { type: say(`type-${typeof data}`), value: show(data) });
}

function notWritten({ error, name }: Situation): Said {
  const value = show(error.data);
  const expected = error.parentSchema?.["x-expects"];
  if (expected === undefined) return { message: "pattern", data: { name, value } };
  return { message: "expected", data: { name, value, expected: term(String(expected)) } };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
