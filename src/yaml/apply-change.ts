import type { YamlPath } from "./location.ts";

/** One change of a plan's data. */
export type DataChange =
  /** The value there, or the key where its mapping lacks it; mappings above it are made. */
  | { set: YamlPath; to: unknown }
  /** To the list there, which is made where there is none. */
  | { append: YamlPath; item: unknown }
  /** The key or item; where it is not there, nothing changes. */
  | { remove: YamlPath };

/** Where a change is made. */
export function changePath(change: DataChange): YamlPath {
  return "set" in change ? change.set : "append" in change ? change.append : change.remove;
}

/** The data with a change made; what is beside its path is shared with the data before. */
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

/** One step down in data; nothing where there is no such step. */
export function childData(data: unknown, step: string | number): unknown {
  return isCollection(data) && Object.hasOwn(data, step)
    ? (data as Record<string | number, unknown>)[step]
    : undefined;
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether two values are the same data, in whatever order their keys stand. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (!isCollection(a) || !isCollection(b)) return Object.is(a, b) || a === b || (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameData(childData(a, key), childData(b, key)))
  );
}

/** What is undefined is not there, as in JSON. */
function keysOf(data: object): string[] {
  return Object.keys(data).filter((key) => Array.isArray(data) || childData(data, key) !== undefined);
}

/**
 * A change as the smallest changes that come to the same: of a mapping that is set anew only the keys that differ, of a
 * list that grew only what is new.
 */
export function narrowChange(data: unknown, change: DataChange): DataChange[] {
  if (!("set" in change)) return [change];
  const old = change.set.reduce<unknown>(childData, data);
  return narrowSet(old, change.set, change.to);
}

function narrowSet(old: unknown, path: YamlPath, to: unknown): DataChange[] {
  if (old !== undefined && isSameData(old, to)) return [];
  const whole: DataChange[] = [{ set: path, to }];
  if (!isCollection(old) || !isCollection(to) || Array.isArray(old) !== Array.isArray(to)) return whole;
  const [before, after] = [keysOf(old), keysOf(to)];
  if (before.length === 0 || after.length === 0) return whole;
  const shared = after.filter((key) => before.includes(key));
  if (shared.length === 0) return whole;
  if (!Array.isArray(to))
    return [
      ...after.flatMap((key) => narrowSet(childData(old, key), [...path, key], childData(to, key))),
      ...before.filter((key) => !after.includes(key)).map((key) => ({ remove: [...path, key] })),
    ];
  return narrowList(old as unknown[], path, to) ?? whole;
}

/** Of a list that only grew or only lost items, what is new or gone; of one as long as before, what differs. */
function narrowList(old: unknown[], path: YamlPath, to: unknown[]): DataChange[] | undefined {
  if (to.length > old.length && old.every((item, index) => isSameData(item, to[index])))
    return to.slice(old.length).map((item) => ({ append: path, item }));
  if (to.length < old.length) {
    const kept = keptIndexes(old, to);
    const gone = old.flatMap((_, index) => (kept.includes(index) ? [] : [{ remove: [...path, index] }]));
    return kept.length === to.length ? gone.reverse() : undefined;
  }
  if (to.length > old.length) return undefined;
  return to.flatMap((item: unknown, index) => narrowSet(childData(old, index), [...path, index], item));
}

/** The numbers of the items that are left, in the order of the list that is left of it. */
function keptIndexes(old: unknown[], to: unknown[]): number[] {
  const kept: number[] = [];
  for (const [index, item] of old.entries()) if (isSameData(item, to[kept.length])) kept.push(index);
  return kept;
}
