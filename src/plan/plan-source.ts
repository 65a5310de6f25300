import type { PlanPath, SourceDiagnostic, SourceSpan } from "../diagnostics.ts";
import type { YamlPath } from "../yaml/location.ts";
import type { YamlDocument } from "../yaml/yaml-document.ts";

/** A plan as it was read: its data with all includes resolved, and the documents that contain the data. */
export class PlanSource {
  #text: string | undefined;

  /** @param parts the documents of the included sections, by section key */
  constructor(
    readonly main: YamlDocument,
    readonly data: Readonly<Record<string, unknown>>,
    readonly parts: ReadonlyMap<string, YamlDocument>,
    readonly documents: readonly YamlDocument[],
    readonly diagnostics: readonly SourceDiagnostic[],
  ) {}

  /** The file the plan was read from. */
  get file(): string {
    return this.main.file;
  }

  /** The text of all files of the plan. */
  get text(): string {
    if (this.documents.length === 1) return this.main.text;
    this.#text ??= this.documents.map(({ text }) => text).join("\n");
    return this.#text;
  }

  /**
   * Returns the location of one of the plan's objects, or of the value of its key, in the file that contains
   * it.
   */
  locate(owner: object, key?: string | number): SourceSpan {
    const document = this.documents.find((candidate) => candidate.owns(owner));
    return document ? document.locate(owner, key) : this.main.locatePath(key === undefined ? [] : [key]);
  }

  /** Returns the path from the plan's root to one of its objects, or to the value of its key. */
  pathOf(owner: object, key?: string | number): PlanPath {
    const { document, section } = this.#homeOf(owner);
    const path = document?.pathOf(owner, key) ?? (key === undefined ? [] : [key]);
    return section === undefined ? path : [section, ...path];
  }

  /** Returns the same path as a text, with ids instead of list indexes. */
  anchorOf(owner: object, key?: string | number): string {
    const { document, section } = this.#homeOf(owner);
    const anchor = document?.anchorOf(owner, key) ?? String(key ?? "");
    return section === undefined ? anchor : [section, anchor].filter(Boolean).join(".");
  }

  /** Returns the document that contains one of the plan's objects, and the section that it is included as. */
  #homeOf(owner: object): { document?: YamlDocument; section?: string } {
    const document = this.documents.find((candidate) => candidate.owns(owner));
    return { document, section: [...this.parts].find(([, part]) => part === document)?.[0] };
  }

  /** Returns the text at a location in one of the plan's files. */
  textAt({ file, start, end }: SourceSpan): string {
    return this.documents.find((document) => document.file === file)?.text.slice(start, end) ?? "";
  }

  /** Returns the location of the value at a path within a section, or of its key if `target` is `key`. */
  locateIn(section: string, path: YamlPath, target: "value" | "key" = "value"): SourceSpan {
    const part = this.parts.get(section);
    const document = part ?? this.main;
    const full = part ? path : [section, ...path];
    return target === "key" ? document.locateKey(full) : document.locatePath(full);
  }
}
