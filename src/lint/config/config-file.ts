import { join } from "node:path";
import { diagnosticMessageRef, errorReason, userError } from "../../errors.ts";
import type { MessageRef, RuleMessageRef } from "../../message-args.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { hasEntry } from "../../platform/has-entry.ts";
import { isOwnedByUntrustedUser } from "../../platform/project-boundary.ts";
import { findSchemaErrors } from "../../schema/validate-plan.ts";
import { decodeText } from "../../yaml/decode.ts";
import { LineIndex } from "../../yaml/line-index.ts";
import type { YamlPath } from "../../yaml/location.ts";
import { YamlDocument } from "../../yaml/yaml-document.ts";
import type { Rule } from "../rule.ts";
import type { ConfigData } from "./config-data.ts";
import {
  MAX_CONFIG_BYTES,
  MAX_OVERRIDES,
  MAX_OWN_RULES,
  MAX_PATH_PATTERNS,
  MAX_PATTERN_LENGTH,
  MAX_PLUGINS,
} from "./limits.ts";

/** The file names of configurations, in search order. package.json holds the configuration under a key. */
const configNames = [
  "smplan.config.yaml",
  "smplan.config.yml",
  "smplan.config.json",
  "package.json",
] as const;

/** The key of package.json that holds the configuration. */
const PACKAGE_JSON_KEY = "smplan";

/** A configuration that was read and matches its schema. */
export class ConfigFile {
  constructor(
    readonly file: string,
    readonly data: ConfigData,
    readonly document: YamlDocument,
    /** The path to the configuration within its file. */
    readonly keyPath: YamlPath,
  ) {}

  /** Returns the location of a path as `file:line`. */
  locationOf(path: YamlPath): string {
    return `${this.file}:${this.#position(path).line}`;
  }

  /**
   * Rejects the configuration.
   * @throws UserError that points to the key at the end of the path, or to its value
   */
  fail(wrong: MessageRef | RuleMessageRef, path: YamlPath, what: "key" | "value" = "key"): never {
    const { line, column } = this.#position(path, what);
    throw userError("configuration", { place: `${this.file}:${line}:${column}`, wrong });
  }

  #position(path: YamlPath, what: "key" | "value" = "key") {
    const full = [...this.keyPath, ...path];
    const span = what === "key" ? this.document.locateKey(full) : this.document.locatePath(full);
    return new LineIndex(this.document.text).positionAt(span.start);
  }
}

/** The dependencies for reading configurations. */
export interface ConfigReadContext {
  files: FileSystem;
  /** The rules whose messages explain what is wrong with a configuration. */
  rules: readonly Rule[];
  /** Called with each configuration that is skipped because it belongs to another user. */
  onOtherUser?: (file: string) => Promise<void>;
}

/**
 * Finds and reads the configuration of a folder.
 * @returns `undefined` if the folder has none, or if it belongs to another user
 * @throws UserError if it cannot be read or is not valid
 */
export async function readFolderConfig(
  folder: string,
  context: ConfigReadContext,
): Promise<ConfigFile | undefined> {
  const { files } = context;
  for (const name of configNames) {
    const file = join(folder, name);
    // Avoids reading: most folders have no configuration, and every folder is searched.
    if (!files.exists(file) && !hasEntry(file)) continue;
    if (isOwnedByUntrustedUser(file)) {
      // Usually a package.json belongs to another program, so skipping it is not reported.
      if (name !== "package.json") await context.onOtherUser?.(file);
      continue;
    }
    const config =
      name === "package.json"
        ? await readPackageJson(file, context)
        : await parseConfig(file, readLimited(file, files), context.rules, []);
    if (config) return config;
  }
  return undefined;
}

/** Reads the configuration in a package.json. Returns `undefined` if it has none. */
async function readPackageJson(
  file: string,
  { files, rules }: ConfigReadContext,
): Promise<ConfigFile | undefined> {
  // A package.json that is a broken link does not concern smplan.
  if (!files.exists(file) && !isLinkLoop(file, files)) return undefined;
  const bytes = readBytes(file, files);
  if (!new TextDecoder().decode(bytes).includes(`"${PACKAGE_JSON_KEY}"`)) return undefined;
  return parseConfig(file, limitSize(file, bytes), rules, [PACKAGE_JSON_KEY]);
}

function isLinkLoop(file: string, files: FileSystem): boolean {
  try {
    files.realPath(file);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP";
  }
}

/**
 * Reads a configuration that another one extends.
 * @throws UserError if it does not exist, cannot be read, belongs to another user or is not valid
 */
