/**
 * Returns the result of a function that reads a file.
 * @throws UserError if the system cannot read the file, or the file is of a kind that smplan does not read
 */
export async function withReadErrors<T>(file: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw error;
    const { readErrorFor } = await import("./system-error.ts");
    throw readErrorFor(file, code);
  }
}
