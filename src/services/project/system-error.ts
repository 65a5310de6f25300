import { relative } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { errorReason, userError } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import { OutputLostError } from "../../platform/node-runtime.ts";
import { isWithin } from "../../platform/paths.ts";

/** The reasons for common system errors, by code. */
const reasonsByCode: Readonly<Record<string, () => MessageRef>> = {
  EACCES: () => errorReason("noPermission"),
  EPERM: () => errorReason("noPermission"),
  ENOENT: () => errorReason("notThere"),
  ENOTDIR: () => errorReason("notAFolder"),
  ELOOP: () => errorReason("linkLoop"),
  ENAMETOOLONG: () => errorReason("nameTooLong"),
  ENOSPC: () => errorReason("noSpace"),
  EDQUOT: () => errorReason("noSpace"),
  EROFS: () => errorReason("readOnly"),
  EBUSY: () => errorReason("busy"),
  ETXTBSY: () => errorReason("busy"),
  EMFILE: () => errorReason("tooManyOpen"),
  ENFILE: () => errorReason("tooManyOpen"),
  EIO: () => errorReason("deviceFault"),
  ENOMEM: () => errorReason("noMemory"),
};

/** System calls that write. If one fails, the file was not written as intended. */
const writeSyscalls =
  /^(?:write|rename|mkdir|rmdir|unlink|link|symlink|chmod|chown|utime|f?truncate|fsync|copyfile|rm)/;

/** Returns the reason for a system error, as a message. */
function reasonFor(code: string): MessageRef {
  return reasonsByCode[code]?.() ?? errorReason("systemCode", { code });
}

/** Returns the error to show for a file that cannot be read, by the code of the system error. */
export function readErrorFor(file: string, code: string): UserError {
  if (code === "ENOENT") return userError("noFile", { file });
  if (code === "EACCES" || code === "EPERM") return userError("denied", { file });
  if (code === "EISDIR") return userError("folderForPlan", { file });
  if (code === "ENOTREG") return userError("notRegularFile", { file });
  if (code === "EFBIG") return userError("tooLarge", { file });
  if (code === "EINVALIDPATH") return userError("badPath", { file });
  return userError("unreadable", { file, reason: reasonFor(code) });
}

/** Returns the error to show for a system error, or `undefined` if it is not a system error. */
export function systemErrorToUserError(error: unknown, cwd: string): UserError | undefined {
  const { code, path, syscall = "" } = error as NodeJS.ErrnoException;
  if (error instanceof OutputLostError) return userError("outputLost", { reason: reasonFor(error.code) });
  if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return undefined;
  if (typeof path !== "string")
    return syscall === "" ? undefined : userError("systemRefused", { reason: reasonFor(code) });
  const file = path !== cwd && isWithin(cwd, path) ? relative(cwd, path) : path;
  return writeSyscalls.test(syscall)
    ? userError("notWritten", { file, reason: reasonFor(code) })
    : readErrorFor(file, code);
}
