import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";

/** The maximum size of all files that smplan reads, in bytes. Plans have a lower limit. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The reason why a file is not read: it is not a regular file, it is too large, or the path is invalid. */
type ReadErrorCode = "ENOTREG" | "EFBIG" | "EINVALIDPATH";

/** Thrown for a file that smplan does not read. It has a `code` like the errors of the file system. */
class FileReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
    this.name = "FileReadError";
  }
}

/**
 * Returns the bytes of a regular file. All files that smplan reads are opened here.
 *
 * Pipes, devices, sockets and endless files are rejected, so that they do not block or fill the memory. The
 * size is checked before and during reading, because files in `/proc` report a size of 0.
 * @throws FileReadError if the path is not a regular file, is too large or is not a valid path
 * @throws the file system's error, such as ENOENT
 */
export function readRegularFile(path: string, maxBytes = MAX_FILE_BYTES): Buffer {
  const { descriptor, size } = openRegularFile(path, maxBytes);
  try {
    return readOpenFile(descriptor, path, size, maxBytes);
  } catch (error) {
    // Node.js adds the path to errors of opening a file, but not to errors of reading it.
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a regular file for reading. The caller closes it.
 * @param maxBytes the maximum size of the file; by default, there is no limit
 * @throws the same errors as `readRegularFile`
 */
function openRegularFile(
  path: string,
  maxBytes = Number.POSITIVE_INFINITY,
): { descriptor: number; size: number } {
  // Opening a device can have side effects, so check the type of the file first.
  assertRegularFile(path, statOf(path), maxBytes);
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    assertRegularFile(path, stats, maxBytes);
    return { descriptor, size: stats.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    // Node.js throws a TypeError for a path with a zero byte.
    if ((error as NodeJS.ErrnoException).code === "ERR_INVALID_ARG_VALUE")
      throw new FileReadError("EINVALIDPATH", path);
    throw error;
  }
}

function assertRegularFile(path: string, stats: Stats, maxBytes: number): void {
  if (stats.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR", path });
  if (!stats.isFile()) throw new FileReadError("ENOTREG", path);
  if (stats.size > maxBytes) throw new FileReadError("EFBIG", path);
}

function readOpenFile(file: number, path: string, size: number, maxBytes: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
    if (length > maxBytes) throw new FileReadError("EFBIG", path);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + 1024, maxBytes + 1));
  }
}
