import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { updateFile } from "../../platform/write-file.ts";
import { withWriteErrors } from "./write-output.ts";

/**
 * Writes a text that must not replace a file into a new file next to it: "smplan.conflict.yaml" for
 * "smplan.yaml", or the first free name of this form. The new file has the same permissions, and its owner
 * can write it.
 * @returns the path of the new file
 * @throws UserError if it cannot be written
 */
export function writeConflictCopy(file: string, text: string, runtime: ServiceRuntime): string {
  const mode = statSync(resolve(runtime.cwd, file), { throwIfNoEntry: false })?.mode ?? 0o666;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? ".conflict" : `.conflict-${number}`;
    const copy = file.replace(/(?:\.ya?ml)?$/, (extension) => `${ending}${extension}`);
    const write = (): boolean =>
      updateFile(
        resolve(runtime.cwd, copy),
        (current) => (current ? undefined : text),
        (mode & 0o777) | 0o200,
      );
    if (withWriteErrors(copy, write)) return copy;
  }
}
