/**
 * The built-in objects that all code shares. A plugin that replaces one of their functions would change the
 * results of every rule and smplan's output.
 */
const guardedObjects: Readonly<Record<string, object>> = {
  Array,
  "Array.prototype": Array.prototype,
  "Date.prototype": Date.prototype,
  "Function.prototype": Function.prototype,
  Intl,
  JSON,
  "Map.prototype": Map.prototype,
  Math,
  Number,
  "Number.prototype": Number.prototype,
  Object,
  "Object.prototype": Object.prototype,
  "Promise.prototype": Promise.prototype,
  Reflect,
  "RegExp.prototype": RegExp.prototype,
  "Set.prototype": Set.prototype,
  String,
  "String.prototype": String.prototype,
  "WeakMap.prototype": WeakMap.prototype,
};

interface OriginalFunction {
  name: string;
  owner: object;
  key: PropertyKey;
  value: unknown;
}

/** A snapshot of JavaScript's built-in functions, used to detect and undo replacements by plugins. */
export class BuiltIns {
  /** Read by index only, because a plugin may have replaced the iterators. */
  readonly #originals: readonly OriginalFunction[] = Object.entries(guardedObjects).flatMap(([name, owner]) =>
    Reflect.ownKeys(owner).flatMap((key) => {
      const value: unknown = Object.getOwnPropertyDescriptor(owner, key)?.value;
      return typeof value === "function"
        ? [{ name: `${name}.${typeof key === "symbol" ? key.description : key}`, owner, key, value }]
        : [];
    }),
  );

  /**
   * Restores replaced functions. Without this, not even the error could be reported.
   * @returns the name of the first function that was replaced, such as `Array.prototype.map`
   */
  restore(): string | undefined {
    let replaced: string | undefined;
    for (let index = 0; index < this.#originals.length; index++) {
      const { name, owner, key, value } = this.#originals[index] as OriginalFunction;
      if ((owner as Record<PropertyKey, unknown>)[key] === value) continue;
      Reflect.set(owner, key, value);
      replaced ??= name;
    }
    return replaced;
  }
}
