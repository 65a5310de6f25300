/** Returns a value with `change` applied to all its texts and keys. Unchanged parts are not copied. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  return mapValue(value, change) as Value;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => mapValue(item, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([key, item]): [string, unknown] => [change(key), mapValue(item, change)]);
  const same = changed.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  );
  return same ? value : Object.fromEntries(changed);
}

/** Returns whether a value is a plain object. Instances of classes must not be changed. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
