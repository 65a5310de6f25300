import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** Beside what Node loads: it tells what each module imports, and hands the mark of the first on to all of them. */
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

/** What each file imports, as far as it has been loaded. */
const importsByFile = new Map<string, Set<string>>();

/**
 * From now on Node tells what the modules of a configuration import, and loads that anew, too, where it has changed.
 * It takes a thread of its own, and is worth it only where plans are watched.
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

/** Whether `followImports` has been called: then a module has a mark in its address from the first time on. */
export function isTrackingImports(): boolean {
  return importPort !== undefined;
}

/** A module's file and all that it imports and requires, directly or not, but for packages. */
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

/** Forgets modules that were required, so that they are loaded anew the next time. */
export function evictModules(parts: Iterable<string>, file: string): void {
  const { cache } = createRequire(file);
  for (const part of parts) delete cache[part];
}

function receiveImports(): void {
  if (!importPort) return;
  for (let heard = receiveMessageOnPort(importPort); heard; heard = receiveMessageOnPort(importPort)) {
    const [from, to] = (heard.message as [string, string]).map((url) => fileURLToPath(url));
    if (from === undefined || to === undefined) continue;
    importsByFile.set(from, (importsByFile.get(from) ?? new Set()).add(to));
  }
}
