import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** As many links are followed one after the other as Linux follows. */
const MAX_LINKS = 40;

/** How long to wait for somebody to read from a pipe, in milliseconds. */
const READER_TIMEOUT_MS = 5000;

/** How often to look for a reader, in milliseconds. */
const READER_PAUSE_MS = 20;

/** Where an output goes. */
export type OutputTarget =
  /** A regular file, which need not exist: its path without links. */
  | { kind: "file"; path: string }
  /** A pipe or a device that takes characters: it is written to and never replaced. */
  | { kind: "stream"; path: string }
  /** A file that this process has open already, such as /dev/stdout. */
  | { kind: "descriptor"; descriptor: number };

/** What is not written although it exists, or why nothing could be there. It has a `code`, as system errors have. */
export class OutputError extends Error {
  constructor(
    readonly code: "ENOTREG" | "EINVALIDPATH" | "EREADONLY" | "ENOREADER" | "ECHANGING",
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
    this.name = "OutputError";
  }
}

/**
 * Says what a path leads to when something is to be written there. Links are followed to their end, also to a file
 * that does not exist yet.
 * @throws OutputRefusal for a socket, a disk or a path with a zero byte; what the system says, such as EISDIR or ELOOP
 */
export function resolveOutputTarget(path: string): OutputTarget {
  if (path.includes("\0")) throw new OutputError("EINVALIDPATH", path);
  let current = resolve(path);
  for (let links = 0; links <= MAX_LINKS; links++) {
    current = join(realFolder(dirname(current)), basename(current));
    const descriptor = ownDescriptor(current);
    if (descriptor !== undefined) return { kind: "descriptor", descriptor };
    const stats = lstatSync(current, { throwIfNoEntry: false });
    if (!stats) return { kind: "file", path: current };
    if (!stats.isSymbolicLink()) return targetAt(current, stats);
    // Links in /proc lead to open files, whatever their text says.
    if (current.startsWith("/proc/")) return targetAt(current, statSync(current));
    current = resolve(dirname(current), readlinkSync(current));
  }
  throw Object.assign(new Error(`ELOOP: ${path}`), { code: "ELOOP", path });
}

function targetAt(path: string, stats: Stats): OutputTarget {
  if (stats.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR", path });
  // The system's own spelling, where it does not tell capitals apart.
  if (stats.isFile()) return { kind: "file", path: realpathSync.native(path) };
  if (stats.isFIFO() || stats.isCharacterDevice()) return { kind: "stream", path };
  throw new OutputError("ENOTREG", path);
}

/** A folder's path without links, as far as it exists. */
function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    const parent = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === folder) throw error;
    return join(realFolder(parent), basename(folder));
  }
}

/** The number of a file of this process that a path stands for. */
function ownDescriptor(path: string): number | undefined {
  if (path === "/dev/stdout") return 1;
  if (path === "/dev/stderr") return 2;
  const [, number] =
    /^(?:\/dev|\/proc\/self|\/proc\/thread-self|\/proc\/(?:\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const [, owner] = /^\/proc\/(\d+)\//.exec(path) ?? [];
  return number === undefined || (owner !== undefined && Number(owner) !== process.pid)
    ? undefined
    : Number(number);
}

/**
 * Writes to a pipe, a device or an open file. A reader that has read enough and left, as `head` does, is no error.
 * @throws OutputRefusal if nobody reads from the pipe; what the system says, such as ENOSPC
 */
export function writeToStream(target: Exclude<OutputTarget, { kind: "file" }>, content: Uint8Array): void {
  const file = target.kind === "descriptor" ? target.descriptor : openStream(target.path);
  try {
    writeAll(file, content);
  } finally {
    if (target.kind === "stream") closeSync(file);
  }
}

/** Opening a pipe waits for its reader, possibly for ever; so that is asked first. */
function openStream(path: string): number {
  const { O_WRONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
  if (!statSync(path).isFIFO()) return openSync(path, O_WRONLY | O_NOCTTY);
  for (const start = performance.now(); ; sleepBriefly()) {
    try {
      const probe = openSync(path, O_WRONLY | O_NONBLOCK);
      try {
        return openSync(path, O_WRONLY);
      } finally {
        closeSync(probe);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENXIO") throw error;
      if (performance.now() - start > READER_TIMEOUT_MS) throw new OutputError("ENOREADER", path);
    }
  }
}

function writeAll(file: number, content: Uint8Array): void {
  for (let written = 0; written < content.length; ) {
    try {
      written += writeSync(file, content, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      sleepBriefly();
    }
  }
}

function sleepBriefly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, READER_PAUSE_MS);
}
