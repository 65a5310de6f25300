import { type Change, changed, child, isSame, narrowed, pathOf } from "./apply-change.ts";
import type { Path } from "./location.ts";

/** A place that two people changed, each in another way. */
export interface Conflict {
  path: Path;
  theirs: unknown;
  ours: unknown;
}

/** Changes that can be made, or the first place where they would undo what somebody else did. */
export type Rebased = { changes: Change[] } | { conflict: Conflict };

/**
 * Finds the changes for data that somebody else has changed in the meantime. Items of lists are found by their `id`, or
 * by their content, wherever they are now.
 * @param base what the changes were made for
 * @param current what the data are now
 * @param once whether an item that is in a list already is not appended again
 */
export function rebased(
  changes: readonly Change[],
  { base, current, once = false }: { base: unknown; current: unknown; once?: boolean },
): Rebased {
  const result: Change[] = [];
  let [before, now] = [base, current];
  for (const change of changes)
    for (const part of narrowed(before, change)) {
      const found = rebasedOne(part, before, now, once);
      if (found && "conflict" in found) return found;
      if (found) {
        result.push(found);
        now = changed(now, found);
      }
      before = changed(before, part);
    }
  return { changes: result };
}

/** A change at its place of today; `undefined` if somebody else has made it already. */
function rebasedOne(
  change: Change,
  base: unknown,
  current: unknown,
  once: boolean,
): Change | { conflict: Conflict } | undefined {
  const path = pathOf(change);
  const ours = "set" in change ? change.to : "append" in change ? change.item : undefined;
  const refuse = (theirs: unknown, at = path) => ({ conflict: { path: at, theirs, ours } });
  const here: (string | number)[] = [];
  let [before, now] = [base, current];
  for (const [depth, step] of path.entries()) {
    // What contained the value is gone, or is something else now.
    if (isGone(before, now)) return refuse(now, path.slice(0, depth));
    const place = placeOf(before, step, now);
    if (place === undefined) return refuse(undefined, path.slice(0, depth + 1));
    here.push(place);
    before = child(before, step);
    now = child(now, place);
  }
  if ("append" in change) {
    if (isGone(before ?? [], now ?? [])) return refuse(now);
    const [known, there] = [listOf(before), listOf(now)];
    if (once && there.some((item) => isSame(item, ours))) return undefined;
    const id = child(ours, "id");
    const twin = id === undefined ? undefined : there.find((item) => child(item, "id") === id);
    if (twin === undefined || known.some((item) => child(item, "id") === id))
      return { append: here, item: change.item };
    return isSame(twin, ours) ? undefined : refuse(twin);
  }
  if ("remove" in change) {
    if (now === undefined) return undefined;
    return isSame(before, now) ? { remove: here } : refuse(now);
  }
  if (isSame(before, now)) return { set: here, to: change.to };
  return isSame(now, change.to) ? undefined : refuse(now);
}

function isGone(before: unknown, now: unknown): boolean {
  if (now === undefined || now === null) return before !== undefined && before !== null;
  return (
    typeof now !== "object" || (typeof before === "object" && Array.isArray(before) !== Array.isArray(now))
  );
}

/** The key, or where in the list of today the item is that was at a place. */
function placeOf(before: unknown, step: string | number, now: unknown): string | number | undefined {
  if (!Array.isArray(before) || typeof step !== "number" || step >= before.length) return step;
  const items = listOf(now);
  const item: unknown = before[step];
  const id = child(item, "id");
  if (id !== undefined) return onlyOne(items, (other) => child(other, "id") === id);
  if (isSame(items[step], item)) return step;
  const found = onlyOne(items, (other) => isSame(other, item));
  if (found !== undefined) return found;
  const alone =
    items.length === before.length && before.every((other, at) => at === step || isSame(other, items[at]));
  return alone ? step : undefined;
}

function onlyOne(items: readonly unknown[], fits: (item: unknown) => boolean): number | undefined {
  const places = items.flatMap((item, index) => (fits(item) ? [index] : []));
  return places.length === 1 ? places[0] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
