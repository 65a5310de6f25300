import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { World } from "../../platform/runtime.ts";
import { updateFile } from "../../platform/write-file.ts";
import { explained } from "./write-output.ts";

/**
 * Writes a text that may not replace a file beside it: into "smplan.conflict.yaml" for "smplan.yaml", or the first such
 * name that is free. Only those who may read the file may read it.
 * @returns the new file
 */
export function keepBeside(file: string, text: string, world: World): string {
  const mode = statSync(resolve(world.cwd, file), { throwIfNoEntry: false })?.mode ?? 0o666;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? ".conflict" : `.conflict-${number}`;
    const beside = file.replace(/(?:\.ya?ml)?$/, (last) => `${ending}${last}`);
    const write = (): boolean =>
      updateFile(
        resolve(world.cwd, beside),
        (current) => (current ? undefined : text),
        (mode & 0o777) | 0o200,
      );
    if (explained(beside, write)) return beside;
  }
}
