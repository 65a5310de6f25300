import { MAX_NESTING_DEPTH } from "./load-options.ts";

/** What data may come to with every alias written out, in characters: as much as a plan's file may have in bytes. */
const MAX_EXPANDED_CHARS = 2_000_000;

/** Why data with aliases is not usable: one stands for itself, or together they stand for too much. */
export type AliasExpansionError = "alias-circle" | "aliases";

/**
 * Checks what a text with aliases comes to if each alias is written out: everything that walks through a plan does
 * so. Returns `undefined` if it is within the limits of a plan, in size and depth.
 */
export function aliasExpansionError(data: unknown): AliasExpansionError | undefined {
  const sizes = new Map<object, Extent | "open">();
  let isCircle = false;
  const extentOf = (value: unknown): Extent => {
    if (typeof value !== "object" || value === null) return { chars: String(value).length + 1, depth: 0 };
    const known = sizes.get(value);
    if (known === "open") isCircle = true;
    if (known) return known === "open" ? { chars: 0, depth: 0 } : known;
    sizes.set(value, "open");
    const extent = { chars: 2, depth: 1 };
    for (const [key, item] of Object.entries(value)) {
      const inner = extentOf(item);
      extent.chars += key.length + inner.chars;
      extent.depth = Math.max(extent.depth, inner.depth + 1);
    }
    sizes.set(value, extent);
    return extent;
  };
  const { chars, depth } = extentOf(data);
  if (isCircle) return "alias-circle";
  return chars > MAX_EXPANDED_CHARS || depth > MAX_NESTING_DEPTH ? "aliases" : undefined;
}

/** The size of data with every alias written out. */
interface Extent {
  chars: number;
  depth: number;
}
