import { references } from "virtual:smplan/references";
import { latest } from "./memoize-last.ts";
import type { Sections } from "./sections.ts";

/** A thing of the plan, and what it stands in. */
interface Around {
  thing: object;
  outer: Around | undefined;
}

/** An id where it is given to something, or where it points to something. */
export interface Named {
  /** What the id stands for, as the schemas call it: "audience", "crisis level". */
  kind: string;
  id: string;
  /** The plan's own object or list that holds the id, under `key`. */
  owner: object;
  key: string | number;
  /** The thing the id stands in. */
  around: Around;
  /** The keys from the plan's root, without the indexes of lists. */
  keys: readonly string[];
}

/** Everything in the plan that has an id, in the order of the format. */
export function definitions(sections: Sections): readonly Named[] {
  return namesOf(sections).definitions;
}

/** Every place where the plan points to something by its id. */
export function pointers(sections: Sections): readonly Named[] {
  return namesOf(sections).pointers;
}

/** Where things of a kind are listed in a plan: "people.audiences"; and the section that holds them. */
export function homeOf(kind: string): { section: string; path: string } | undefined {
  return homes.get(kind);
}

const homes = new Map(
  references.defines.toReversed().map(({ kind, path }) => {
    const [section = ""] = path;
    return [kind, { section, path: keysOf(path.slice(0, -1)).join(".") }];
  }),
);

/** A place in a plan: what holds the value, and the key it stands under. */
export interface Found {
  owner: object;
  key: string | number;
}

/** The places that a path of keys leads to; `*` stands for every item of a list. */
export function at(sections: object, path: readonly string[]): Found[] {
  const found: Found[] = [];
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
interface Branch {
  /** Numbers of the places whose path ends here, in `places`. */
  ends: number[];
  keys: [key: string, branch: Branch][];
  items: Branch | undefined;
}

const places = [...references.defines, ...references.refers].map(({ kind, path }) => ({
  kind,
  path,
  keys: keysOf(path),
}));

const tree: Branch = newBranch();
for (const [index, { path }] of places.entries()) {
  let branch = tree;
  for (const step of path) branch = grow(branch, step);
  branch.ends.push(index);
}

function newBranch(): Branch {
  return { ends: [], keys: [], items: undefined };
}

function grow(branch: Branch, step: string): Branch {
  if (step === "*") {
    branch.items ??= newBranch();
    return branch.items;
  }
  const known = branch.keys.find(([key]) => key === step);
  if (known) return known[1];
  const grown = newBranch();
  branch.keys.push([step, grown]);
  return grown;
}

interface Names {
  definitions: readonly Named[];
  pointers: readonly Named[];
}

const namesOf = latest((sections: Sections): Names => {
  const found: Named[][] = [];
  collect(tree, sections, undefined, found);
  const defines = references.defines.length;
  return { definitions: found.slice(0, defines).flat(), pointers: found.slice(defines).flat() };
});

/** Goes once through the plan along all the paths, which is faster than once for each. */
function collect(branch: Branch, thing: object, outer: Around | undefined, found: Named[][]): void {
  const around = { thing, outer };
  if (Array.isArray(thing)) {
    if (branch.items)
      for (let index = 0; index < thing.length; index++)
        step(branch.items, thing[index], index, around, found);
    return;
  }
  for (const [key, below] of branch.keys)
    step(below, (thing as Record<string, unknown>)[key], key, around, found);
}

function step(branch: Branch, value: unknown, key: string | number, around: Around, found: Named[][]): void {
  if (typeof value === "object" && value !== null) collect(branch, value, around, found);
  else if (typeof value === "string")
    for (const index of branch.ends) {
      const { kind, keys } = places[index] as (typeof places)[number];
      found[index] ??= [];
      found[index].push({ kind, id: value, owner: around.thing, key, around, keys });
    }
}

function keysOf(path: readonly string[]): string[] {
  return path.filter((step) => step !== "*");
}
