import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/**
 * Hooks of Node's module loader that report the imports of each module, and pass the version in its URL on to
 * them.
 */
const loaderHooks = `
let port;
export const initialize = (data) => { port = data; };
export async function resolve(specifier, context, next) {
  const { parentURL = "" } = context;
  const [, mark] = /[?&](smplan=\\d+)$/.exec(parentURL) ?? [];
  if (mark === undefined) return next(specifier, context);
  try {
    const found = await next(specifier, context);
    if (!found.url.startsWith("file:") || found.url.includes("/node_modules/")) return found;
    port.postMessage([parentURL, found.url]);
    return { ...found, url: found.url + (found.url.includes("?") ? "&" : "?") + mark };
  } catch (error) {
    if (/^\\.{0,2}\\//.test(specifier)) port.postMessage([parentURL, new URL(specifier, parentURL).href]);
    throw error;
  }
}
`;

let importPort: MessagePort | undefined;

/** The files that each loaded file imports. */
const importsByFile = new Map<string, Set<string>>();

/**
 * Starts to track what the modules of a configuration import, so that changed files are loaded again. It
 * needs another thread: use it only in watch mode.
 */
export function trackImports(): void {
  if (importPort || typeof Module.register !== "function") return;
  const { port1, port2 } = new MessageChannel();
  Module.register(`data:text/javascript,${encodeURIComponent(loaderHooks)}`, {
    data: port2,
    transferList: [port2],
  });
  port1.unref();
  importPort = port1;
}

/** Returns whether `trackImports` was called. If so, a module has its version in its URL from the start. */
export function isTrackingImports(): boolean {
  return importPort !== undefined;
}

/** Returns a module's file and all files that it imports or requires, directly or not, except packages. */
export function importedFiles(file: string): ReadonlySet<string> {
  receiveImports();
  const parts = new Set<string>();
  const add = (part: string): void => {
    if (parts.has(part) || (part !== file && /[\\/]node_modules[\\/]/.test(part))) return;
    parts.add(part);
    for (const one of importsByFile.get(part) ?? []) add(one);
    for (const { filename } of createRequire(file).cache[part]?.children ?? []) add(filename);
  };
  add(file);
  return parts;
}

/** Removes required modules from Node's cache, so that they are loaded again the next time. */
export function evictModules(parts: Iterable<string>, file: string): void {
  const { cache } = createRequire(file);
  for (const part of parts) delete cache[part];
}

function receiveImports(): void {
  if (!importPort) return;
  for (
    let received = receiveMessageOnPort(importPort);
    received;
    received = receiveMessageOnPort(importPort)
  ) {
    const [from, to] = (received.message as [string, string]).map((url) => fileURLToPath(url));
    if (from === undefined || to === undefined) continue;
    importsByFile.set(from, (importsByFile.get(from) ?? new Set()).add(to));
  }
}
