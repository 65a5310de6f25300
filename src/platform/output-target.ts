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

/** The maximum number of links to follow, as in Linux. */
const MAX_LINKS = 40;

/** The maximum time to wait for a reader of a pipe, in milliseconds. */
const READER_TIMEOUT_MS = 5000;

/** The pause between checks for a reader, in milliseconds. */
const READER_PAUSE_MS = 20;

/** The target of an output. */
export type OutputTarget =
  /** A regular file, which may not exist yet; the path has no links. */
  | { kind: "file"; path: string }
  /** A pipe or a character device, which is written to and never replaced. */
  | { kind: "stream"; path: string }
  /** An open file of this process, such as /dev/stdout. */
  | { kind: "descriptor"; descriptor: number };

/**
 * Thrown if a path cannot be written for a reason that the system does not report. It has a `code` like
 * system errors.
 */
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
 * Returns the target of an output path. Links are followed, also to a file that does not exist yet.
 * @throws OutputError for a socket, a disk or a path with a zero byte
 * @throws the system's error, such as EISDIR or ELOOP
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
    // Links in /proc lead to open files. Their text may not be a valid path.
    if (current.startsWith("/proc/")) return targetAt(current, statSync(current));
    current = resolve(dirname(current), readlinkSync(current));
  }
  throw Object.assign(new Error(`ELOOP: ${path}`), { code: "ELOOP", path });
}

function targetAt(path: string, stats: Stats): OutputTarget {
  if (stats.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR", path });
  // On case-insensitive file systems, this returns the actual spelling.
  if (stats.isFile()) return { kind: "file", path: realpathSync.native(path) };
  if (stats.isFIFO() || stats.isCharacterDevice()) return { kind: "stream", path };
  throw new OutputError("ENOTREG", path);
}

/** Returns the path of a folder with links resolved in the part that exists. */
function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    const parent = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === folder) throw error;
    return join(realFolder(parent), basename(folder));
  }
}

/** Returns the file descriptor of this process that a path refers to; `undefined` for other paths. */
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
 * Writes to a pipe, a device or an open file. It is not an error if the reader closes the pipe early, like
 * `head`.
 * @throws OutputError if the pipe has no reader
 * @throws the system's error, such as ENOSPC
 */
export function writeToStream(target: Exclude<OutputTarget, { kind: "file" }>, content: Uint8Array): void {
  const file = target.kind === "descriptor" ? target.descriptor : openStream(target.path);
  try {
    writeAll(file, content);
  } finally {
    if (target.kind === "stream") closeSync(file);
  }
}

/**
 * Opens a pipe or device. Opening a pipe would block until it has a reader, so the function checks for one
 * first.
 */
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
