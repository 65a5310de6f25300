import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Files } from "../../plan/load.ts";
import { forget, isFollowing, partsOf } from "./parts.ts";

/** TypeScript by the endings of its files; Node 20 cannot read it by itself. */
const typeScript = /\.[cm]?ts$/;

/** Node's own table of how files are loaded by their endings, which its types leave out. */
interface Loaders {
  _extensions: Record<string, (module: { _compile(code: string, file: string): void }, file: string) => void>;
}

/**
 * The default export of a module that a configuration names: a file by its path, or a package.
 * @throws what Node says where it cannot be found or loaded
 */
export async function importModule(name: string, from: string, files: Files): Promise<unknown> {
  const require = createRequire(resolve(from));
  const file = name.startsWith(".") ? resolve(dirname(from), name) : require.resolve(name);
  const version = renewed(file, files);
  const mark = version === 0 && !isFollowing() ? "" : `?smplan=${version}`;
  try {
    const loaded: unknown = typeScript.test(file)
      ? await importTypeScript(file, files)
      : await import(/* @vite-ignore */ `${pathToFileURL(file).href}${mark}`);
    return defaultOf(loaded);
  } finally {
    keep(file, version, files);
  }
}

/** What a module was made of when it was loaded, and how often it was another before. */
interface Loaded {
  /** The texts of its parts; nothing for one that was not there. */
  texts: ReadonlyMap<string, Uint8Array | undefined>;
  version: number;
}

const loadedModules = new Map<string, Loaded>();

/** Node loads a module once: one that changed since, as while plans are watched, needs another address. */
function renewed(file: string, files: Files): number {
  const before = loadedModules.get(file);
  if (!before) return 0;
  const same = [...before.texts].every(([part, text]) => isSame(textOf(part, files), text));
  if (same) return before.version;
  forget(before.texts.keys(), file);
  return before.version + 1;
}

/** Remembers also what a module that could not be loaded was made of: it is tried again when that has changed. */
function keep(file: string, version: number, files: Files): void {
  const parts = new Set([...partsOf(file), ...(loadedModules.get(file)?.texts.keys() ?? [])]);
  const texts = new Map(Array.from(parts, (part) => [part, textOf(part, files)]));
  loadedModules.set(file, { texts, version });
}

function textOf(file: string, files: Files): Uint8Array | undefined {
  return files.has(file) ? files.read(file) : undefined;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one && other ? Buffer.compare(one, other) === 0 : one === other;
}

/** Takes the types out, here and in what the module itself requires. */
async function importTypeScript(file: string, files: Files): Promise<unknown> {
  const { transform } = await import("sucrase");
  const { _extensions } = Module as unknown as Loaders;
  for (const ending of [".ts", ".mts", ".cts"])
    _extensions[ending] = (module, path) => {
      const source = new TextDecoder().decode(files.read(path));
      const { code } = transform(source, { transforms: ["typescript", "imports"], filePath: path });
      module._compile(code, path);
    };
  return createRequire(file)(file);
}

/** What a module exports by default, whichever kind of module it is. */
function defaultOf(loaded: unknown): unknown {
  const exported = (loaded as { default?: unknown }).default ?? loaded;
  const inner = (exported as { __esModule?: boolean; default?: unknown } | undefined) ?? {};
  return inner.__esModule ? inner.default : exported;
}
