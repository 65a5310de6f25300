import { UserError } from "../finding.ts";

/** @throws UserError where the system refuses to hand over the file */
export async function read<T>(file: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UserError(
        `There is no file ${file}.`,
        "Check the path; smplan lint without paths finds every plan below this folder.",
      );
    if (code === "EACCES" || code === "EPERM")
      throw new UserError(`${file} cannot be read: permission denied.`, "Check who may read it.");
    if (code === "EISDIR")
      throw new UserError(`${file} is a folder, not a plan.`, "Name the plan's file in it.");
    if (code) throw new UserError(`${file} cannot be read (${code}).`);
    throw error;
  }
}
