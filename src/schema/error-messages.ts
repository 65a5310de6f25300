import type { ErrorObject } from "ajv";
import { platformIdByAlias, toId } from "../catalog/platform-aliases.ts";
import {
  listComma,
  listOr,
  type MessageArg,
  type MessageArgs,
  messageRef,
  termRef,
} from "../message-args.ts";
import { closestMatches } from "../platform/did-you-mean.ts";
import type { YamlPath } from "../yaml/location.ts";
import { FIRST_YEAR, isCalendarDate, LAST_YEAR } from "./formats.ts";

/** The message of a schema error and its location: the value at a path, or its key. */
export interface SchemaError {
  message: string;
  data: MessageArgs;
  path: YamlPath;
  target: "key" | "value";
  /** The key that is missing at that location. */
  missingKey?: string;
  /**
   * The correct text for that location; `"quoted"` for the current text in quotes. `sure` marks a safe fix.
   */
  replacement?: { text: string | "quoted"; sure: boolean };
}

interface ErrorContext {
  error: ErrorObject;
  /** The name of the value for users: the nearest key that contains it. */
  name: MessageArg;
  /** The same key as a text. */
  key: string;
}

type ErrorDescription = Pick<SchemaError, "message" | "data" | "replacement">;

const limitArgs = ({ error, name }: ErrorContext): MessageArgs => ({
  name,
  value: formatJson(error.data),
  limit: formatJson(error.schema),
});

const describers: Record<string, (context: ErrorContext) => ErrorDescription> = {
  type: ({ error, name }) => describeTypeError(name, error.data, schemaTypes(error)),
  anyOf: ({ error, name }) => {
    const levels = (error.schema as { enum?: unknown[] }[]).find((branch) =>
      isSeverityList(branch.enum),
    )?.enum;
    if (levels && Array.isArray(error.data)) return { message: "level-list", data: { name } };
    if (levels && typeof error.data !== "object")
      return describeSeverityError(name, error.data, levels.map(String));
    return describeTypeError(name, error.data, branchTypes(error));
  },
  enum: ({ error, name }) => {
    const allowed = (error.schema as unknown[]).map(String);
    if (isSeverityList(allowed)) return describeSeverityError(name, error.data, allowed);
    const [near] = closestMatches(String(error.data), allowed);
    const data = { name, value: formatJson(error.data), allowed: listComma(allowed) };
    if (near === undefined) return { message: "enum", data };
    return { message: "enum-near", data: { ...data, near }, replacement: { text: near, sure: false } };
  },
  const: (context) => ({ message: "version", data: limitArgs(context) }),
  pattern: (context) => describeFormatError(context),
  format: (context) => describeFormatError(context),
  minLength: ({ name }) => ({ message: "empty-text", data: { name } }),
  minItems: ({ name }) => ({ message: "empty-list", data: { name } }),
  minimum: (context) => ({ message: "below", data: limitArgs(context) }),
  maximum: (context) => ({ message: "above", data: limitArgs(context) }),
  exclusiveMinimum: (context) => ({ message: "not-above", data: limitArgs(context) }),
  uniqueItems: ({ name }) => ({ message: "twice", data: { name } }),
};

/** Returns the message of a schema error, which says what the author of the plan has to do. */
export function describeError(error: ErrorObject, path: YamlPath, section: string): SchemaError {
  if (error.keyword === "additionalProperties") return describeUnknownKey(error, path, section);
  if (error.keyword === "required") {
    const key = String(error.params.missingProperty);
    const message = ["id", "name"].includes(key) ? "unnamed" : "required";
    return {
      message,
      data: { thing: subjectName(error, section), key },
      path,
      target: "value",
      missingKey: key,
    };
  }
  const key = path.findLast((step) => typeof step === "string") ?? section;
  const last = path.at(-1);
  const name =
    typeof last === "number" ? messageRef("item", { number: last + 1, key }) : messageRef("key", { key });
  const description = describers[error.keyword]?.({ error, name, key }) ?? {
    message: "other",
    data: { name, what: error.message ?? error.keyword },
  };
  return { ...description, path, target: "value" };
}

function describeUnknownKey(error: ErrorObject, path: YamlPath, section: string): SchemaError {
  const key = String(error.params.additionalProperty);
  const place = { path: [...path, key], target: "key" } as const;
  if (key === "$include") return { message: "include", data: {}, ...place };
  if (key === MERGE_KEY) return { message: "merge", data: {}, ...place };
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const data = { thing: subjectName(error, section), key };
  const [near] = closestMatches(
    key,
    known.filter((name) => !(name in Object(error.data))),
  );
  const takesOwnKeys = error.parentSchema?.patternProperties !== undefined;
  if (near === undefined) {
    const message = takesOwnKeys ? "unknown" : "unknown-closed";
    return { message, data: { ...data, known: listComma(known) }, ...place };
  }
  const message = takesOwnKeys ? "unknown-near" : "unknown-closed-near";
  return { message, data: { ...data, near }, ...place, replacement: { text: near, sure: false } };
}

