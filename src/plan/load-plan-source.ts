import { dirname, isAbsolute, join, resolve } from "node:path";
import type { SourceDiagnostic } from "../diagnostics.ts";
import { type MessageRef, messageRef } from "../message-args.ts";
import type { FileSystem } from "../platform/file-system.ts";
import { isWithin } from "../platform/paths.ts";
import { decodeText } from "../yaml/decode.ts";
import { isMapping } from "../yaml/is-mapping.ts";
import { YamlDocument } from "../yaml/yaml-document.ts";
import { PlanSource } from "./plan-source.ts";
import { sectionNames } from "./sections.ts";

/** Options for `loadPlanSource`. */
export interface LoadSourceOptions {
  files: FileSystem;
  /** The folder that the path of the plan is relative to; by default the current folder of this process. */
  cwd?: string;
  /** The folder that contains all included files; by default the plan's folder. */
  root?: string;
  /** The plan's text if it is not read from the file, such as an editor's unsaved buffer. */
  text?: string;
}

/**
 * Reads a plan and the files that it includes. Problems of the text and of the includes are in the result's
 * `diagnostics`.
 * @throws the file system's error if the plan itself cannot be read
 */
export function loadPlanSource(file: string, options: LoadSourceOptions): PlanSource {
  const { files, cwd = process.cwd(), root = dirname(file), text } = options;
  return new PlanLoader(files, cwd, resolve(cwd, root)).load(file, text);
}

class PlanLoader {
  readonly #documents: YamlDocument[] = [];
  readonly #diagnostics: SourceDiagnostic[] = [];

  constructor(
    readonly files: FileSystem,
    readonly cwd: string,
    readonly root: string,
  ) {}

  load(file: string, text: string | undefined): PlanSource {
    const main = this.#document(
      file,
      text === undefined ? this.files.read(resolve(this.cwd, file)) : new TextEncoder().encode(text),
    );
    const parts = new Map<string, YamlDocument>();
    const root = isMapping(main.data) ? main.data : {};
    if (main.diagnostics.length === 0 && !isMapping(main.data))
      this.#diagnostics.push(notAPlanDiagnostic(main));
    const data = { ...root };
    for (const section of sectionNames) {
      const include = includeOf(data[section]);
      if (include === undefined) continue;
      const part = this.#include(include, data[section] as object, main, [file]);
      if (part) parts.set(section, part);
      data[section] = part?.data;
    }
    this.#recordUses(file, data);
    return new PlanSource(main, data, parts, this.#documents, this.#diagnostics);
  }

  /** Records the files that the plan refers to but that are read later or not at all. */
  #recordUses(file: string, { measurement, plan }: Record<string, unknown>): void {
    const results = isMapping(measurement) ? [measurement.results].flat() : [];
    const logo = isMapping(plan) && isMapping(plan.brand) ? plan.brand.logo : undefined;
    for (const used of [...results, logo])
      if (typeof used === "string") this.files.recordUse?.(resolve(this.cwd, join(dirname(file), used)));
  }

  #document(file: string, bytes: Uint8Array): YamlDocument {
    const { text, fault } = decodeText(bytes);
    const document = fault
      ? new YamlDocument(file, text, { data: undefined, diagnostics: [fault] })
      : new YamlDocument(file, text);
    this.#documents.push(document);
    for (const { message, data, start, end } of document.diagnostics)
      this.#diagnostics.push({ kind: "yaml", message, data, span: { file, start, end } });
    return document;
  }

  /** Returns the document that an include resolves to. An included file may consist of another include. */
  #include(path: string, owner: object, from: YamlDocument, trail: string[]): YamlDocument | undefined {
    const file = join(dirname(from.file), path);
    const found = this.#fetch(path, file, trail);
    if ("say" in found) {
      const { say: message, data } = found;
      this.#diagnostics.push({ kind: "include", message, data, span: from.locate(owner, "$include") });
      return undefined;
    }
    const document = this.#document(file, found);
    const next = includeOf(document.data);
    return next === undefined
      ? document
      : this.#include(next, document.data as object, document, [...trail, file]);
  }

  /** Returns the bytes of an included file, or the message that says why it cannot be included. */
  #fetch(path: string, file: string, trail: string[]): Uint8Array | MessageRef {
    const absolute = resolve(this.cwd, file);
    if (isAbsolute(path) || !isWithin(this.root, absolute)) return messageRef("outside", { path });
    if (trail.some((earlier) => resolve(this.cwd, earlier) === absolute))
      return messageRef("circle", { path, trail: [...trail, file].join(" → ") });
    try {
      if (!isWithin(this.files.realPath(this.root), this.files.realPath(absolute)))
        return messageRef("link", { path });
      return this.files.read(absolute);
    } catch (error) {
      return messageRef(includeErrorId((error as NodeJS.ErrnoException).code), { path, file });
    }
  }
}

/** Returns the id of the message for an error code of the file system. */
function includeErrorId(code: string | undefined): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return "absent";
    case "ENOTREG":
    case "EISDIR":
      return "no-file";
    case "ELOOP":
      return "link-circle";
    default:
      return "unreadable";
  }
}

function includeOf(value: unknown): string | undefined {
  if (!isMapping(value) || typeof value.$include !== "string") return undefined;
  return Object.keys(value).length === 1 ? value.$include : undefined;
}

function notAPlanDiagnostic(document: YamlDocument): SourceDiagnostic {
  return { kind: "yaml", message: "no-plan", span: document.locatePath([]) };
}
