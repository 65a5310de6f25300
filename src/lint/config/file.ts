import { join } from "node:path";
import type { Phrase, RuleSays } from "../../phrase.ts";
import type { Files } from "../../plan/load.ts";
import { explainErrors } from "../../schema/check.ts";
import { decodeText } from "../../yaml/bytes.ts";
import { YamlDocument } from "../../yaml/document.ts";
import type { Path } from "../../yaml/tree.ts";
import { failure, faultSays } from "../failure.ts";
import { Lines } from "../lines.ts";
import type { Rule } from "../rule.ts";
import type { ConfigData } from "./data.ts";

/** The names a configuration goes by, in the order they are looked for; the last one holds it under a key. */
const configNames = [
  "smplan.config.yaml",
  "smplan.config.yml",
  "smplan.config.json",
  "package.json",
] as const;

/** The key of a package.json that holds a configuration. */
const PACKAGE_KEY = "smplan";

/** A configuration that was read, and fits its schema. */
export class ConfigFile {
  constructor(
    readonly file: string,
    readonly data: ConfigData,
    readonly document: YamlDocument,
    /** The keys that lead to it in its file. */
    readonly within: Path,
  ) {}

  /** Where something is said, as `file:line`. */
  placeOf(path: Path): string {
    return `${this.file}:${this.#position(path).line}`;
  }

  /** @throws UserError that points at the key at the end of the path */
  refuse(wrong: Phrase | RuleSays, path: Path, what: "key" | "value" = "key"): never {
    const { line, column } = this.#position(path, what);
    throw failure("configuration", { place: `${this.file}:${line}:${column}`, wrong });
  }

  #position(path: Path, what: "key" | "value" = "key") {
    const full = [...this.within, ...path];
    const span = what === "key" ? this.document.locateKey(full) : this.document.locatePath(full);
    return new Lines(this.document.text).position(span.start);
  }
}

/** Finds and reads the configuration of a folder; nothing where it has none. */
export async function readConfigIn(
  folder: string,
  files: Files,
  rules: readonly Rule[],
): Promise<ConfigFile | undefined> {
  for (const name of configNames) {
    const file = join(folder, name);
    // Most folders have none, and every one is asked.
    const bytes = files.has(file) ? bytesOf(file, files) : undefined;
    if (!bytes || (name === "package.json" && !new TextDecoder().decode(bytes).includes(`"${PACKAGE_KEY}"`)))
      continue;
    const config = await parse(file, bytes, rules, name === "package.json" ? [PACKAGE_KEY] : []);
    if (config) return config;
  }
  return undefined;
}

/** Reads a configuration by its path. @throws UserError where there is none, or it is not valid */
export async function readConfigFile(
  file: string,
  files: Files,
  rules: readonly Rule[],
): Promise<ConfigFile> {
  const bytes = bytesOf(file, files);
  const config = bytes && (await parse(file, bytes, rules, []));
  if (!config) throw failure("noConfiguration", { file });
  return config;
}

function bytesOf(file: string, files: Files): Uint8Array | undefined {
  try {
    return files.read(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw failure("configurationUnreadable", { file, code: String(code) });
  }
}

async function parse(
  file: string,
  bytes: Uint8Array,
  rules: readonly Rule[],
  within: Path,
): Promise<ConfigFile | undefined> {
  const { text, fault } = decodeText(bytes);
  // An empty file is a configuration that says nothing; where it lies is a project all the same.
  const isEmpty = fault?.message === "empty";
  if (fault && !isEmpty)
    throw failure("configuration", { place: file, wrong: faultSays(rules, { kind: "yaml", ...fault }) });
  const document = new YamlDocument(file, text);
  const [syntax] = document.faults;
  const data = within.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | null)?.[key],
    document.data,
  );
  const config = new ConfigFile(file, (data ?? {}) as ConfigData, document, within);
  if (syntax) {
    const { line, column } = new Lines(text).position(syntax.start);
    const wrong = faultSays(rules, { kind: "yaml", ...syntax });
    throw failure("configuration", { place: `${file}:${line}:${column}`, wrong });
  }
  if (within.length > 0 && data === undefined) return undefined;
  const [wrong] = data === null ? [] : await explainErrors("config", data, "configuration");
  if (wrong) config.refuse(faultSays(rules, { kind: "schema", ...wrong }), wrong.at, wrong.what);
  return config;
}
