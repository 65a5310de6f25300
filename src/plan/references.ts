import { references } from "../generated/references.ts";
import { memoizeLast } from "./memoize-last.ts";
import type { Sections } from "./sections.ts";

/** An object or list of the plan, and the ones that contain it. */
interface ContainerChain {
  value: object;
  parent: ContainerChain | undefined;
}

/** A place where an id is defined or referred to. */
export interface IdOccurrence {
  /** The kind of the item with this id, as the schemas name it: "audience", "crisis level". */
  kind: string;
  id: string;
  /** The object or list of the plan that contains the id at `key`. */
  owner: object;
  key: string | number;
  /** The same object or list with the ones that contain it. */
  container: ContainerChain;
  /** The titles of the objects that contain the id, from the outermost to the innermost: "Measurement", "Correction". */
  titles: readonly string[];
  /** The keys from the plan's root, without list indexes. */
  keys: readonly string[];
}

/** Returns all ids that the plan defines, in the order of the format. */
export function idDefinitions(sections: Sections): readonly IdOccurrence[] {
  return idIndexOf(sections).definitions;
}

/** Returns all references by id in the plan, in the order of the format. */
export function idReferences(sections: Sections): readonly IdOccurrence[] {
  return idIndexOf(sections).pointers;
}

/** Returns the path of the list that defines items of a kind, such as "people.audiences", and its section. */
export function definitionPathOf(kind: string): { section: string; path: string } | undefined {
  return definitionPaths.get(kind);
}

const definitionPaths = new Map(
  references.defines.toReversed().map(({ kind, path }) => {
    const [section = ""] = path;
    return [kind, { section, path: keysOf(path.slice(0, -1)).join(".") }];
  }),
);

/** The location of a value: the object or list that contains it, and its key. */
export interface ValueLocation {
  owner: object;
  key: string | number;
}

/** Returns the locations that a path of keys matches; `*` matches every item of a list. */
export function locationsAt(sections: object, path: readonly string[]): ValueLocation[] {
  const found: ValueLocation[] = [];
  const follow = (owner: unknown, depth: number): void => {
    const step = path[depth];
    if (step === undefined || typeof owner !== "object" || owner === null) return;
    if ((step === "*") !== Array.isArray(owner)) return;
    for (const key of Array.isArray(owner) ? owner.keys() : [step]) {
      if (depth === path.length - 1) found.push({ owner, key });
      else follow((owner as Record<string | number, unknown>)[key], depth + 1);
    }
  };
  follow(sections, 0);
  return found;
}

/** The paths of all kinds as a tree: the branches of the keys or, for a list, the branch of its items. */
interface PathTree {
  /** Indexes in `idPaths` of the paths that end here. */
  ends: number[];
  keys: [key: string, branch: PathTree][];
  items: PathTree | undefined;
}

const idPaths = [...references.defines, ...references.refers].map(({ kind, path, titles }) => ({
  kind,
  path,
  titles,
  keys: keysOf(path),
}));

const pathTree: PathTree = newPathTree();
for (const [index, { path }] of idPaths.entries()) {
  let branch = pathTree;
  for (const step of path) branch = childTree(branch, step);
  branch.ends.push(index);
}

function newPathTree(): PathTree {
  return { ends: [], keys: [], items: undefined };
}

function childTree(branch: PathTree, step: string): PathTree {
  if (step === "*") {
    branch.items ??= newPathTree();
    return branch.items;
  }
  const known = branch.keys.find(([key]) => key === step);
  if (known) return known[1];
  const child = newPathTree();
  branch.keys.push([step, child]);
  return child;
}

interface IdIndex {
  definitions: readonly IdOccurrence[];
  pointers: readonly IdOccurrence[];
}

const idIndexOf = memoizeLast((sections: Sections): IdIndex => {
  const found: IdOccurrence[][] = [];
  collectIds(pathTree, sections, undefined, found);
  const defines = references.defines.length;
  return { definitions: found.slice(0, defines).flat(), pointers: found.slice(defines).flat() };
});

/** Collects the ids of all paths in one pass through the plan, which is faster than one pass per path. */
function collectIds(
  branch: PathTree,
  value: object,
  parent: ContainerChain | undefined,
  found: IdOccurrence[][],
): void {
  const container = { value, parent };
  if (Array.isArray(value)) {
    if (branch.items)
      for (let index = 0; index < value.length; index++)
        collectIdsIn(branch.items, value[index], index, container, found);
    return;
  }
  for (const [key, child] of branch.keys)
    collectIdsIn(child, (value as Record<string, unknown>)[key], key, container, found);
}

function collectIdsIn(
  branch: PathTree,
  value: unknown,
  key: string | number,
  container: ContainerChain,
  found: IdOccurrence[][],
): void {
  if (typeof value === "object" && value !== null) collectIds(branch, value, container, found);
  else if (typeof value === "string")
    for (const index of branch.ends) {
      const { kind, titles, keys } = idPaths[index] as (typeof idPaths)[number];
      found[index] ??= [];
      found[index].push({ kind, id: value, owner: container.value, key, container, titles, keys });
    }
}

function keysOf(path: readonly string[]): string[] {
  return path.filter((step) => step !== "*");
}
