import type { Path } from "./location.ts";

/** One change of a plan's data. */
export type Change =
  /** The value there, or the key where its mapping lacks it; mappings above it are made. */
  | { set: Path; to: unknown }
  /** To the list there, which is made where there is none. */
  | { append: Path; item: unknown }
  /** The key or item; where it is not there, nothing changes. */
  | { remove: Path };

/** Where a change is made. */
export function pathOf(change: Change): Path {
  return "set" in change ? change.set : "append" in change ? change.append : change.remove;
}

/** The data with a change made; what is beside its path is shared with the data before. */
export function changed(data: unknown, change: Change): unknown {
  if ("remove" in change) return without(data, change.remove);
  if ("set" in change) return at(data, change.set, () => change.to);
  return at(data, change.append, (list) => [...(Array.isArray(list) ? list : []), change.item]);
}

function at(data: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  const value = at(child(data, step), rest, change);
  if (Array.isArray(data) || (typeof step === "number" && !isCollection(data))) {
    const items = Array.isArray(data) ? [...data] : [];
    items[Number(step)] = value;
    return items;
  }
  return { ...(isCollection(data) ? data : {}), [step]: value };
}

function without(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined || !isCollection(data) || !Object.hasOwn(data, step)) return data;
  if (rest.length > 0) {
    const value = without(child(data, step), rest);
    return value === child(data, step) ? data : at(data, [step], () => value);
  }
  if (Array.isArray(data)) return data.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== String(step)));
}

/** One step down in data; nothing where there is no such step. */
export function child(data: unknown, step: string | number): unknown {
  return isCollection(data) && Object.hasOwn(data, step)
    ? (data as Record<string | number, unknown>)[step]
    : undefined;
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether two values are the same data, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isCollection(a) || !isCollection(b)) return Object.is(a, b) || a === b || (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(child(a, key), child(b, key)))
  );
}

/** What is undefined is not there, as in JSON. */
function keysOf(data: object): string[] {
  return Object.keys(data).filter((key) => Array.isArray(data) || child(data, key) !== undefined);
}

/**
 * A change as the smallest changes that come to the same: of a mapping that is set anew only the keys that differ, of a
 * list that grew only what is new.
 */
export function narrowed(data: unknown, change: Change): Change[] {
  if (!("set" in change)) return [change];
  const old = change.set.reduce<unknown>(child, data);
  return narrowedSet(old, change.set, change.to);
}

function narrowedSet(old: unknown, path: Path, to: unknown): Change[] {
  if (old !== undefined && isSame(old, to)) return [];
  const whole: Change[] = [{ set: path, to }];
  if (!isCollection(old) || !isCollection(to) || Array.isArray(old) !== Array.isArray(to)) return whole;
  const [before, after] = [keysOf(old), keysOf(to)];
  if (before.length === 0 || after.length === 0) return whole;
  const shared = after.filter((key) => before.includes(key));
  if (shared.length === 0) return whole;
  if (!Array.isArray(to))
    return [
      ...after.flatMap((key) => narrowedSet(child(old, key), [...path, key], child(to, key))),
      ...before.filter((key) => !after.includes(key)).map((key) => ({ remove: [...path, key] })),
    ];
  return narrowedList(old as unknown[], path, to) ?? whole;
}

/** Of a list that only grew or only lost items, what is new or gone; of one as long as before, what differs. */
function narrowedList(old: unknown[], path: Path, to: unknown[]): Change[] | undefined {
  if (to.length > old.length && old.every((item, index) => isSame(item, to[index])))
    return to.slice(old.length).map((item) => ({ append: path, item }));
  if (to.length < old.length) {
    const kept = keptOf(old, to);
    const gone = old.flatMap((_, index) => (kept.includes(index) ? [] : [{ remove: [...path, index] }]));
    return kept.length === to.length ? gone.reverse() : undefined;
  }
  if (to.length > old.length) return undefined;
  return to.flatMap((item: unknown, index) => narrowedSet(child(old, index), [...path, index], item));
}

/** The numbers of the items that are left, in the order of the list that is left of it. */
function keptOf(old: unknown[], to: unknown[]): number[] {
  const kept: number[] = [];
  for (const [index, item] of old.entries()) if (isSame(item, to[kept.length])) kept.push(index);
  return kept;
}
