/** No entry that smplan writes is nested deeper; what is deeper could exhaust the stack of those who walk through it. */
const MAX_DEPTH = 8;

type Check = (value: unknown) => boolean;

/** Whether a value is an entry of an incident's file, with everything of the type that it has to be. */
export function isEntry(value: unknown): boolean {
  if (!isRecord(value) || isDeeper(value, MAX_DEPTH)) return false;
  const kind =
    typeof value.kind === "string" && Object.hasOwn(kinds, value.kind) ? kinds[value.kind] : undefined;
  return kind !== undefined && isMoment(value.at) && maybe(isText)(value.by) && kind(value);
}

const isText: Check = (value) => typeof value === "string";

const isMoment: Check = (value) => typeof value === "string" && !Number.isNaN(Date.parse(value));

const isDuration: Check = (value) => typeof value === "string" && /^\d+[mhdw]$/.test(value);

const isStep: Check = (value) => value === "stop" || Number.isSafeInteger(value);

const isLanguage: Check = (value) => typeof value === "string" && value.length < 100;

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const alone = { name: isText, phone: maybe(isText) };
const isPerson = shape({ ...alone, backup: maybe(shape(alone)) });

const isManual = shape({
  scenario: isText,
  name: isText,
  language: isLanguage,
  version: maybe(isText),
  revision: maybe(isText),
  timezone: maybe(isText),
  exercise: (value) => typeof value === "boolean",
  level: maybe(isText),
  levels: list(
    shape({
      id: isText,
      name: isText,
      decides: maybe(isPerson),
      respondWithin: maybe(isDuration),
      notify: list(isPerson),
    }),
  ),
  stop: maybe(shape({ steps: list(isText), owner: maybe(isPerson), due: maybe(isMoment) })),
  steps: list(shape({ number: isStep, action: isText, owner: maybe(isPerson), due: maybe(isMoment) })),
  dont: list(isText),
  statements: list(
    shape({
      language: maybe(isText),
      channels: list(shape({ id: isText, name: isText })),
      text: isText,
    }),
  ),
  stakeholders: list(shape({ name: isText, way: maybe(isText), owner: maybe(isPerson) })),
  review: shape({ within: maybe(isDuration), owner: maybe(isPerson), questions: list(isText) }),
});

const kinds: Readonly<Record<string, Check>> = {
  start: shape({ manual: isManual, note: maybe(isText) }),
  log: shape({ text: isText }),
  done: shape({ step: isStep, text: maybe(isText) }),
  undone: shape({ step: isStep, text: maybe(isText) }),
  level: shape({ level: isText }),
  end: shape({ text: maybe(isText) }),
  review: shape({ question: isText, answer: isText }),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}
