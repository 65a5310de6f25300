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

/** Files that are replaced may be larger than those that are read as plans, in bytes. */
const MAX_REPLACED_BYTES = 1024 * 1024 * 1024;

/** How often a change is tried again when somebody else, such as an editor, saves the file at the same moment. */
const MAX_ATTEMPTS = 20;

/** The system does not let a file be made or renamed in the folder; the file itself can still be written. */
const FOLDER_ERROR_CODES = ["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV"];

/** The file system has no hard links. */
const NO_LINK_ERROR_CODES = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"];

/** What a file shall contain after a change; `undefined` leaves it as it is. */
export type FileChange = (current: Buffer | undefined) => string | Uint8Array | undefined;

/**
 * Changes a file, or creates it. All files that smplan writes are written here.
 *
 * - The change sees what the file contains under a lock, so that two processes lose nothing. If somebody who does not
 *   know of the lock saves the file meanwhile, the change is made again on what they saved.
 * - A reader sees the old file or the new one, never a part: a draft beside it is renamed. A file that does not exist
 *   yet is created only if it still does not exist.
 * - Mode and owner stay. If the owner cannot be kept, if the file has several names (hard links), or if the folder takes
 *   no new files, the file is written in place: it stays the same file, but a crash of the machine could tear it.
 * - A link stays a link. A read-only file is refused also if the system would let us replace it.
 * @param mode the permissions of a new file, from which the system takes those of the umask
 * @returns whether the file was written
 * @throws OutputRefusal, LockedError, what the change throws, and what the system says
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
  // Nobody has to wait for that.
  if (written) syncFolder(found.path);
  return written;
}

/**
 * Adds text at the end of a file without touching what is there, and returns when it is on the disk.
 * @param text what to add, given the last byte of the file, if it has any
 * @throws OutputRefusal, LockedError and what the system says; then nothing was added
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

/** @throws OutputRefusal or what the system says if a file that exists could not be changed */
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

/** Whether a new file was created; false if somebody else created it first. */
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

/** Without hard links a file that must be new is written under its own name. */
function createFileDirectly(path: string, content: Uint8Array, mode: number): boolean {
  try {
    writeDraft(path, content, mode);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether a file was replaced; false if it is not what it was before. */
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
 * @param like the file whose owner and mode it gets
 * @returns whether it could get them
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
    const own = fstatSync(file);
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
    // After the owner: a change of owner takes some bits away.
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

/** Writes a file in place; if that fails, as on a full disk, what was there is put back. */
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

/** Makes a new name last through a crash of the machine, where the system can. */
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
