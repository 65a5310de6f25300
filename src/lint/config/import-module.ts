import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { userError } from "../../errors.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { isOwnedByUntrustedUser } from "../../platform/project-boundary.ts";
import { PLUGIN_LOAD_MS, runWithTimeLimit, TimeLimitError } from "../watchdog.ts";
import { evictModules, importedFiles, isTrackingImports } from "./track-imports.ts";

/** TypeScript by the endings of its files; Node 20 cannot read it by itself. */
const typeScriptFile = /\.[cm]?ts$/;

/** Node's own table of how files are loaded by their endings, which its types leave out. */
interface ExtensionLoaders {
  _extensions: Record<string, (module: { _compile(code: string, file: string): void }, file: string) => void>;
}

/**
 * The default export of a module that a configuration names: a file by its path, or a package.
 * @throws UserError if it belongs to another user, TimeUp if it does not end, what Node says if it cannot be found or
 * loaded, and what the module throws
 */
export async function importModule(name: string, from: string, files: FileSystem): Promise<unknown> {
  const require = createRequire(resolve(from));
  const file = name.startsWith(".") ? resolve(dirname(from), name) : require.resolve(name);
  if (isOwnedByUntrustedUser(file)) throw userError("pluginOfOther", { file });
  const version = moduleVersion(file, files);
  const mark = version === 0 && !isTrackingImports() ? "" : `?smplan=${version}`;
  try {
    if (typeScriptFile.test(file)) return defaultExport(await requireTypeScript(file, files));
    return defaultExport(mark === "" ? await requireModule(file) : await importWithTimeLimit(file, mark));
  } finally {
    rememberModule(file, version, files);
  }
}

/** What a module was made of when it was loaded, and how often it was another before. */
interface LoadedModule {
  /** The texts of its parts; nothing for one that was not there. */
  texts: ReadonlyMap<string, Uint8Array | undefined>;
  version: number;
}

const loadedModules = new Map<string, LoadedModule>();

/** Node loads a module once: one that changed since, as while plans are watched, needs another address. */
function moduleVersion(file: string, files: FileSystem): number {
  const before = loadedModules.get(file);
  if (!before) return 0;
  const same = [...before.texts].every(([part, text]) => isSameBytes(readIfPresent(part, files), text));
  if (same) return before.version;
  evictModules(before.texts.keys(), file);
  return before.version + 1;
}

/** Remembers also what a module that could not be loaded was made of: it is tried again when that has changed. */
function rememberModule(file: string, version: number, files: FileSystem): void {
  const parts = new Set([...importedFiles(file), ...(loadedModules.get(file)?.texts.keys() ?? [])]);
  const texts = new Map(Array.from(parts, (part) => [part, readIfPresent(part, files)]));
  loadedModules.set(file, { texts, version });
}

function readIfPresent(file: string, files: FileSystem): Uint8Array | undefined {
  try {
    return files.exists(file) ? files.read(file) : undefined;
  } catch {
    // What cannot be read is reported where it is loaded.
    return undefined;
  }
}

function isSameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one && other ? Buffer.compare(one, other) === 0 : one === other;
}

/** Loads a module at once, so that one that never ends can be stopped. */
async function requireModule(file: string): Promise<unknown> {
  try {
    return runWithTimeLimit(PLUGIN_LOAD_MS, () => createRequire(file)(file));
  } catch (error) {
    const { code } = (error ?? {}) as NodeJS.ErrnoException;
    // A module that waits before it is ready can only be imported.
    if (code === "ERR_REQUIRE_ASYNC_MODULE" || code === "ERR_REQUIRE_ESM")
      return importWithTimeLimit(file, "");
    throw error;
  }
}

/**
 * Imports a module that cannot be stopped once it runs. Another thread, which can, tries it before, so that the code
 * of such a module runs twice.
 */
async function importWithTimeLimit(file: string, mark: string): Promise<unknown> {
  const { href } = pathToFileURL(file);
  await importInThread(href);
  return withTimeLimit(import(/* @vite-ignore */ `${href}${mark}`));
}

async function importInThread(href: string): Promise<void> {
  const { Worker } = await import("node:worker_threads");
  const code = `import(${JSON.stringify(href)}).catch(() => undefined).then(() => process.exit())`;
  const worker = new Worker(code, { eval: true, stdout: true, stderr: true });
  const ended = new Promise((done) => {
    // What is wrong with the module is reported where it is imported.
    worker.on("error", done).on("exit", done);
  });
  try {
    await withTimeLimit(ended);
  } finally {
    await worker.terminate();
  }
}

/** @throws TimeUp if a promise is not fulfilled in the time that a plugin has */
async function withTimeLimit<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(PLUGIN_LOAD_MS)), PLUGIN_LOAD_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes the types out, here and in what the module itself requires. */
async function requireTypeScript(file: string, files: FileSystem): Promise<unknown> {
  const { transform } = await import("sucrase");
  const { _extensions } = Module as unknown as ExtensionLoaders;
  for (const ending of [".ts", ".mts", ".cts"])
    _extensions[ending] = (module, path) => {
      const source = new TextDecoder().decode(files.read(path));
      const { code } = transform(source, { transforms: ["typescript", "imports"], filePath: path });
      module._compile(code, path);
    };
  return runWithTimeLimit(PLUGIN_LOAD_MS, () => createRequire(file)(file));
}

/** What a module exports by default, whichever kind of module it is. */
function defaultExport(loaded: unknown): unknown {
  const exported = (loaded as { default?: unknown } | null | undefined)?.default ?? loaded;
  const inner = (exported as { __esModule?: boolean; default?: unknown } | undefined) ?? {};
  return inner.__esModule ? inner.default : exported;
}
