import type { YamlPath } from "./location.ts";

/** One change of a plan's data. */
export type DataChange =
  /** Sets the value at the path, or adds its key. Missing mappings on the path are created. */
  | { set: YamlPath; to: unknown }
  /** Appends an item to the list at the path. A missing list is created. */
  | { append: YamlPath; item: unknown }
  /** Removes the key or item at the path. If it does not exist, nothing changes. */
  | { remove: YamlPath };

/** Returns the path of a change. */
export function changePath(change: DataChange): YamlPath {
  return "set" in change ? change.set : "append" in change ? change.append : change.remove;
}

/** Returns the data with a change applied. Values that are not on its path are shared with the old data. */
export function applyChange(data: unknown, change: DataChange): unknown {
  if ("remove" in change) return removeAt(data, change.remove);
  if ("set" in change) return updateAt(data, change.set, () => change.to);
  return updateAt(data, change.append, (list) => [...(Array.isArray(list) ? list : []), change.item]);
}

function updateAt(data: unknown, path: YamlPath, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  const value = updateAt(childData(data, step), rest, change);
  if (Array.isArray(data) || (typeof step === "number" && !isCollection(data))) {
    const items = Array.isArray(data) ? [...data] : [];
    items[Number(step)] = value;
    return items;
  }
  return { ...(isCollection(data) ? data : {}), [step]: value };
}

function removeAt(data: unknown, path: YamlPath): unknown {
  const [step, ...rest] = path;
  if (step === undefined || !isCollection(data) || !Object.hasOwn(data, step)) return data;
  if (rest.length > 0) {
    const value = removeAt(childData(data, step), rest);
    return value === childData(data, step) ? data : updateAt(data, [step], () => value);
  }
  if (Array.isArray(data)) return data.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== String(step)));
}

/** Returns the value of a key or index; `undefined` if it does not exist. */
export function childData(data: unknown, step: string | number): unknown {
  return isCollection(data) && Object.hasOwn(data, step)
    ? (data as Record<string | number, unknown>)[step]
    : undefined;
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Returns whether two values are the same data. The order of keys does not matter. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (!isCollection(a) || !isCollection(b)) return Object.is(a, b) || a === b || (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameData(childData(a, key), childData(b, key)))
  );
}

/** Returns the keys of a value. Keys with the value `undefined` are ignored, as in JSON. */
function keysOf(data: object): string[] {
  return Object.keys(data).filter((key) => Array.isArray(data) || childData(data, key) !== undefined);
}

/**
 * Splits a change into the smallest changes with the same effect: for a mapping, only the keys that differ;
 * for a list that grew, only the new items.
 */
export function narrowChange(data: unknown, change: DataChange): DataChange[] {
  if (!("set" in change)) return [change];
  const old = change.set.reduce<unknown>(childData, data);
  return narrowSet(old, change.set, change.to);
}

function narrowSet(old: unknown, path: YamlPath, to: unknown): DataChange[] {
  if (old !== undefined && isSameData(old, to)) return [];
  const replacement: DataChange[] = [{ set: path, to }];
  if (!isCollection(old) || !isCollection(to) || Array.isArray(old) !== Array.isArray(to)) return replacement;
  const [before, after] = [keysOf(old), keysOf(to)];
  if (before.length === 0 || after.length === 0) return replacement;
  const shared = after.filter((key) => before.includes(key));
  if (shared.length === 0) return replacement;
  if (!Array.isArray(to))
    return [
      ...after.flatMap((key) => narrowSet(childData(old, key), [...path, key], childData(to, key))),
      ...before.filter((key) => !after.includes(key)).map((key) => ({ remove: [...path, key] })),
    ];
  return narrowList(old as unknown[], path, to) ?? replacement;
}

/**
 * Returns the changes of a list that only gained or only lost items, or that has the same length. Returns
 * `undefined` for other lists.
 */
function narrowList(old: unknown[], path: YamlPath, to: unknown[]): DataChange[] | undefined {
  if (to.length > old.length && old.every((item, index) => isSameData(item, to[index])))
    return to.slice(old.length).map((item) => ({ append: path, item }));
  if (to.length < old.length) {
    const kept = keptIndexes(old, to);
    const removals = old.flatMap((_, index) => (kept.includes(index) ? [] : [{ remove: [...path, index] }]));
    return kept.length === to.length ? removals.reverse() : undefined;
  }
  if (to.length > old.length) return undefined;
  return to.flatMap((item: unknown, index) => narrowSet(childData(old, index), [...path, index], item));
}

/** Returns the indexes of the old items that are still in the new list, in order. */
function keptIndexes(old: unknown[], to: unknown[]): number[] {
  const kept: number[] = [];
  for (const [index, item] of old.entries()) if (isSameData(item, to[kept.length])) kept.push(index);
  return kept;
}
