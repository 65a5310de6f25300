import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Runtime } from "../../platform/runtime.ts";
import { updateFile } from "../../platform/write-file.ts";
import { withWriteErrors } from "./write-output.ts";

/**
 * Writes a text that may not replace a file beside it: into "smplan.conflict.yaml" for "smplan.yaml", or the first such
 * name that is free. Only those who may read the file may read it.
 * @returns the new file
 */
export function writeConflictCopy(file: string, text: string, runtime: Runtime): string {
  const mode = statSync(resolve(runtime.cwd, file), { throwIfNoEntry: false })?.mode ?? 0o666;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? ".conflict" : `.conflict-${number}`;
    const beside = file.replace(/(?:\.ya?ml)?$/, (last) => `${ending}${last}`);
    const write = (): boolean =>
      updateFile(
        resolve(runtime.cwd, beside),
        (current) => (current ? undefined : text),
        (mode & 0o777) | 0o200,
      );
    if (withWriteErrors(beside, write)) return beside;
  }
}
