import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { type FileLock, withLock } from "./file-lock.ts";
import { OutputError, resolveOutputTarget } from "./output-target.ts";
import { readRegularFile } from "./read-file.ts";

/** The maximum size of a file that is replaced, in bytes: more than for files that are read as plans. */
const MAX_REPLACED_BYTES = 1024 * 1024 * 1024;

/** The maximum number of attempts if another program, such as an editor, saves the file at the same time. */
const MAX_ATTEMPTS = 20;

/**
 * The error codes if files cannot be created or renamed in a folder, although the file itself may be
 * writable.
 */
const FOLDER_ERROR_CODES = ["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV"];

/** The error codes if the file system does not support hard links. */
const NO_LINK_ERROR_CODES = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"];

/** Returns the new content of a file; `undefined` to leave it unchanged. */
export type FileChange = (current: Buffer | undefined) => string | Uint8Array | undefined;

/**
 * Changes a file, or creates it. All files that smplan writes are written here.
 *
 * - The change receives the file's content under a lock, so that two processes do not lose changes. If a
 *   program that does not use the lock saves the file in the meantime, the change is repeated on the new
 *   content.
 * - Readers see the complete old or new file: a draft next to it is renamed. A new file is created only if it
 *   still does not exist.
 * - Mode and owner are kept. If the owner cannot be kept, if the file has several names (hard links), or if
 *   no files can be created in the folder, the file is written in place: it stays the same file, but a crash
 *   of the machine could leave it incomplete.
 * - A link stays a link. A read-only file is rejected, even if the system would allow replacing it.
 * @param mode the permissions of a new file, reduced by the umask
 * @returns whether the file was written
 * @throws OutputError, LockedError, the errors of the change, and the system's errors
 */
export function updateFile(path: string, change: FileChange, mode = 0o666): boolean {
  const found = resolveOutputTarget(path);
  if (found.kind !== "file") throw new OutputError("ENOTREG", path);
  mkdirSync(dirname(found.path), { recursive: true });
  const written = withLock(found.path, (lock) => {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const current = readIfExists(found.path);
      const next = change(current);
      if (next === undefined) return false;
      const content = typeof next === "string" ? Buffer.from(next) : next;
      const done = current
        ? replaceFile(found.path, content, current, lock)
        : createFile(found.path, content, lock, mode);
      if (done) return true;
    }
    throw new OutputError("ECHANGING", path);
  });
  // After the lock is released, so that other processes do not wait for it.
  if (written) syncFolder(found.path);
  return written;
}

/**
 * Appends text to a file, and returns when it is on the disk.
 * @param text a function that returns the text for the last byte of the file, which is `undefined` if the
 * file is empty
 * @throws OutputError, LockedError and the system's errors; then the file is unchanged
 */
export function appendToFile(path: string, text: (last: number | undefined) => string): void {
  const found = resolveOutputTarget(path);
  if (found.kind !== "file") throw new OutputError("ENOTREG", path);
  withLock(found.path, () => {
    assertNotReadOnly(lstatSync(found.path), path);
    const current = readIfExists(found.path);
    const file = openSync(found.path, constants.O_WRONLY | constants.O_APPEND);
    try {
      writeWhole(file, Buffer.from(text(current?.at(-1))), null);
      fsyncSync(file);
    } catch (error) {
      ftruncateSync(file, current?.length ?? 0);
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

/** @throws OutputError or the system's error if an existing file cannot be changed */
export function assertWritable(path: string): void {
  const found = resolveOutputTarget(path);
  if (found.kind !== "file") throw new OutputError("ENOTREG", path);
  const stats = lstatSync(found.path, { throwIfNoEntry: false });
  if (!stats) return;
  assertNotReadOnly(stats, path);
  accessSync(found.path, constants.W_OK);
}

function assertNotReadOnly({ mode }: Stats, path: string): void {
  if ((mode & 0o222) === 0) throw new OutputError("EREADONLY", path);
}

function readIfExists(path: string): Buffer | undefined {
  try {
    return readRegularFile(path, MAX_REPLACED_BYTES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Creates a file. Returns false if the file already exists. */
function createFile(path: string, content: Uint8Array, lock: FileLock, mode: number): boolean {
  try {
    writeDraft(lock.draft, content, mode);
    lock.check();
    linkSync(lock.draft, path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (!NO_LINK_ERROR_CODES.includes(code)) throw error;
    return createFileDirectly(path, content, mode);
  } finally {
    rmSync(lock.draft, { force: true });
  }
  return true;
}

/** Creates a file directly, without a draft, for file systems without hard links. */
function createFileDirectly(path: string, content: Uint8Array, mode: number): boolean {
  try {
    writeDraft(path, content, mode);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Replaces a file. Returns false if its content has changed since it was read. */
function replaceFile(path: string, content: Uint8Array, before: Buffer, lock: FileLock): boolean {
  const stats = lstatSync(path);
  assertNotReadOnly(stats, path);
  accessSync(path, constants.W_OK);
  if (stats.nlink > 1) return overwriteFile(path, content, before, lock);
  try {
    if (!writeDraft(lock.draft, content, 0o600, stats)) return overwriteFile(path, content, before, lock);
    if (!isUnchanged(path, before)) return false;
    lock.check();
    renameSync(lock.draft, path);
  } catch (error) {
    if (!FOLDER_ERROR_CODES.includes(String((error as NodeJS.ErrnoException).code))) throw error;
    return overwriteFile(path, content, before, lock);
  } finally {
    rmSync(lock.draft, { force: true });
  }
  return true;
}

/**
 * Writes a new file.
 * @param like the file whose owner and mode are copied
 * @returns whether they could be copied
 */
function writeDraft(path: string, content: Uint8Array, mode: number, like?: Stats): boolean {
  const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW = 0 } = constants;
  const file = openSync(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, mode);
  try {
    if (like && !copyOwnerAndMode(file, like)) return false;
    writeWhole(file, content, null);
    fsyncSync(file);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function copyOwnerAndMode(file: number, { uid, gid, mode }: Stats): boolean {
  try {
    const stats = fstatSync(file);
    if (stats.uid !== uid || stats.gid !== gid) fchownSync(file, uid, gid);
    // After the owner, because changing the owner clears some bits of the mode.
    fchmodSync(file, mode & 0o7777);
    return true;
  } catch (error) {
    if (["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"].includes(String((error as NodeJS.ErrnoException).code)))
      return false;
    throw error;
  }
}

function isUnchanged(path: string, before: Buffer): boolean {
  return (
    lstatSync(path, { throwIfNoEntry: false })?.isFile() === true &&
    readIfExists(path)?.equals(before) === true
  );
}

/** Writes a file in place. If that fails, for example on a full disk, restores the old content. */
function overwriteFile(path: string, content: Uint8Array, before: Buffer, lock: FileLock): boolean {
  if (!isUnchanged(path, before)) return false;
  lock.check();
  const file = openSync(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0));
  const put = (bytes: Uint8Array): void => {
    writeWhole(file, bytes, 0);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  };
  try {
    put(content);
    return true;
  } catch (error) {
    put(before);
    throw error;
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, content: Uint8Array, start: number | null): void {
  for (let written = 0; written < content.length; )
    written += writeSync(
      file,
      content,
      written,
      content.length - written,
      start === null ? null : start + written,
    );
}

/** Makes a new file name durable in case the machine crashes, if the system supports it. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(dirname(path), "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Not every system opens folders.
  }
}
