import {
  applyChange,
  changePath,
  childData,
  type DataChange,
  isSameData,
  narrowChange,
} from "./apply-change.ts";
import type { YamlPath } from "./location.ts";

/** A value that was changed in two different ways at the same time. */
export interface EditConflict {
  path: YamlPath;
  theirs: unknown;
  ours: unknown;
}

/** The changes to apply, or the first conflict with a concurrent change. */
export type RebaseResult = { changes: DataChange[] } | { conflict: EditConflict };

/**
 * Adapts changes to data that was changed in the meantime. List items are found by their `id` or content,
 * even if they have moved.
 * @param base the data that the changes were made for
 * @param current the current data
 * @param once whether to skip appending an item that the list already contains
 */
export function rebaseChanges(
  changes: readonly DataChange[],
  { base, current, once = false }: { base: unknown; current: unknown; once?: boolean },
): RebaseResult {
  const result: DataChange[] = [];
  let [before, now] = [base, current];
  for (const change of changes)
    for (const part of narrowChange(before, change)) {
      const found = rebaseChange(part, before, now, once);
      if (found && "conflict" in found) return found;
      if (found) {
        result.push(found);
        now = applyChange(now, found);
      }
      before = applyChange(before, part);
    }
  return { changes: result };
}

/** Returns a change with its current path; `undefined` if the same change was already made. */
function rebaseChange(
  change: DataChange,
  base: unknown,
  current: unknown,
  once: boolean,
): DataChange | { conflict: EditConflict } | undefined {
  const path = changePath(change);
  const ours = "set" in change ? change.to : "append" in change ? change.item : undefined;
  const conflict = (theirs: unknown, at = path) => ({ conflict: { path: at, theirs, ours } });
  const currentPath: (string | number)[] = [];
  let [before, now] = [base, current];
  for (const [depth, step] of path.entries()) {
    // The container of the value was removed or replaced by another type.
    if (isContainerGone(before, now)) return conflict(now, path.slice(0, depth));
    const nowStep = currentStep(before, step, now);
    if (nowStep === undefined) return conflict(undefined, path.slice(0, depth + 1));
    currentPath.push(nowStep);
    before = childData(before, step);
    now = childData(now, nowStep);
  }
  if ("append" in change) {
    if (isContainerGone(before ?? [], now ?? [])) return conflict(now);
    const [itemsBefore, itemsNow] = [listOf(before), listOf(now)];
    if (once && itemsNow.some((item) => isSameData(item, ours))) return undefined;
    const id = childData(ours, "id");
    const sameId = id === undefined ? undefined : itemsNow.find((item) => childData(item, "id") === id);
    if (sameId === undefined || itemsBefore.some((item) => childData(item, "id") === id))
      return { append: currentPath, item: change.item };
    return isSameData(sameId, ours) ? undefined : conflict(sameId);
  }
  if ("remove" in change) {
    if (now === undefined) return undefined;
    return isSameData(before, now) ? { remove: currentPath } : conflict(now);
  }
  if (isSameData(before, now)) return { set: currentPath, to: change.to };
  return isSameData(now, change.to) ? undefined : conflict(now);
}

function isContainerGone(before: unknown, now: unknown): boolean {
  if (now === undefined || now === null) return before !== undefined && before !== null;
  return (
    typeof now !== "object" || (typeof before === "object" && Array.isArray(before) !== Array.isArray(now))
  );
}

/** Returns the key, or the current index of the list item that was at an index. */
function currentStep(before: unknown, step: string | number, now: unknown): string | number | undefined {
  if (!Array.isArray(before) || typeof step !== "number" || step >= before.length) return step;
  const items = listOf(now);
  const item: unknown = before[step];
  const id = childData(item, "id");
  if (id !== undefined) return onlyIndex(items, (other) => childData(other, "id") === id);
  if (isSameData(items[step], item)) return step;
  const found = onlyIndex(items, (other) => isSameData(other, item));
  if (found !== undefined) return found;
  const isOnlyChange =
    items.length === before.length &&
    before.every((other, at) => at === step || isSameData(other, items[at]));
  return isOnlyChange ? step : undefined;
}

/** Returns the index of the item that matches; `undefined` if none or several do. */
function onlyIndex(items: readonly unknown[], matches: (item: unknown) => boolean): number | undefined {
  const indexes = items.flatMap((item, index) => (matches(item) ? [index] : []));
  return indexes.length === 1 ? indexes[0] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
