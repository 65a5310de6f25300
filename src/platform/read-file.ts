import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";

/** No file that smplan reads is larger, in bytes; plans have a lower limit of their own. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Why a path is not read although it exists: it is not a regular file, or it is larger than the limit. */
type ReadErrorCode = "ENOTREG" | "EFBIG" | "EINVALIDPATH";

/** A file that smplan does not read. It has a `code`, as the errors of the file system have. */
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
 * A pipe, a device, a socket or a file that never ends is refused and does not block or fill the memory: the size is
 * checked before the file is read and again while it is read, because files of `/proc` say that they are empty.
 * @throws FileRefusal if the path is not a regular file, is too large or cannot be a path
 * @throws what the file system says, such as ENOENT
 */
export function readRegularFile(path: string, maxBytes = MAX_FILE_BYTES): Buffer {
  const { descriptor, size } = openRegularFile(path, maxBytes);
  try {
    return readOpenFile(descriptor, path, size, maxBytes);
  } catch (error) {
    // Node names the path of a file that cannot be opened, but not of one that cannot be read.
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a regular file for reading, for those who read it piece by piece and close it themselves.
 * @param maxBytes the largest size that is opened; without one, any
 * @throws what `readRegularFile` throws
 */
function openRegularFile(
  path: string,
  maxBytes = Number.POSITIVE_INFINITY,
): { descriptor: number; size: number } {
  // Opening a device can have effects, so that its kind is asked before.
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
    // Node refuses a path with a zero byte by a TypeError.
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