/** The key by which YAML 1.1 merges another mapping into the mapping that contains it. */
const MERGE_KEY = "<<";

/** Returns whether a missing key may be part of a mapping that is merged with `<<`. */
export function mayBeMerged(error: ErrorObject): boolean {
  return error.keyword === "required" && Object.hasOwn(Object(error.data), MERGE_KEY);
}

/** Returns the schema's title of the object with the error, and its name or id in the plan. */
function subjectName(error: ErrorObject, section: string): MessageArg {
  const title = termRef(String(error.parentSchema?.title ?? section));
  const data = Object(error.data) as Record<string, unknown>;
  const label = data.name ?? data.id;
  return typeof label === "string" ? messageRef("thing", { title, label }) : title;
}

function describeTypeError(name: MessageArg, data: unknown, expectedTypes: string[]): ErrorDescription {
  if (data === null) return { message: "null", data: { name } };
  const value = formatJson(data);
  const quoted = { text: "quoted", sure: true };
  if (typeof data === "number" && expectedTypes.includes("string"))
    return { message: "number", data: { name, value, written: value }, replacement: quoted };
  if (typeof data === "boolean" && expectedTypes.includes("string"))
    return { message: "boolean", data: { name, value, written: value }, replacement: quoted };
  const expected = listOr(expectedTypes.map((type) => messageRef(`type-${type}`)));
  return { message: "type", data: { name, expected, actual: describeValue(data) } };
}

function schemaTypes(error: ErrorObject): string[] {
  return [error.schema].flat().map(String);
}

/** Returns the JSON types of a union's branches; a branch without a type is an object. */
function branchTypes(error: ErrorObject): string[] {
  const branches = error.schema as { type?: string | string[] }[];
  const types = branches.flatMap((branch) => branch.type ?? "object");
  return [...new Set(types)];
}

function describeValue(data: unknown): MessageArg {
  if (Array.isArray(data)) return messageRef("type-array");
  if (typeof data === "object") return messageRef("type-object");
  return messageRef("value", { type: messageRef(`type-${typeof data}`), value: formatJson(data) });
}

function describeFormatError({ error, name, key }: ErrorContext): ErrorDescription {
  const value = formatJson(error.data);
  if (error.keyword === "format" && isCalendarDate(String(error.data)))
    return {
      message: "far-date",
      // As texts, so that years are not formatted with a thousands separator.
      data: { name, value, first: String(FIRST_YEAR), last: String(LAST_YEAR) },
    };
  const expected = error.parentSchema?.["x-expects"];
  if (expected === undefined) return { message: "pattern", data: { name, value } };
  const data = { name, value, expected: termRef(String(expected)) };
  const near = suggestId(error, key);
  if (near === undefined) return { message: "expected", data };
  return { message: "expected-near", data: { ...data, near }, replacement: { text: near, sure: false } };
}

/** Returns the id that was probably meant by a text with capitals or spaces, if the schema allows it. */
function suggestId({ data, schema, keyword }: ErrorObject, key: string): string | undefined {
  if (keyword !== "pattern" || typeof data !== "string" || typeof schema !== "string") return undefined;
  const [, native = "", id = ""] = /^(native:)?(.*)$/is.exec(data) ?? [];
  const isPlatform = native !== "" || key === "platform" || key === "platforms";
  const meant = (isPlatform && platformIdByAlias(id)) || toId(id);
  const near = native.toLowerCase() + meant;
  return meant !== "" && near !== data && new RegExp(schema, "u").test(near) ? near : undefined;
}

/** The severities of other linters, also as numbers as in ESLint, and their equivalents in smplan. */
const severityAliases: Readonly<Record<string, string>> = {
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

function isSeverityList(values: readonly unknown[] | undefined): boolean {
  return values?.includes("off") === true && values.includes("warning");
}

function describeSeverityError(
  name: MessageArg,
  data: unknown,
  allowed: readonly string[],
): ErrorDescription {
  const word = String(data).toLowerCase();
  const near = Object.hasOwn(severityAliases, word)
    ? severityAliases[word]
    : closestMatches(word, allowed)[0];
  const args = { name, value: formatJson(data), allowed: listComma(allowed) };
  if (near === undefined) return { message: "enum", data: args };
  return { message: "enum-near", data: { ...args, near }, replacement: { text: near, sure: false } };
}

function formatJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
