import type { PlanPath } from "../diagnostics.ts";
import type { Sections } from "./sections.ts";

/** A plan that was read does not change, so that each thing keeps its place. */
const anchors = new WeakMap<object, string>();

/**
 * Gives every thing of a plan a name for its place, by which documents link to it and notes find it:
 * `strategy-channels-ig`. It is made of keys and ids, so that it stays the same when other things come in between; what
 * has no id is named by its number.
 */
export function assignAnchors(sections: Sections): void {
  for (const [section, value] of Object.entries(sections)) assign(value, section);
}

function assign(value: unknown, anchor: string): void {
  if (typeof value !== "object" || value === null) return;
  anchors.set(value, anchor);
  for (const [key, inner] of Object.entries(value)) assign(inner, `${anchor}-${anchorStep(inner, key)}`);
}

/** The place of a thing whose plan has been placed. */
export function anchorOf(thing: object): string | undefined {
  return anchors.get(thing);
}

/** The places on the way from the plan's root to what a path leads to, the nearest first. */
export function anchorsAlongPath(sections: object, path: PlanPath): string[] {
  const found: string[] = [];
  let owner: unknown = sections;
  for (const step of path) {
    owner = (owner as Record<string | number, unknown> | null | undefined)?.[step];
    const name = anchorStep(owner, String(step));
    found.unshift(found[0] === undefined ? name : `${found[0]}-${name}`);
  }
  return found;
}

function anchorStep(value: unknown, key: string): string {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : key;
}
