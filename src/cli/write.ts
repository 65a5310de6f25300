import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failure } from "../lint/failure.ts";
import type { World } from "./world.ts";

interface WriteOptions {
  world: World;
  /** The person said yes to replacing what is there. */
  force?: boolean;
  /** Whether what is there is ours to replace, such as an earlier rendering. */
  replaceable?: (existing: Buffer) => boolean;
}

/**
 * Writes a whole file or none: to a temporary one beside it, then by a rename.
 * @throws UserError where a file that is not ours stands there, or the system refuses
 */
export function writeResult(
  path: string,
  content: string | Uint8Array,
  { world, force, replaceable }: WriteOptions,
): void {
  const file = resolve(world.cwd, path);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw failure("folderForFile", { file: path });
  const existing = contentOf(file);
  if (existing !== undefined && !existing.equals(Buffer.from(content)) && !force && !replaceable?.(existing))
    throw failure("notOurs", { file: path });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw failure("unwritable", { file: path, code: String((error as NodeJS.ErrnoException).code) });
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : Buffer.alloc(0);
  }
}
