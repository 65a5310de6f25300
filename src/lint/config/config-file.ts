import { join } from "node:path";
import { failure, faultSays, reason } from "../../errors.ts";
import type { Phrase, RuleSays } from "../../message-args.ts";
import type { Files } from "../../platform/file-system.ts";
import { hasEntry, isOfOtherUser } from "../../platform/project-boundary.ts";
import { explainErrors } from "../../schema/validate-plan.ts";
import { decodeText } from "../../yaml/decode.ts";
import { Lines } from "../../yaml/line-index.ts";
import type { Path } from "../../yaml/location.ts";
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

/** What reading configurations depends on. */
export interface ConfigReading {
  files: Files;
  /** The rules whose words explain what is wrong with a configuration. */
  rules: readonly Rule[];
  /** Called with each configuration that belongs to another user and is not read for that reason. */
  onOtherUser?: (file: string) => Promise<void>;
}

/**
 * Finds and reads the configuration of a folder.
 * @returns `undefined` if the folder has none, or if it belongs to another user
 * @throws UserError if it cannot be read or is not valid
 */
export async function readConfigIn(folder: string, reading: ConfigReading): Promise<ConfigFile | undefined> {
  const { files } = reading;
  for (const name of configNames) {
    const file = join(folder, name);
    // Most folders have none, and each is asked.
    if (!files.has(file) && !hasEntry(file)) continue;
    if (isOfOtherUser(file)) {
      // A package.json belongs to another program, as a rule.
      if (name !== "package.json") await reading.onOtherUser?.(file);
      continue;
    }
    const config =
      name === "package.json"
        ? await readPackageFile(file, reading)
        : await parse(file, bytesOf(file, files), reading.rules, []);
    if (config) return config;
  }
  return undefined;
}

/** Reads the configuration in a package.json; `undefined` if it has none. */
async function readPackageFile(
  file: string,
  { files, rules }: ConfigReading,
): Promise<ConfigFile | undefined> {
  // A package.json that is a link to nothing does not concern smplan.
  if (!files.has(file) && !isLinkLoop(file, files)) return undefined;
  const bytes = readBytes(file, files);
  if (!new TextDecoder().decode(bytes).includes(`"${PACKAGE_KEY}"`)) return undefined;
  return parse(file, withinLimit(file, bytes), rules, [PACKAGE_KEY]);
}

function isLinkLoop(file: string, files: Files): boolean {
  try {
    files.real(file);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP";
  }
}

/**
 * Reads a configuration that another one extends.
 * @throws UserError if it does not exist, cannot be read, belongs to another user or is not valid
 */
export async function readConfigFile(file: string, { files, rules }: ConfigReading): Promise<ConfigFile> {
  if (!files.has(file) && !hasEntry(file)) throw failure("noConfiguration", { file });
  if (isOfOtherUser(file)) throw failure("configurationOfOther", { file });
  const config = await parse(file, bytesOf(file, files), rules, []);
  if (!config) throw failure("noConfiguration", { file });
  return config;
}

function bytesOf(file: string, files: Files): Uint8Array {
  return withinLimit(file, readBytes(file, files));
}

/** @throws UserError that says why the file cannot be read */
function readBytes(file: string, files: Files): Uint8Array {
  try {
    return files.read(file);
  } catch (error) {
    throw failure("configurationUnreadable", { file, why: whyUnreadable(error as NodeJS.ErrnoException) });
  }
}

function whyUnreadable({ code }: NodeJS.ErrnoException): Phrase {
  switch (code) {
    case "ENOENT":
      return reason("linkToNothing");
    case "ELOOP":
      return reason("linkLoop");
    case "EISDIR":
      return reason("isFolder");
    case "ENOTREG":
      return reason("notRegular");
    case "EFBIG":
      return reason("overBytes", { limit: megabytes(MAX_CONFIG_BYTES) });
    case "EACCES":
    case "EPERM":
      return reason("noPermission");
    default:
      return reason("systemCode", { code: String(code) });
  }
}

function withinLimit(file: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MAX_CONFIG_BYTES) return bytes;
  const why = reason("overBytes", { limit: megabytes(MAX_CONFIG_BYTES) });
  throw failure("configurationUnreadable", { file, why });
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
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
  refuseExcess(config);
  return config;
}

/** @throws UserError if the configuration holds more of something than its limit */
function refuseExcess(config: ConfigFile): void {
  const { customRules = {}, ignore = [], overrides = [], plugins = [] } = config.data;
  const counts = [
    { key: "plugins", count: plugins.length, limit: MAX_PLUGINS },
    { key: "customRules", count: Object.keys(customRules).length, limit: MAX_OWN_RULES },
    { key: "overrides", count: overrides.length, limit: MAX_OVERRIDES },
    { key: "ignore", count: ignore.length, limit: MAX_PATH_PATTERNS },
  ];
  for (const { key, count, limit } of counts)
    if (count > limit) config.refuse(reason("tooManyEntries", { key, count, limit }), [key]);
  const files = overrides.reduce((sum, { files: patterns }) => sum + patterns.length, 0);
  if (files > MAX_PATH_PATTERNS)
    config.refuse(reason("tooManyEntries", { key: "files", count: files, limit: MAX_PATH_PATTERNS }), [
      "overrides",
    ]);
  for (const [index, pattern] of ignore.entries()) refuseLongPattern(pattern, config, ["ignore", index]);
  for (const [index, { files: patterns }] of overrides.entries())
    for (const [at, pattern] of patterns.entries())
      refuseLongPattern(pattern, config, ["overrides", index, "files", at]);
}

function refuseLongPattern(pattern: string, config: ConfigFile, path: Path): void {
  if (pattern.length > MAX_PATTERN_LENGTH)
    config.refuse(reason("patternTooLong", { limit: MAX_PATTERN_LENGTH }), path, "value");
}
