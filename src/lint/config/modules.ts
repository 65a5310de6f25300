import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Files } from "../../plan/load.ts";

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
  const loaded: unknown = typeScript.test(file)
    ? await importTypeScript(file, files)
    : await import(/* @vite-ignore */ `${pathToFileURL(file).href}${version === 0 ? "" : `?${version}`}`);
  return defaultOf(loaded);
}

/** Modules as they were when loaded, and how often each was another before. */
const loadedTexts = new Map<string, { text: Uint8Array; version: number }>();

/** Node loads a module once: one that changed since, as while plans are watched, needs another address. */
function renewed(file: string, files: Files): number {
  if (!files.has(file)) return 0;
  const text = files.read(file);
  const before = loadedTexts.get(file);
  if (before && Buffer.compare(before.text, text) === 0) return before.version;
  const version = before ? before.version + 1 : 0;
  loadedTexts.set(file, { text, version });
  if (before) delete createRequire(file).cache[file];
  return version;
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
