import type { ErrorObject } from "ajv";
import { idLike, platformByOtherName } from "../catalog/platform-aliases.ts";
import { type Data, type Datum, inARow, or, say, term } from "../message-args.ts";
import { nearest } from "../platform/did-you-mean.ts";
import type { Path } from "../yaml/location.ts";
import { FIRST_YEAR, isCalendarDay, LAST_YEAR } from "./formats.ts";

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
  /** That key. */
  key: string;
}

type Said = Pick<Explanation, "message" | "data" | "right">;

const bound = ({ error, name }: Situation): Data => ({
  name,
  value: show(error.data),
  limit: show(error.schema),
});

const explainers: Record<string, (situation: Situation) => Said> = {
  type: ({ error, name }) => wrongType(name, error.data, typesOf(error)),
  anyOf: ({ error, name }) => {
    const levels = (error.schema as { enum?: unknown[] }[]).find((branch) => isLevels(branch.enum))?.enum;
    if (levels && Array.isArray(error.data)) return { message: "level-list", data: { name } };
    if (levels && typeof error.data !== "object") return notALevel(name, error.data, levels.map(String));
    return wrongType(name, error.data, branchTypes(error));
  },
  enum: ({ error, name }) => {
    const allowed = (error.schema as unknown[]).map(String);
    if (isLevels(allowed)) return notALevel(name, error.data, allowed);
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
  const explained = explainers[error.keyword]?.({ error, name, key });
  const said = explained ?? { message: "other", data: { name, what: error.message ?? error.keyword } };
  return { ...said, at: path, what: "value" };
}

function unknownKey(error: ErrorObject, path: Path, section: string): Explanation {
  const key = String(error.params.additionalProperty);
  const place = { at: [...path, key], what: "key" } as const;
  if (key === "$include") return { message: "include", data: {}, ...place };
  if (key === MERGE_KEY) return { message: "merge", data: {}, ...place };
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const data = { thing: thing(error, section), key };
  const [near] = nearest(
    key,
    known.filter((name) => !(name in Object(error.data))),
  );
  const takesOwnKeys = error.parentSchema?.patternProperties !== undefined;
  if (near === undefined) {
    const message = takesOwnKeys ? "unknown" : "unknown-closed";
    return { message, data: { ...data, known: inARow(known) }, ...place };
  }
  const message = takesOwnKeys ? "unknown-near" : "unknown-closed-near";
  return { message, data: { ...data, near }, ...place, right: { text: near, sure: false } };
}

/** The key by which YAML 1.1 merges another mapping into the one it is in. */
const MERGE_KEY = "<<";

/** Whether a key is missing only as long as the keys of a merged mapping are not written out. */
export function mayBeMerged(error: ErrorObject): boolean {
  return error.keyword === "required" && Object.hasOwn(Object(error.data), MERGE_KEY);
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
    return { message: "number", data: { name, value, written: value }, right };
  if (typeof data === "boolean" && expectedTypes.includes("string"))
    return { message: "boolean", data: { name, value, written: value }, right };
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

function notWritten({ error, name, key }: Situation): Said {
  const value = show(error.data);
  if (error.keyword === "format" && isCalendarDay(String(error.data)))
    return {
      message: "far-date",
      // As texts, so that years are not grouped as numbers are.
      data: { name, value, first: String(FIRST_YEAR), last: String(LAST_YEAR) },
    };
  const expected = error.parentSchema?.["x-expects"];
  if (expected === undefined) return { message: "pattern", data: { name, value } };
  const data = { name, value, expected: term(String(expected)) };
  const near = idMeant(error, key);
  if (near === undefined) return { message: "expected", data };
  return { message: "expected-near", data: { ...data, near }, right: { text: near, sure: false } };
}

/** The id that was probably meant by a text with capitals or spaces, if the schema takes it. */
function idMeant({ data, schema, keyword }: ErrorObject, key: string): string | undefined {
  if (keyword !== "pattern" || typeof data !== "string" || typeof schema !== "string") return undefined;
  const [, native = "", id = ""] = /^(native:)?(.*)$/is.exec(data) ?? [];
  const isPlatform = native !== "" || key === "platform" || key === "platforms";
  const meant = (isPlatform && platformByOtherName(id)) || idLike(id);
  const near = native.toLowerCase() + meant;
  return meant !== "" && near !== data && new RegExp(schema, "u").test(near) ? near : undefined;
}

/** How grave the findings of a rule are, in the words of other linters and as figures, as in ESLint. */
const otherLevels: Readonly<Record<string, string>> = {
  0: "off",
  1: "warning",
  2: "error",
  disable: "off",
  disabled: "off",
  err: "error",
  false: "off",
  fatal: "error",
  hint: "info",
  information: "info",
  never: "off",
  no: "off",
  none: "off",
  note: "info",
  notice: "info",
  suggestion: "info",
  warn: "warning",
};

function isLevels(values: readonly unknown[] | undefined): boolean {
  return values?.includes("off") === true && values.includes("warning");
}

function notALevel(name: Datum, data: unknown, allowed: readonly string[]): Said {
  const word = String(data).toLowerCase();
  const near = Object.hasOwn(otherLevels, word) ? otherLevels[word] : nearest(word, allowed)[0];
  const said = { name, value: show(data), allowed: inARow(allowed) };
  if (near === undefined) return { message: "enum", data: said };
  return { message: "enum-near", data: { ...said, near }, right: { text: near, sure: false } };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
