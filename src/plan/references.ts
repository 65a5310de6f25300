import { references } from "../generated/references.ts";
import { memoizeLast } from "./memoize-last.ts";
import type { Sections } from "./sections.ts";

/** A thing of the plan, and what it stands in. */
interface ContainerChain {
  value: object;
  parent: ContainerChain | undefined;
}

/** An id where it is given to something, or where it points to something. */
export interface IdOccurrence {
  /** What the id stands for, as the schemas call it: "audience", "crisis level". */
  kind: string;
  id: string;
  /** The plan's own object or list that holds the id, under `key`. */
  owner: object;
  key: string | number;
  /** The thing the id stands in. */
  container: ContainerChain;
  /** The keys from the plan's root, without the indexes of lists. */
  keys: readonly string[];
}

/** Everything in the plan that has an id, in the order of the format. */
export function idDefinitions(sections: Sections): readonly IdOccurrence[] {
  return idIndexOf(sections).definitions;
}

/** Every place where the plan points to something by its id. */
export function idReferences(sections: Sections): readonly IdOccurrence[] {
  return idIndexOf(sections).pointers;
}

/** Where things of a kind are listed in a plan: "people.audiences"; and the section that holds them. */
export function definitionPathOf(kind: string): { section: string; path: string } | undefined {
  return definitionPaths.get(kind);
}

const definitionPaths = new Map(
  references.defines.toReversed().map(({ kind, path }) => {
    const [section = ""] = path;
    return [kind, { section, path: keysOf(path.slice(0, -1)).join(".") }];
  }),
);

/** A place in a plan: what holds the value, and the key it stands under. */
export interface ValueLocation {
  owner: object;
  key: string | number;
}

/** The places that a path of keys leads to; `*` stands for every item of a list. */
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

/** The paths of all kinds as one tree: what is below a key or, for a list, below each of its items. */
interface PathTree {
  /** Numbers of the places whose path ends here, in `places`. */
  ends: number[];
  keys: [key: string, branch: PathTree][];
  items: PathTree | undefined;
}

const idPaths = [...references.defines, ...references.refers].map(({ kind, path }) => ({
  kind,
  path,
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
  const grown = newPathTree();
  branch.keys.push([step, grown]);
  return grown;
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

/** Goes once through the plan along all the paths, which is faster than once for each. */
function collectIds(
  branch: PathTree,
  thing: object,
  outer: ContainerChain | undefined,
  found: IdOccurrence[][],
): void {
  const around = { value: thing, parent: outer };
  if (Array.isArray(thing)) {
    if (branch.items)
      for (let index = 0; index < thing.length; index++)
        collectIdsIn(branch.items, thing[index], index, around, found);
    return;
  }
  for (const [key, below] of branch.keys)
    collectIdsIn(below, (thing as Record<string, unknown>)[key], key, around, found);
}

function collectIdsIn(
  branch: PathTree,
  value: unknown,
  key: string | number,
  around: ContainerChain,
  found: IdOccurrence[][],
): void {
  if (typeof value === "object" && value !== null) collectIds(branch, value, around, found);
  else if (typeof value === "string")
    for (const index of branch.ends) {
      const { kind, keys } = idPaths[index] as (typeof idPaths)[number];
      found[index] ??= [];
      found[index].push({ kind, id: value, owner: around.value, key, container: around, keys });
    }
}

function keysOf(path: readonly string[]): string[] {
  return path.filter((step) => step !== "*");
}
