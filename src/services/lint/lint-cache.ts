import { hash } from "node:crypto";
import { basename, resolve } from "node:path";
import { version } from "../../../package.json";
import type { Finding } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import type { LintSettings } from "../../lint/lint-settings.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { decodeText } from "../../yaml/decode.ts";
import { isMapping } from "../../yaml/is-mapping.ts";
import { refuseProjectContent, refuseProjectName } from "../project/project-files.ts";
import { writeState } from "../project/write-output.ts";
import type { Linter, LintResult } from "./linter.ts";

/** The cached result of a plan. It is valid as long as its settings and files are unchanged. */
interface CacheEntry {
  settings: string;
  /** The files the plan was read from, each with the hash of its content. */
  files: readonly (readonly [file: string, hash: string])[];
  findings: readonly Finding[];
  present: readonly string[];
  skipped: readonly string[];
}

type CacheEntries = Record<string, CacheEntry>;

/** The start of every cache, including damaged caches and caches of other versions. */
const CACHE_START = /^\{"version":"[^"]*","plans":\{/;

/** The default cache file. Every file with this name belongs to smplan. */
const DEFAULT_CACHE_NAME = ".smplancache";

const hashOf = (data: Uint8Array | string): string => hash("sha256", data, "base64url");

/**
 * The results of an earlier run, by the content of plans and included files, their settings and the day. A
 * change of branch or of a modification time does not invalidate them.
 */
export class LintCache {
  readonly #plans: CacheEntries;
  /** Whether the file exists but cannot be used. */
  readonly isDamaged: boolean;
  readonly #keys = new WeakMap<object, string>();
  #changed = false;

  /** @throws UserError if the file is not a cache, or its name belongs to another kind of file */
  constructor(
    readonly file: string,
    readonly runtime: ServiceRuntime,
  ) {
    refuseProjectName(file, resolve(runtime.cwd, file), "state");
    const plans = parseCache(readBytes(file, runtime), file, runtime);
    this.isDamaged = plans === undefined;
    this.#plans = plans ?? {};
  }

  /** Returns the cached result of a plan, or `undefined` if there is none or something has changed. */
  async get(plan: string, linter: Linter): Promise<LintResult | undefined> {
    const entry = this.#plans[plan];
    if (!entry) return undefined;
    const settings = await linter.settingsFor(plan);
    if (entry.settings !== this.#keyOf(settings, linter.context)) return undefined;
    const texts = new Map<string, string | undefined>();
    for (const [file, known] of entry.files) {
      const bytes = readBytes(file, this.runtime);
      if (!bytes || hashOf(bytes) !== known) return undefined;
      texts.set(file, entry.findings.length === 0 ? undefined : decodeText(bytes).text);
    }
    const { findings, present, skipped } = entry;
    return { file: plan, findings, texts, present, skipped, settings, cacheable: true };
  }

  /** Stores the result of a plan for the next run. */
  async set(
    { file: plan, findings, texts, present, skipped, cacheable }: LintResult,
    linter: Linter,
  ): Promise<void> {
    if (!cacheable) return;
    const files = [...texts.keys()].map(
      (file) => [file, hashOf(readBytes(file, this.runtime) ?? "")] as const,
    );
    const key = this.#keyOf(await linter.settingsFor(plan), linter.context);
    this.#plans[plan] = { settings: key, files, findings, present, skipped };
    this.#changed = true;
  }

  /**
   * Writes the cache if it has changed.
   * @throws UserError if the file cannot be written, or is no longer a cache
   */
  save(): void {
    if (!this.#changed && !this.isDamaged) return;
    const change = (existing: Buffer | undefined): string => {
      refuseOtherFile(existing, this.file);
      return JSON.stringify({ version, plans: this.#plans });
    };
    writeState(this.file, change, this.runtime);
  }

  #keyOf(settings: ResolvedConfig, { today, formatter }: Omit<LintSettings, keyof ResolvedConfig>): string {
    // Many plans share one settings object, which is hashed once.
    const known = this.#keys.get(settings.levels);
    if (known) return `${known} ${settings.root}`;
    const key = hashOf(
      JSON.stringify([
        [...settings.levels],
        [...settings.options],
        settings.vocabulary.own,
        settings.rules.map((rule) => ("declared" in rule ? rule.declared : rule.id)),
        today,
        formatter().language,
      ]),
    );
    this.#keys.set(settings.levels, key);
    return `${key} ${settings.root}`;
  }
}

/** @throws UserError if a file is not a cache, because writing the cache would replace it */
function refuseOtherFile(bytes: Uint8Array | undefined, file: string): void {
  if (!bytes || bytes.length === 0 || CACHE_START.test(new TextDecoder().decode(bytes))) return;
  // With the default name it is a damaged cache, unless it is a link to another file.
  if (basename(file) !== DEFAULT_CACHE_NAME) throw userError("notACache", { file });
  refuseProjectContent(file, { path: file, content: Buffer.from(bytes), holds: "state" });
}

/**
 * Returns the entries of a cache, or `undefined` if it is damaged or cannot be read.
 * @throws UserError if the file is not a cache
 */
function parseCache(
  bytes: Uint8Array | undefined,
  file: string,
  runtime: ServiceRuntime,
): CacheEntries | undefined {
  if (!bytes) return runtime.files.exists(resolve(runtime.cwd, file)) ? undefined : {};
  if (bytes.length === 0) return {};
  refuseOtherFile(bytes, file);
  try {
    const { version: cacheVersion, plans } = JSON.parse(new TextDecoder().decode(bytes)) as Record<
      string,
      unknown
    >;
    if (typeof cacheVersion === "string" && cacheVersion !== version) return {};
    return isMapping(plans) && Object.values(plans).every(isCacheEntry) ? (plans as CacheEntries) : undefined;
  } catch {
    return undefined;
  }
}

function isCacheEntry(value: unknown): value is CacheEntry {
  if (!isMapping(value)) return false;
  const { settings, files, findings, present, skipped } = value;
  return (
    typeof settings === "string" &&
    isListOf(files, (file) => isListOf(file, isString) && (file as unknown[]).length === 2) &&
    isListOf(findings, isFinding) &&
    isListOf(present, isString) &&
    isListOf(skipped, isString)
  );
}

function isFinding(value: unknown): boolean {
  if (!isMapping(value) || !isMapping(value.span)) return false;
  const { rule, message, severity, anchor, span } = value;
  const { start, end, file } = span as Record<string, unknown>;
  const hasSeverity = severity === "error" || severity === "warning" || severity === "info";
  return (
    hasSeverity && [rule, message, anchor, file].every(isString) && [start, end].every(Number.isSafeInteger)
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

function readBytes(file: string, runtime: ServiceRuntime): Uint8Array | undefined {
  try {
    return runtime.files.read(resolve(runtime.cwd, file));
  } catch {
    return undefined;
  }
}
