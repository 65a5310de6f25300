import { MAX_NESTING_DEPTH } from "./load-options.ts";

/**
 * The maximum size of data with all aliases expanded, in characters: the same number as the maximum file size
 * in bytes.
 */
const MAX_EXPANDED_CHARS = 2_000_000;

/**
 * The reason why data with aliases is rejected: an alias contains itself, or the expanded data is too large
 * or deep.
 */
export type AliasExpansionError = "alias-circle" | "aliases";

/**
 * Returns the error of data with aliases, or `undefined` if the data is within the limits for size and depth
 * with all aliases expanded. All code that traverses a plan visits the expanded data.
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

/** The size and depth of data with all aliases expanded. */
interface Extent {
  chars: number;
  depth: number;
}
