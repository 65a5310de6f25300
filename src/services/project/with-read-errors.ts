/** @throws UserError if the system refuses to hand over the file, or it is none that smplan reads */
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
