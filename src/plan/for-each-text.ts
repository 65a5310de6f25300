/** Custom keys start with `x-`. Comparing character codes is faster than comparing strings. */
const LOWERCASE_X = "x".charCodeAt(0);
const DASH = "-".charCodeAt(0);

/** A callback for each text, with the object or list that contains it and its key. */
type TextVisitor = (text: string, owner: object, key: string | number) => void;

/**
 * Calls `visit` for every text in an object. It has to be fast, because it runs on all texts of all plans.
 * @param options `own`: whether to visit custom keys (`x-…`) as well
 */
export function forEachText(owner: object, visit: TextVisitor, options: { own: boolean }): void {
  if (Array.isArray(owner)) {
    for (let index = 0; index < owner.length; index++) {
      const value: unknown = owner[index];
      if (typeof value === "string") visit(value, owner, index);
      else if (typeof value === "object" && value !== null) forEachText(value, visit, options);
    }
    return;
  }
  for (const key in owner) {
    if (!options.own && key.charCodeAt(1) === DASH && key.charCodeAt(0) === LOWERCASE_X) continue;
    const value: unknown = (owner as Record<string, unknown>)[key];
    if (typeof value === "string") visit(value, owner, key);
    else if (typeof value === "object" && value !== null) forEachText(value, visit, options);
  }
}
