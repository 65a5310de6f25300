import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { userError } from "../../errors.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { isOwnedByUntrustedUser } from "../../platform/project-boundary.ts";
import { PLUGIN_LOAD_MS, runWithTimeLimit, TimeLimitError } from "../watchdog.ts";
import { evictModules, importedFiles, isTrackingImports } from "./track-imports.ts";

/** Matches the names of TypeScript files, which Node 20 cannot load. */
const typeScriptFile = /\.[cm]?ts$/;

/** Node's table of loaders by file extension, which its type definitions omit. */
interface ExtensionLoaders {
  _extensions: Record<string, (module: { _compile(code: string, file: string): void }, file: string) => void>;
}

/**
 * Returns the default export of a module that a configuration names: a file by its path, or a package.
 * @throws UserError if it belongs to another user
 * @throws TimeLimitError if loading does not end
 * @throws the errors of Node if the module cannot be found or loaded, and the errors of the module
 */
export async function importModule(name: string, from: string, files: FileSystem): Promise<unknown> {
  const require = createRequire(resolve(from));
  const file = name.startsWith(".") ? resolve(dirname(from), name) : require.resolve(name);
  if (isOwnedByUntrustedUser(file)) throw userError("pluginOfOther", { file });
  const version = moduleVersion(file, files);
  const query = version === 0 && !isTrackingImports() ? "" : `?smplan=${version}`;
  try {
    if (typeScriptFile.test(file)) return defaultExport(await requireTypeScript(file, files));
    return defaultExport(query === "" ? await requireModule(file) : await importWithTimeLimit(file, query));
  } finally {
    rememberModule(file, version, files);
  }
}

/** The state of a module when it was loaded, and how often it had changed before. */
interface LoadedModule {
  /** The contents of its files; `undefined` for a file that did not exist. */
  texts: ReadonlyMap<string, Uint8Array | undefined>;
  version: number;
}

const loadedModules = new Map<string, LoadedModule>();

/**
 * Returns how often a module has changed since it was first loaded. Node loads each URL once: a module that
 * has changed, as in watch mode, needs a new URL.
 */
function moduleVersion(file: string, files: FileSystem): number {
  const before = loadedModules.get(file);
  if (!before) return 0;
  const isUnchanged = [...before.texts].every(([part, text]) =>
    isSameBytes(readIfPresent(part, files), text),
  );
  if (isUnchanged) return before.version;
  evictModules(before.texts.keys(), file);
  return before.version + 1;
}

/** Remembers the files of a module, even if it could not be loaded: it is loaded again when they change. */
function rememberModule(file: string, version: number, files: FileSystem): void {
  const parts = new Set([...importedFiles(file), ...(loadedModules.get(file)?.texts.keys() ?? [])]);
  const texts = new Map(Array.from(parts, (part) => [part, readIfPresent(part, files)]));
  loadedModules.set(file, { texts, version });
}

function readIfPresent(file: string, files: FileSystem): Uint8Array | undefined {
  try {
    return files.exists(file) ? files.read(file) : undefined;
  } catch {
    // An unreadable file is reported when it is loaded.
    return undefined;
  }
}

function isSameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one && other ? Buffer.compare(one, other) === 0 : one === other;
}

/** Loads a module synchronously, so that one that never ends can be stopped. */
async function requireModule(file: string): Promise<unknown> {
  try {
    return runWithTimeLimit(PLUGIN_LOAD_MS, () => createRequire(file)(file));
  } catch (error) {
    const { code } = (error ?? {}) as NodeJS.ErrnoException;
    // A module with a top-level `await` can only be imported.
    if (code === "ERR_REQUIRE_ASYNC_MODULE" || code === "ERR_REQUIRE_ESM")
      return importWithTimeLimit(file, "");
    throw error;
  }
}

/**
 * Imports a module that cannot be stopped once it runs. It is first imported in another thread, which can be
 * stopped, so its code runs twice.
 */
async function importWithTimeLimit(file: string, query: string): Promise<unknown> {
  const { href } = pathToFileURL(file);
  await importInThread(href);
  return withTimeLimit(import(/* @vite-ignore */ `${href}${query}`));
}

async function importInThread(href: string): Promise<void> {
  const { Worker } = await import("node:worker_threads");
  const code = `import(${JSON.stringify(href)}).catch(() => undefined).then(() => process.exit())`;
  const worker = new Worker(code, { eval: true, stdout: true, stderr: true });
  const ended = new Promise((done) => {
    // Errors of the module are reported when it is imported.
    worker.on("error", done).on("exit", done);
  });
  try {
    await withTimeLimit(ended);
  } finally {
    await worker.terminate();
  }
}

/**
 * Waits for a promise.
 * @throws TimeLimitError if it is not fulfilled within the time for loading a plugin
 */
async function withTimeLimit<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(PLUGIN_LOAD_MS)), PLUGIN_LOAD_MS);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads a TypeScript file without its types, also the TypeScript files that it requires. */
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

/** Returns the default export of a module, for CommonJS and ES modules. */
function defaultExport(loaded: unknown): unknown {
  const exported = (loaded as { default?: unknown } | null | undefined)?.default ?? loaded;
  const inner = (exported as { __esModule?: boolean; default?: unknown } | undefined) ?? {};
  return inner.__esModule ? inner.default : exported;
}
