import { isMapping } from "../yaml/is-mapping.ts";

/** smplan writes no entry that is nested deeper. A deeper one could exhaust the stack of recursive code. */
const MAX_ENTRY_DEPTH = 8;

type Check = (value: unknown) => boolean;

/** Returns whether a value is a valid entry of an incident file. */
export function isIncidentEntry(value: unknown): boolean {
  if (!isMapping(value) || isDeeper(value, MAX_ENTRY_DEPTH)) return false;
  const kind =
    typeof value.kind === "string" && Object.hasOwn(entryChecks, value.kind)
      ? entryChecks[value.kind]
      : undefined;
  return kind !== undefined && isTimestamp(value.at) && optional(isText)(value.by) && kind(value);
}

const isText: Check = (value) => typeof value === "string";

const isTimestamp: Check = (value) => typeof value === "string" && !Number.isNaN(Date.parse(value));

const isDuration: Check = (value) => typeof value === "string" && /^\d+[mhdw]$/.test(value);

const isStep: Check = (value) => value === "stop" || Number.isSafeInteger(value);

const isLanguage: Check = (value) => typeof value === "string" && value.length < 100;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const object =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isMapping(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const contactFields = { name: isText, phone: optional(isText) };
const isPerson = object({ ...contactFields, backup: optional(object(contactFields)) });

const isManual = object({
  scenario: isText,
  name: isText,
  language: isLanguage,
  version: optional(isText),
  revision: optional(isText),
  timezone: optional(isText),
  exercise: (value) => typeof value === "boolean",
  level: optional(isText),
  levels: list(
    object({
      id: isText,
      name: isText,
      decides: optional(isPerson),
      respondWithin: optional(isDuration),
      notify: list(isPerson),
    }),
  ),
  stop: optional(object({ steps: list(isText), owner: optional(isPerson), due: optional(isTimestamp) })),
  steps: list(
    object({ number: isStep, action: isText, owner: optional(isPerson), due: optional(isTimestamp) }),
  ),
  dont: list(isText),
  statements: list(
    object({
      language: optional(isText),
      channels: list(object({ id: isText, name: isText })),
      text: isText,
    }),
  ),
  stakeholders: list(object({ name: isText, way: optional(isText), owner: optional(isPerson) })),
  review: object({ within: optional(isDuration), owner: optional(isPerson), questions: list(isText) }),
});

const entryChecks: Readonly<Record<string, Check>> = {
  start: object({ manual: isManual, note: optional(isText) }),
  log: object({ text: isText }),
  done: object({ step: isStep, text: optional(isText) }),
  undone: object({ step: isStep, text: optional(isText) }),
  level: object({ level: isText }),
  end: object({ text: optional(isText) }),
  review: object({ question: isText, answer: isText }),
};

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}
