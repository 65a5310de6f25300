import { failure } from "../lint/failure.ts";

/** @throws UserError where the system refuses to hand over the file */
export async function read<T>(file: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw failure("noFile", { file });
    if (code === "EACCES" || code === "EPERM") throw failure("denied", { file });
    if (code === "EISDIR") throw failure("folderForPlan", { file });
    if (code) throw failure("unreadable", { file, code });
    throw error;
  }
}
