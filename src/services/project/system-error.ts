import { relative } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { failure, reason } from "../../errors.ts";
import type { Phrase } from "../../message-args.ts";
import { LostOutput } from "../../platform/node-runtime.ts";
import { isWithin } from "../../platform/paths.ts";

/** What the system's codes mean, for those that people meet. */
const reasons: Readonly<Record<string, () => Phrase>> = {
  EACCES: () => reason("noPermission"),
  EPERM: () => reason("noPermission"),
  ENOENT: () => reason("notThere"),
  ENOTDIR: () => reason("notAFolder"),
  ELOOP: () => reason("linkLoop"),
  ENAMETOOLONG: () => reason("nameTooLong"),
  ENOSPC: () => reason("noSpace"),
  EDQUOT: () => reason("noSpace"),
  EROFS: () => reason("readOnly"),
  EBUSY: () => reason("busy"),
  ETXTBSY: () => reason("busy"),
  EMFILE: () => reason("tooManyOpen"),
  ENFILE: () => reason("tooManyOpen"),
  EIO: () => reason("deviceFault"),
  ENOMEM: () => reason("noMemory"),
};

/** Calls of the system after which a file is not what it was to become. */
const writing =
  /^(?:write|rename|mkdir|rmdir|unlink|link|symlink|chmod|chown|utime|f?truncate|fsync|copyfile|rm)/;

/** Says in words why the system refused something. */
function reasonFor(code: string): Phrase {
  return reasons[code]?.() ?? reason("systemCode", { code });
}

/** Returns what a person is told of a file that cannot be read, by the code of the error. */
export function unreadableFile(file: string, code: string): UserError {
  if (code === "ENOENT") return failure("noFile", { file });
  if (code === "EACCES" || code === "EPERM") return failure("denied", { file });
  if (code === "EISDIR") return failure("folderForPlan", { file });
  if (code === "ENOTREG") return failure("notRegularFile", { file });
  if (code === "EFBIG") return failure("tooLarge", { file });
  if (code === "EINVALIDPATH") return failure("badPath", { file });
  return failure("unreadable", { file, reason: reasonFor(code) });
}

/** Returns what a person is told of an error of the system, or `undefined` for an error that is none. */
export function systemFailure(error: unknown, cwd: string): UserError | undefined {
  const { code, path, syscall = "" } = error as NodeJS.ErrnoException;
  if (error instanceof LostOutput) return failure("outputLost", { reason: reasonFor(error.code) });
  if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return undefined;
  if (typeof path !== "string")
    return syscall === "" ? undefined : failure("systemRefused", { reason: reasonFor(code) });
  const file = path !== cwd && isWithin(cwd, path) ? relative(cwd, path) : path;
  return writing.test(syscall)
    ? failure("notWritten", { file, reason: reasonFor(code) })
    : unreadableFile(file, code);
}
