import type { SourceSpan } from "../diagnostics.ts";
import type { SyntaxDiagnostic } from "./explain-syntax.ts";
import type { TextRange, YamlPath } from "./location.ts";
import type { Positions } from "./positions.ts";
import { readPositions } from "./read-positions.ts";
import { readYaml, type YamlReadResult } from "./read-yaml.ts";
import { rangeOfKey, rangeOfValue } from "./value-ranges.ts";

/**
 * A YAML text, its data, and the positions of its values. Positions are computed on first use, because a plan
 * without problems does not need them.
 */
export class YamlDocument {
  readonly data: unknown;
  readonly diagnostics: readonly SyntaxDiagnostic[];
  #positions: Positions | undefined;
  #paths: Map<object, YamlPath> | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
    reading: YamlReadResult = readYaml(text),
  ) {
    this.data = reading.data;
    this.diagnostics = reading.diagnostics;
  }

  /** Returns whether `owner` is an object or list of this document. */
  owns(owner: object): boolean {
    return this.#pathOf(owner) !== undefined;
  }

  /**
   * Returns the location of an object of the document, or of the value of one of its keys. The location of a
   * missing key is its owner.
   */
  locate(owner: object, key?: string | number): SourceSpan {
    return this.locatePath(this.pathOf(owner, key));
  }

  /** Returns the path to an object of the document, or to the value of one of its keys. */
  pathOf(owner: object, key?: string | number): YamlPath {
    const path = this.#pathOf(owner) ?? [];
    return key === undefined ? path : [...path, key];
  }

  /** Returns the same path as a text, with ids instead of list indexes: `kpis.visits.target`. */
  anchorOf(owner: object, key?: string | number): string {
    let value: unknown = this.data;
    const steps = this.pathOf(owner, key).map((step) => {
      value = (value as Record<string | number, unknown> | undefined)?.[step];
      return typeof step === "number" ? itemLabel(value, step) : step;
    });
    return steps.join(".");
  }

  /** Returns the location of the value at a path from the document's root. */
  locatePath(path: YamlPath): SourceSpan {
    return this.span(rangeOfValue(this.#nodes(), path));
  }

  /** Returns the location of the key at the end of a path from the document's root. */
  locateKey(path: YamlPath): SourceSpan {
    return this.span(rangeOfKey(this.#nodes(), path));
  }

  /** Returns the location of a range of this document. */
  span({ start, end }: TextRange): SourceSpan {
    return { file: this.file, start, end };
  }

  #nodes(): Positions {
    this.#positions ??= readPositions(this.text);
    return this.#positions;
  }

  #pathOf(owner: object): YamlPath | undefined {
    this.#paths ??= pathsByObject(this.data);
    return this.#paths.get(owner);
  }
}

/** Returns the text that identifies a list item independently of its position; its index if there is none. */
function itemLabel(item: unknown, index: number): string {
  if (typeof item === "string" || typeof item === "number") return String(item);
  const { id, name, kpi, kind, language } = Object(item) as Record<string, unknown>;
  const label = id ?? name ?? kpi ?? kind ?? language;
  return typeof label === "string" ? label : String(index);
}

function pathsByObject(data: unknown): Map<object, YamlPath> {
  const paths = new Map<object, YamlPath>();
  const visit = (value: unknown, path: YamlPath): void => {
    if (typeof value !== "object" || value === null || paths.has(value)) return;
    paths.set(value, path);
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data, []);
  return paths;
}
