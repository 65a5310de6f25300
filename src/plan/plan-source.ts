import type { PlanPath, SourceDiagnostic, SourceSpan } from "../diagnostics.ts";
import type { YamlPath } from "../yaml/location.ts";
import type { YamlDocument } from "../yaml/yaml-document.ts";

/** A plan as read: its root with every include in place, and the documents the values came from. */
export class PlanSource {
  #text: string | undefined;

  /** @param parts the document each included section came from, by section key */
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

  /** All that its files say, as it is written. */
  get text(): string {
    if (this.documents.length === 1) return this.main.text;
    this.#text ??= this.documents.map(({ text }) => text).join("\n");
    return this.#text;
  }

  /** The place of one of the plan's own objects, or of the value under one of its keys, in whichever file. */
  locate(owner: object, key?: string | number): SourceSpan {
    const document = this.documents.find((candidate) => candidate.owns(owner));
    return document ? document.locate(owner, key) : this.main.locatePath(key === undefined ? [] : [key]);
  }

  /** The way from the plan's root to one of its own objects, or to the value under its key. */
  pathOf(owner: object, key?: string | number): PlanPath {
    const { document, section } = this.#homeOf(owner);
    const way = document?.pathOf(owner, key) ?? (key === undefined ? [] : [key]);
    return section === undefined ? way : [section, ...way];
  }

  /** The same by ids rather than by numbers. */
  anchorOf(owner: object, key?: string | number): string {
    const { document, section } = this.#homeOf(owner);
    const way = document?.anchorOf(owner, key) ?? String(key ?? "");
    return section === undefined ? way : [section, way].filter(Boolean).join(".");
  }

  /** The document that one of the plan's objects is in, and the section that was included with it. */
  #homeOf(owner: object): { document?: YamlDocument; section?: string } {
    const document = this.documents.find((candidate) => candidate.owns(owner));
    return { document, section: [...this.parts].find(([, part]) => part === document)?.[0] };
  }

  /** What stands at a place of one of the plan's files. */
  textAt({ file, start, end }: SourceSpan): string {
    return this.documents.find((document) => document.file === file)?.text.slice(start, end) ?? "";
  }

  /** The place of a value by its path within a section; with `key`, of the key that names it. */
  locateIn(section: string, path: YamlPath, what: "value" | "key" = "value"): SourceSpan {
    const part = this.parts.get(section);
    const document = part ?? this.main;
    const full = part ? path : [section, ...path];
    return what === "key" ? document.locateKey(full) : document.locatePath(full);
  }
}
