/** What programs share: whoever replaces a function of these changes every rule, and what smplan writes. */
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

/** JavaScript's built-in functions as they are when this is made, to see whether a plugin replaces one, and to undo it. */
export class BuiltIns {
  /** Read by index alone: iterators may be what was replaced. */
  readonly #originals: readonly OriginalFunction[] = Object.entries(guardedObjects).flatMap(([name, owner]) =>
    Reflect.ownKeys(owner).flatMap((key) => {
      const value: unknown = Object.getOwnPropertyDescriptor(owner, key)?.value;
      return typeof value === "function"
        ? [{ name: `${name}.${typeof key === "symbol" ? key.description : key}`, owner, key, value }]
        : [];
    }),
  );

  /**
   * Puts back what was replaced, without which not even the error could be reported.
   * @returns the name of one that was, such as `Array.prototype.map`
   */
  restore(): string | undefined {
    let replaced: string | undefined;
    for (let at = 0; at < this.#originals.length; at++) {
      const { name, owner, key, value } = this.#originals[at] as OriginalFunction;
      if ((owner as Record<PropertyKey, unknown>)[key] === value) continue;
      Reflect.set(owner, key, value);
      replaced ??= name;
    }
    return replaced;
  }
}