export async function readConfigFile(file: string, { files, rules }: ConfigReadContext): Promise<ConfigFile> {
  if (!files.exists(file) && !hasEntry(file)) throw userError("noConfiguration", { file });
  if (isOwnedByUntrustedUser(file)) throw userError("configurationOfOther", { file });
  const config = await parseConfig(file, readLimited(file, files), rules, []);
  if (!config) throw userError("noConfiguration", { file });
  return config;
}

function readLimited(file: string, files: FileSystem): Uint8Array {
  return limitSize(file, readBytes(file, files));
}

/**
 * Reads a file.
 * @throws UserError with the reason if it cannot be read
 */
function readBytes(file: string, files: FileSystem): Uint8Array {
  try {
    return files.read(file);
  } catch (error) {
    throw userError("configurationUnreadable", {
      file,
      why: readErrorReason(error as NodeJS.ErrnoException),
    });
  }
}

function readErrorReason({ code }: NodeJS.ErrnoException): MessageRef {
  switch (code) {
    case "ENOENT":
      return errorReason("linkToNothing");
    case "ELOOP":
      return errorReason("linkLoop");
    case "EISDIR":
      return errorReason("isFolder");
    case "ENOTREG":
      return errorReason("notRegular");
    case "EFBIG":
      return errorReason("overBytes", { limit: toMegabytes(MAX_CONFIG_BYTES) });
    case "EACCES":
    case "EPERM":
      return errorReason("noPermission");
    default:
      return errorReason("systemCode", { code: String(code) });
  }
}

function limitSize(file: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MAX_CONFIG_BYTES) return bytes;
  const why = errorReason("overBytes", { limit: toMegabytes(MAX_CONFIG_BYTES) });
  throw userError("configurationUnreadable", { file, why });
}

function toMegabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

async function parseConfig(
  file: string,
  bytes: Uint8Array,
  rules: readonly Rule[],
  keyPath: YamlPath,
): Promise<ConfigFile | undefined> {
  const { text, fault } = decodeText(bytes);
  // An empty file is a valid configuration without settings. It still marks its folder as a project.
  const isEmpty = fault?.message === "empty";
  if (fault && !isEmpty)
    throw userError("configuration", {
      place: file,
      wrong: await diagnosticMessageRef(rules, { kind: "yaml", ...fault }),
    });
  const document = new YamlDocument(file, text);
  const [syntax] = document.diagnostics;
  const data = keyPath.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | null)?.[key],
    document.data,
  );
  const config = new ConfigFile(file, (data ?? {}) as ConfigData, document, keyPath);
  if (syntax) {
    const { line, column } = new LineIndex(text).positionAt(syntax.start);
    const wrong = await diagnosticMessageRef(rules, { kind: "yaml", ...syntax });
    throw userError("configuration", { place: `${file}:${line}:${column}`, wrong });
  }
  if (keyPath.length > 0 && data === undefined) return undefined;
  const [wrong] = data === null ? [] : await findSchemaErrors("config", data, "configuration");
  if (wrong)
    config.fail(await diagnosticMessageRef(rules, { kind: "schema", ...wrong }), wrong.path, wrong.target);
  assertLimits(config);
  return config;
}

/**
 * Checks the number of entries and the length of patterns.
 * @throws UserError if a limit is exceeded
 */
function assertLimits(config: ConfigFile): void {
  const { customRules = {}, ignore = [], overrides = [], plugins = [] } = config.data;
  const counts = [
    { key: "plugins", count: plugins.length, limit: MAX_PLUGINS },
    { key: "customRules", count: Object.keys(customRules).length, limit: MAX_OWN_RULES },
    { key: "overrides", count: overrides.length, limit: MAX_OVERRIDES },
    { key: "ignore", count: ignore.length, limit: MAX_PATH_PATTERNS },
  ];
  for (const { key, count, limit } of counts)
    if (count > limit) config.fail(errorReason("tooManyEntries", { key, count, limit }), [key]);
  const files = overrides.reduce((sum, { files: patterns }) => sum + patterns.length, 0);
  if (files > MAX_PATH_PATTERNS)
    config.fail(errorReason("tooManyEntries", { key: "files", count: files, limit: MAX_PATH_PATTERNS }), [
      "overrides",
    ]);
  for (const [index, pattern] of ignore.entries()) assertPatternLength(pattern, config, ["ignore", index]);
  for (const [index, { files: patterns }] of overrides.entries())
    for (const [at, pattern] of patterns.entries())
      assertPatternLength(pattern, config, ["overrides", index, "files", at]);
}

function assertPatternLength(pattern: string, config: ConfigFile, path: YamlPath): void {
  if (pattern.length > MAX_PATTERN_LENGTH)
    config.fail(errorReason("patternTooLong", { limit: MAX_PATTERN_LENGTH }), path, "value");
}
