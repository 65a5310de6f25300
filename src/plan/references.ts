import { references } from "virtual:smplan/references";
import type { Sections } from "./sections.ts";

/** An id where it is given to something, or where it points to something. */
export interface Named {
  /** What the id stands for, as the schemas call it: "audience", "crisis level". */
  kind: string;
  id: string;
  /** The plan's own object or list that holds the id, under `key`. */
  owner: object;
  key: string | number;
  /** The thing the id stands in, and everything around it, innermost first. */
  within: readonly object[];
  /** The keys from the plan's root, without the indexes of lists. */
  keys: readonly string[];
}

/** Everything in the plan that has an id, in the order of the format. */
export function definitions(sections: Sections): Named[] {
  return references.defines.flatMap(({ kind, path }) => [...find(sections, kind, path)]);
}

/** Every place where the plan points to something by its id. */
export function pointers(sections: Sections): Named[] {
  return references.refers.flatMap(({ kind, path }) => [...find(sections, kind, path)]);
}

/** Where things of a kind are listed in a plan: "people.audiences"; and the section that holds them. */
export function homeOf(kind: string): { section: string; path: string } | undefined {
  const place = references.defines.find((candidate) => candidate.kind === kind);
  const [section] = place?.path ?? [];
  return place && section ? { section, path: keysOf(place.path.slice(0, -1)).join(".") } : undefined;
}

function* find(sections: Sections, kind: string, path: readonly string[]): Iterable<Named> {
  const keys = keysOf(path);
  for (const { owner, key, within } of follow(sections, path, [])) {
    const id = (owner as Record<string | number, unknown>)[key];
    if (typeof id === "string") yield { kind, id, owner, key, within, keys };
  }
}

/** A place in a plan: what holds the value, and the key it stands under. */
export interface Found {
  owner: object;
  key: string | number;
  within: readonly object[];
}

/** The places that a path of keys leads to; `*` stands for every item of a list. */
export function at(sections: object, path: readonly string[]): Iterable<Found> {
  return follow(sections, path, []);
}

function* follow(owner: unknown, path: readonly string[], within: readonly object[]): Iterable<Found> {
  const [step, ...rest] = path;
  if (step === undefined || typeof owner !== "object" || owner === null) return;
  if ((step === "*") !== Array.isArray(owner)) return;
  const around = [owner, ...within];
  const keys = step === "*" ? (owner as unknown[]).keys() : [step];
  for (const key of keys) {
    if (rest.length === 0) yield { owner, key, within: around };
    else yield* follow((owner as Record<string | number, unknown>)[key], rest, around);
  }
}

function keysOf(path: readonly string[]): string[] {
  return path.filter((step) => step !== "*");
}
