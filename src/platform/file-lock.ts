import { randomBytes } from "node:crypto";
import { closeSync, linkSync, openSync, readlinkSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname } from "node:path";
import { isMainThread } from "node:worker_threads";
import { readRegularFile } from "./read-file.ts";
import { scratchName } from "./scratch-name.ts";

/** A lock that did not change hands for so long was left by a process that died, in milliseconds: a write takes a few. */
const STALE_AFTER_MS = 10_000;

/** Nobody waits longer for others to finish writing, in milliseconds. */
const GIVE_UP_AFTER_MS = 60_000;

/** How long to wait before looking again, in milliseconds; a random part keeps waiting processes apart. */
const PAUSE_MS = { least: 3, random: 12 };

/** The largest lock that is read, in bytes. */
const MAX_LOCK_BYTES = 4096;

/** Signals that end a process although it could finish what it writes. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Another process writes the file and does not finish. */
class LockedError extends Error {
  readonly code = "ELOCKED";

  constructor(readonly path: string) {
    super(`ELOCKED: ${path}`);
    this.name = "LockedError";
  }
}

/** The lock was taken over by a process that thought this one dead. */
class LockLostError extends Error {}

/** The right to write a file, as long as other processes of smplan ask for it too. */
export interface FileLock {
  /** The path of a new file beside the locked one; it is deleted with the lock if this process dies. */
  draft: string;
  /** @throws if another process took the lock over; `withLock` then starts again */
  check(): void;
}

/**
 * Runs work while no other process of smplan writes the file.
 *
 * The lock is a file beside the locked one, or in the temporary folder if nothing may be created there. It exists for
 * milliseconds, and a lock left by a process that was killed is taken over. No library is used: proper-lockfile has
 * had no release since 2021, cannot wait without promises, and brings graceful-fs, which changes Node's own functions.
 * @throws LockedError
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
      // Where nothing may be created, the file is written in place, and compared with what was read before.
      if (!["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  return undefined;
}

function acquireIn(folder: string, path: string): FileLock & { release(): void } {
  const file = scratchName(path, "", "lock", folder);
  const token = newToken();
  const own = JSON.stringify({ place: processNamespace(), pid: process.pid, token });
  waitForLock(file, own, path);
  return {
    draft: scratchName(path, token, "tmp"),
    check() {
      if (holderOf(file) !== own) throw new LockLostError();
    },
    release() {
      if (holderOf(file) === own) rmSync(file, { force: true });
    },
  };
}

function waitForLock(file: string, own: string, path: string): void {
  const start = performance.now();
  let known: { holder: string; since: number } | undefined;
  while (!createLockFile(file, own)) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    const now = performance.now();
    if (known?.holder !== holder) known = { holder, since: now };
    if (isDead(holder) || now - known.since > STALE_AFTER_MS) removeStaleLock(file, holder);
    if (now - start > GIVE_UP_AFTER_MS) throw new LockedError(path);
    sleep(PAUSE_MS.least + Math.random() * PAUSE_MS.random);
  }
}

function createLockFile(file: string, own: string): boolean {
  try {
    const handle = openSync(file, "wx", 0o644);
    writeSync(handle, own);
    closeSync(handle);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows says so of a file that is being deleted.
    if (code === "EEXIST" || (code === "EPERM" && process.platform === "win32")) return false;
    throw error;
  }
}

/** What the lock says of its owner; `undefined` if nobody holds it. */
function holderOf(file: string): string | undefined {
  try {
    return readRegularFile(file, MAX_LOCK_BYTES).toString();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? undefined : `${code}`;
  }
}

/** Whether a lock was made on this machine by a process that is gone. */
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

/** Removes a lock that was left behind, and the draft of its owner. */
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
    // Another process took it over first, and this is its lock.
    try {
      linkSync(aside, file);
    } catch {
      // A third one has it by now; the owner notices by `check`.
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

/** The machine, and the container within it, that process ids belong to. */
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
 * Lets signals wait until the write is finished, so that Ctrl-C leaves no lock and no draft behind. They take effect in
 * the next turn of the event loop, as if nothing had held them.
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
