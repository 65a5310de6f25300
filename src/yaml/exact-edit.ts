import { isMapping } from "./is-mapping.ts";
import type { TextRange, YamlPath } from "./location.ts";
import type { Positions } from "./positions.ts";
import { readPositions } from "./read-positions.ts";
import { readYaml } from "./read-yaml.ts";
import { applySplices, type Splice } from "./splice.ts";
import { rangeOfKey, rangeOfValue } from "./value-ranges.ts";

/**
 * Returns whether replacements in a text change exactly the values and keys at their ranges, and no other
 * data. A comment may be replaced by another comment or removed.
 *
 * The data before and after are compared: a value may differ only if its range is replaced; a key may be
 * missing only if it is replaced by a new key; and a replacement that changes several values, such as an
 * anchor with aliases, is not exact.
 */
export function isExactEdit(text: string, splices: readonly Splice[]): boolean {
  const before = readYaml(text);
  const after = readYaml(applySplices(text, splices));
  if (before.diagnostics.length > 0 || after.diagnostics.length > 0) return false;
  const comparison = new EditComparison(splices, readPositions(text));
  return comparison.explains(before.data, after.data, []) && comparison.isComplete(text);
}

class EditComparison {
  readonly #used = new Set<Splice>();

  constructor(
    readonly splices: readonly Splice[],
    readonly positions: Positions,
  ) {}

  /** Returns whether every difference between two values results from one of the splices, each used once. */
  explains(before: unknown, after: unknown, path: YamlPath): boolean {
    if (Array.isArray(before) && Array.isArray(after))
      return (
        before.length === after.length &&
        before.every((item, index) => this.explains(item, after[index], [...path, index]))
      );
    if (isMapping(before) && isMapping(after)) return this.#explainsKeys(before, after, path);
    if (isCollection(before) || isCollection(after)) return false;
    return Object.is(before, after) || this.#use(rangeOfValue(this.positions, path)) !== undefined;
  }

  /** Returns whether all splices that changed no value replace comments. */
  isComplete(text: string): boolean {
    return this.splices.every(
      (splice) => this.#used.has(splice) || /^\s*(?:#|$)/.test(text.slice(splice.start, splice.end)),
    );
  }

  #explainsKeys(before: Mapping, after: Mapping, path: YamlPath): boolean {
    const keys = Object.keys(before);
    if (keys.length !== Object.keys(after).length) return false;
    return keys.every((key) => {
      const inner = [...path, key];
      if (Object.hasOwn(after, key)) return this.explains(before[key], after[key], inner);
      const renamed = this.#use(rangeOfKey(this.positions, inner));
      const { data: name } = renamed ? readYaml(renamed.text) : { data: undefined };
      return (
        typeof name === "string" &&
        Object.hasOwn(after, name) &&
        !Object.hasOwn(before, name) &&
        this.explains(before[key], after[name], inner)
      );
    });
  }

  #use({ start, end }: TextRange): Splice | undefined {
    const found = this.splices.find((splice) => splice.start === start && splice.end === end);
    if (!found || this.#used.has(found)) return undefined;
    this.#used.add(found);
    return found;
  }
}

type Mapping = Readonly<Record<string, unknown>>;

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
