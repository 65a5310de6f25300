import { childData, type DataChange, isSameData } from "../yaml/apply-change.ts";
import { isMapping } from "../yaml/is-mapping.ts";

type DataPath = readonly (string | number)[];

/** The index of an item in the list before, and of the same item in the list after. */
interface KeptItem {
  before: number;
  after: number;
}

/**
 * Returns the changes that turn one plan into another. For a mapping: the keys that differ. For a list: the
 * changes in the items that were kept, then the removed items, then the items appended at the end. An item
 * was kept if its id is the same or, without ids, if most of its content is.
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
    // From the end, so that the indexes of the others stay valid.
    ...gone.reverse().map((index) => ({ remove: [...path, index] })),
    ...after.slice(from).map((item) => ({ append: path, item: structuredClone(item) })),
  ];
}

/** The cost of removing an item or of appending one. */
const INSERT_OR_REMOVE_COST = 1;

/** Returns the items that are kept, chosen for the lowest cost. New items are only appended at the end. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): KeptItem[] {
  const memo = new Map<string, { cost: number; kept: KeptItem[] }>();
  const best = (i: number, j: number): { cost: number; kept: KeptItem[] } => {
    if (i === before.length) return { cost: (after.length - j) * INSERT_OR_REMOVE_COST, kept: [] };
    const name = `${i} ${j}`;
    const found = memo.get(name);
    if (found) return found;
    const rest = best(i + 1, j);
    let least = { cost: rest.cost + INSERT_OR_REMOVE_COST, kept: rest.kept };
    if (j < after.length) {
      const next = best(i + 1, j + 1);
      const cost = next.cost + changeCost(before[i], after[j]);
      if (cost <= least.cost) least = { cost, kept: [{ before: i, after: j }, ...next.kept] };
    }
    memo.set(name, least);
    return least;
  };
  return best(0, 0).kept;
}

/** Returns the cost of changing one item into another: 0 or more. */
function changeCost(one: unknown, other: unknown): number {
  if (isSameData(one, other)) return 0;
  if (!isMapping(one) || !isMapping(other)) return 1.5 * INSERT_OR_REMOVE_COST;
  if (one.id !== undefined || other.id !== undefined)
    return one.id === other.id ? 0.5 : 3 * INSERT_OR_REMOVE_COST;
  const keys = Object.keys(one);
  const same = keys.filter((key) => isSameData(childData(one, key), childData(other, key))).length;
  return same === 0 ? 1.8 * INSERT_OR_REMOVE_COST : 1 - same / (keys.length + 1);
}
