import {
  applyChange,
  changePath,
  childData,
  type DataChange,
  isSameData,
  narrowChange,
} from "./apply-change.ts";
import type { YamlPath } from "./location.ts";

/** A place that two people changed, each in another way. */
export interface EditConflict {
  path: YamlPath;
  theirs: unknown;
  ours: unknown;
}

/** Changes that can be made, or the first place where they would undo what somebody else did. */
export type RebaseResult = { changes: DataChange[] } | { conflict: EditConflict };

/**
 * Finds the changes for data that somebody else has changed in the meantime. Items of lists are found by their `id`, or
 * by their content, wherever they are now.
 * @param base what the changes were made for
 * @param current what the data are now
 * @param once whether an item that is in a list already is not appended again
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

/** A change at its place of today; `undefined` if somebody else has made it already. */
function rebaseChange(
  change: DataChange,
  base: unknown,
  current: unknown,
  once: boolean,
): DataChange | { conflict: EditConflict } | undefined {
  const path = changePath(change);
  const ours = "set" in change ? change.to : "append" in change ? change.item : undefined;
  const refuse = (theirs: unknown, at = path) => ({ conflict: { path: at, theirs, ours } });
  const here: (string | number)[] = [];
  let [before, now] = [base, current];
  for (const [depth, step] of path.entries()) {
    // What contained the value is gone, or is something else now.
    if (isContainerGone(before, now)) return refuse(now, path.slice(0, depth));
    const place = currentStep(before, step, now);
    if (place === undefined) return refuse(undefined, path.slice(0, depth + 1));
    here.push(place);
    before = childData(before, step);
    now = childData(now, place);
  }
  if ("append" in change) {
    if (isContainerGone(before ?? [], now ?? [])) return refuse(now);
    const [known, there] = [listOf(before), listOf(now)];
    if (once && there.some((item) => isSameData(item, ours))) return undefined;
    const id = childData(ours, "id");
    const twin = id === undefined ? undefined : there.find((item) => childData(item, "id") === id);
    if (twin === undefined || known.some((item) => childData(item, "id") === id))
      return { append: here, item: change.item };
    return isSameData(twin, ours) ? undefined : refuse(twin);
  }
  if ("remove" in change) {
    if (now === undefined) return undefined;
    return isSameData(before, now) ? { remove: here } : refuse(now);
  }
  if (isSameData(before, now)) return { set: here, to: change.to };
  return isSameData(now, change.to) ? undefined : refuse(now);
}

function isContainerGone(before: unknown, now: unknown): boolean {
  if (now === undefined || now === null) return before !== undefined && before !== null;
  return (
    typeof now !== "object" || (typeof before === "object" && Array.isArray(before) !== Array.isArray(now))
  );
}

/** The key, or where in the list of today the item is that was at a place. */
function currentStep(before: unknown, step: string | number, now: unknown): string | number | undefined {
  if (!Array.isArray(before) || typeof step !== "number" || step >= before.length) return step;
  const items = listOf(now);
  const item: unknown = before[step];
  const id = childData(item, "id");
  if (id !== undefined) return onlyIndex(items, (other) => childData(other, "id") === id);
  if (isSameData(items[step], item)) return step;
  const found = onlyIndex(items, (other) => isSameData(other, item));
  if (found !== undefined) return found;
  const alone =
    items.length === before.length &&
    before.every((other, at) => at === step || isSameData(other, items[at]));
  return alone ? step : undefined;
}

function onlyIndex(items: readonly unknown[], fits: (item: unknown) => boolean): number | undefined {
  const places = items.flatMap((item, index) => (fits(item) ? [index] : []));
  return places.length === 1 ? places[0] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
