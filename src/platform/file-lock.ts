import { randomBytes } from "node:crypto";
import { closeSync, linkSync, openSync, readlinkSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname } from "node:path";
import { isMainThread } from "node:worker_threads";
import { readRegularFile } from "./read-file.ts";
import { scratchName } from "./scratch-name.ts";

/**
 * The time after which an unchanged lock counts as left by a dead process, in milliseconds: a write takes a
 * few.
 */
const STALE_AFTER_MS = 10_000;

/** The maximum time to wait for a lock, in milliseconds. */
const GIVE_UP_AFTER_MS = 60_000;

/**
 * The pause between attempts to get a lock, in milliseconds. A random part keeps waiting processes out of
 * step.
 */
const PAUSE_MS = { least: 3, random: 12 };

/** The maximum size of a lock file, in bytes. */
const MAX_LOCK_BYTES = 4096;

/** The signals that would end the process during a write. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Thrown if another process has the file locked for too long. */
class LockedError extends Error {
  readonly code = "ELOCKED";

  constructor(readonly path: string) {
    super(`ELOCKED: ${path}`);
    this.name = "LockedError";
  }
}

/** Thrown if another process took the lock over, because it assumed that this process was dead. */
class LockLostError extends Error {}

/** An exclusive lock for writing a file. Only processes of smplan respect it. */
export interface FileLock {
  /**
   * The path of a temporary file next to the locked one. It is deleted with the lock if this process dies.
   */
  draft: string;
  /** @throws an error if another process took the lock over, after which `withLock` starts again */
  check(): void;
}

/**
 * Runs a function while no other process of smplan writes the file.
 *
 * The lock is a file next to the locked one, or in the temporary folder if no file can be created there. It
 * exists for milliseconds, and a lock left by a killed process is taken over. No library is used:
 * proper-lockfile has had no release since 2021, cannot wait synchronously, and depends on graceful-fs, which
 * patches functions of Node.js.
 * @throws LockedError if another process has the lock for more than `GIVE_UP_AFTER_MS`
 */
export function withLock<T>(path: string, work: (lock: FileLock) => T): T {
  for (;;) {
    const release = holdSignals();
    const lock = acquire(path);
    try {
      return work(lock ?? { draft: scratchName(path, newToken(), "tmp"), check() {} });
    } catch (error) {
      if (!(error instanceof LockLostError)) throw error;
    } finally {
      lock?.release();
      release();
    }
  }
}

function acquire(path: string): (FileLock & { release(): void }) | undefined {
  for (const folder of [dirname(path), tmpdir()]) {
    try {
      return acquireIn(folder, path);
    } catch (error) {
      // If no lock can be created, the file is written in place after comparing it with the content that was
      // read.
      if (!["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  return undefined;
}

function acquireIn(folder: string, path: string): FileLock & { release(): void } {
  const file = scratchName(path, "", "lock", folder);
  const token = newToken();
  const content = JSON.stringify({ place: processNamespace(), pid: process.pid, token });
  waitForLock(file, content, path);
  return {
    draft: scratchName(path, token, "tmp"),
    check() {
      if (holderOf(file) !== content) throw new LockLostError();
    },
    release() {
      if (holderOf(file) === content) rmSync(file, { force: true });
    },
  };
}

function waitForLock(file: string, content: string, path: string): void {
  const start = performance.now();
  let known: { holder: string; since: number } | undefined;
  while (!createLockFile(file, content)) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    const now = performance.now();
    if (known?.holder !== holder) known = { holder, since: now };
    if (isDead(holder) || now - known.since > STALE_AFTER_MS) removeStaleLock(file, holder);
    if (now - start > GIVE_UP_AFTER_MS) throw new LockedError(path);
    sleep(PAUSE_MS.least + Math.random() * PAUSE_MS.random);
  }
}

function createLockFile(file: string, content: string): boolean {
  try {
    const handle = openSync(file, "wx", 0o644);
    writeSync(handle, content);
    closeSync(handle);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows reports EPERM for a file that is being deleted.
    if (code === "EEXIST" || (code === "EPERM" && process.platform === "win32")) return false;
    throw error;
  }
}

/** Returns the content of the lock file, which identifies its holder; `undefined` if the lock is free. */
function holderOf(file: string): string | undefined {
  try {
    return readRegularFile(file, MAX_LOCK_BYTES).toString();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? undefined : `${code}`;
  }
}

/** Returns whether the lock was created on this machine by a process that no longer exists. */
function isDead(holder: string): boolean {
  const { place, pid } = parseHolder(holder);
  if (place !== processNamespace() || typeof pid !== "number") return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Removes the lock of a dead process, and its draft. */
function removeStaleLock(file: string, holder: string): void {
  const aside = scratchName(file, newToken(), "lock");
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holderOf(aside) === holder) {
    const { token } = parseHolder(holder);
    if (typeof token === "string" && /^[0-9a-f]{16}$/.test(token))
      rmSync(file.replace(/\.lock$/, `-${token}.tmp`), { force: true });
  } else {
    // Another process took the lock over first, so put it back.
    try {
      linkSync(aside, file);
    } catch {
      // A third process has the lock now. The holder of the renamed lock notices it in `check`.
    }
  }
  rmSync(aside, { force: true, recursive: true });
}

function parseHolder(holder: string): { place?: unknown; pid?: unknown; token?: unknown } {
  try {
    return JSON.parse(holder) ?? {};
  } catch {
    return {};
  }
}

/** Returns an identifier of the machine and the container in which process ids are unique. */
function processNamespace(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

function newToken(): string {
  return randomBytes(8).toString("hex");
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

let areSignalsHeld = false;

/**
 * Delays signals until the write is finished, so that Ctrl-C leaves no lock or draft behind. Delayed signals
 * take effect in the next turn of the event loop.
 */
function holdSignals(): () => void {
  if (!isMainThread) return () => {};
  if (!areSignalsHeld) for (const signal of SIGNALS) process.on(signal, raiseSignalAgain);
  areSignalsHeld = true;
  return () => setImmediate(releaseSignals);
}

function releaseSignals(): void {
  for (const signal of SIGNALS) process.off(signal, raiseSignalAgain);
  areSignalsHeld = false;
}

function raiseSignalAgain(signal: NodeJS.Signals): void {
  releaseSignals();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
