import type { PlanPath } from "../diagnostics.ts";
import type { Sections } from "./sections.ts";

/** Anchors by object. They stay valid because a plan does not change after it was read. */
const anchors = new WeakMap<object, string>();

/**
 * Assigns an anchor such as `strategy-channels-ig` to every object of a plan, for links in documents and for
 * notes. An anchor consists of keys and ids, so it stays the same when other items are inserted. An item
 * without an id is named by its index.
 */
export function assignAnchors(sections: Sections): void {
  for (const [section, value] of Object.entries(sections)) assign(value, section);
}

function assign(value: unknown, anchor: string): void {
  if (typeof value !== "object" || value === null) return;
  anchors.set(value, anchor);
  for (const [key, inner] of Object.entries(value)) assign(inner, `${anchor}-${anchorStep(inner, key)}`);
}

/** Returns the anchor that `assignAnchors` gave to an object. */
export function anchorOf(value: object): string | undefined {
  return anchors.get(value);
}

/** Returns the anchors of the value at a path and of the objects that contain it, innermost first. */
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
