import type { SourceSpan } from "../diagnostics.ts";
import type { SyntaxDiagnostic } from "./explain-syntax.ts";
import type { TextRange, YamlPath } from "./location.ts";
import { type Positions, rangeOfKey, rangeOfValue, readPositions } from "./positions.ts";
import { readYaml, type YamlReadResult } from "./read-yaml.ts";

/**
 * A YAML text, its data, and the place of every value. Positions are worked out when somebody first asks, as a
 * clean plan never does.
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

  /** Whether `owner` is one of this document's own objects or lists. */
  owns(owner: object): boolean {
    return this.#pathOf(owner) !== undefined;
  }

  /**
   * The place of one of the document's own objects, or of the value under one of its keys. A key that is not
   * there is located at its owner: that is where it is missing.
   */
  locate(owner: object, key?: string | number): SourceSpan {
    return this.locatePath(this.pathOf(owner, key));
  }

  /** The way to one of the document's own objects, or to the value under its key. */
  pathOf(owner: object, key?: string | number): YamlPath {
    const path = this.#pathOf(owner) ?? [];
    return key === undefined ? path : [...path, key];
  }

  /** The same by the ids of what is on the way: `kpis.visits.target`. */
  anchorOf(owner: object, key?: string | number): string {
    let here: unknown = this.data;
    const steps = this.pathOf(owner, key).map((step) => {
      here = (here as Record<string | number, unknown> | undefined)?.[step];
      return typeof step === "number" ? itemLabel(here, step) : step;
    });
    return steps.join(".");
  }

  /** The place of the value at a path from the document's root. */
  locatePath(path: YamlPath): SourceSpan {
    return this.span(rangeOfValue(this.#nodes(), path));
  }

  /** The place of the key at the end of a path from the document's root. */
  locateKey(path: YamlPath): SourceSpan {
    return this.span(rangeOfKey(this.#nodes(), path));
  }

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

/** What tells an item of a list from the others, wherever in the list it stands. */
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
