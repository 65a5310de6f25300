import { childData, type DataChange, isSameData } from "../yaml/apply-change.ts";

type DataPath = readonly (string | number)[];

/** An item that was there, and the one that it became. */
interface KeptItem {
  before: number;
  after: number;
}

/**
 * The changes that make one plan of another: of a mapping the keys that differ; of a list what differs in an item that
 * stayed, then what is gone, then what came at its end. An item stays where it has the same id, or says much the same.
 */
export function changesBetween(before: unknown, after: unknown, path: DataPath = []): DataChange[] {
  if (isSameData(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0)
    return listChangesBetween(before, after, path);
  if (!isMapping(before) || !isMapping(after) || Object.keys(before).length === 0)
    return [after === undefined ? { remove: path } : { set: path, to: structuredClone(after) }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changesBetween(before[key], after[key], [...path, key]),
  );
}

function listChangesBetween(
  before: readonly unknown[],
  after: readonly unknown[],
  path: DataPath,
): DataChange[] {
  const kept = keptItems(before, after);
  const stays = new Set(kept.map((pair) => pair.before));
  const gone = [...before.keys()].filter((index) => !stays.has(index));
  const from = (kept.at(-1)?.after ?? -1) + 1;
  return [
    ...kept.flatMap((pair) => changesBetween(before[pair.before], after[pair.after], [...path, pair.before])),
    // From the end, so that the others keep their places until it is their turn.
    ...gone.reverse().map((index) => ({ remove: [...path, index] })),
    ...after.slice(from).map((item) => ({ append: path, item: structuredClone(item) })),
  ];
}

/** What it costs to take an item out, or to put one at the end. */
const INSERT_OR_REMOVE_COST = 1;

/** The items that stay, chosen so that as little as possible changes. New ones come at the end alone. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): KeptItem[] {
  const known = new Map<string, { cost: number; kept: KeptItem[] }>();
  const best = (i: number, j: number): { cost: number; kept: KeptItem[] } => {
    if (i === before.length) return { cost: (after.length - j) * INSERT_OR_REMOVE_COST, kept: [] };
    const name = `${i} ${j}`;
    const found = known.get(name);
    if (found) return found;
    const rest = best(i + 1, j);
    let least = { cost: rest.cost + INSERT_OR_REMOVE_COST, kept: rest.kept };
    if (j < after.length) {
      const next = best(i + 1, j + 1);
      const cost = next.cost + changeCost(before[i], after[j]);
      if (cost <= least.cost) least = { cost, kept: [{ before: i, after: j }, ...next.kept] };
    }
    known.set(name, least);
    return least;
  };
  return best(0, 0).kept;
}

/** How much an item would have to change to be the other: nothing to more than it costs to put another in its place. */
function changeCost(one: unknown, other: unknown): number {
  if (isSameData(one, other)) return 0;
  if (!isMapping(one) || !isMapping(other)) return 1.5 * INSERT_OR_REMOVE_COST;
  if (one.id !== undefined || other.id !== undefined)
    return one.id === other.id ? 0.5 : 3 * INSERT_OR_REMOVE_COST;
  const keys = Object.keys(one);
  const same = keys.filter((key) => isSameData(childData(one, key), childData(other, key))).length;
  return same === 0 ? 1.8 * INSERT_OR_REMOVE_COST : 1 - same / (keys.length + 1);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
