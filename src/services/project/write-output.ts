import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { type OutputTarget, resolveOutputTarget, writeToStream } from "../../platform/output-target.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type FileChange, updateFile } from "../../platform/write-file.ts";
import { type OutputKind, refuseProjectContent, refuseProjectName } from "./project-files.ts";

interface WriteOutputOptions {
  runtime: Runtime;
  /** The person said yes to replacing what is there. */
  force?: boolean;
  /** Whether what is there is ours to replace, such as an earlier rendering. */
  isReplaceable?: (existing: Buffer) => boolean;
  /** What is written; else a document or report, which may not take the place of anything that people write. */
  kind?: OutputKind;
}

/**
 * Writes a result of a command: a whole file or none, or straight to a pipe, a device or `/dev/stdout`.
 *
 * Every command writes through here, so that no output overwrites an input, however it is spelled and whatever
 * `force` says: a file that this run has read or that a plan refers to, or that has the name or content of one.
 * @throws UserError if the file is an input, is not ours to replace, or cannot be written
 */
export function writeResult(
  path: string,
  content: string | Uint8Array,
  { runtime, force, isReplaceable, kind = "output" }: WriteOutputOptions,
): void {
  const file = resolve(runtime.cwd, path);
  if (/[\\/]$/.test(path) || path === "") throw userError("folderForFile", { file: path || "." });
  withWriteErrors(path, () => {
    const target = resolveOutputTarget(file);
    if (target.kind !== "file") return writeToOpenStream(target, content, runtime);
    refuseProjectName(path, target.path, kind);
    updateFile(file, (existing) => {
      if (existing === undefined) return content;
      if (runtime.inputs.isInput(target.path)) throw userError("inputLost", { file: path });
      const ours =
        existing.length === 0 || existing.equals(Buffer.from(content)) || isReplaceable?.(existing);
      if (!ours) refuseProjectContent(path, { path: target.path, content: existing, holds: kind });
      if (!ours && !force) throw userError("notOurs", { file: path });
      return content;
    });
  });
}

/** @throws UserError if two of several outputs would be written into one file */
export function refuseSameFile(outputs: readonly string[], runtime: Runtime): void {
  const known = new Set<string>();
  for (const file of outputs) {
    const target = withWriteErrors(file, () => resolveOutputTarget(resolve(runtime.cwd, file)));
    if (target.kind === "file" && known.has(target.path)) throw userError("sameOutput", { file });
    if (target.kind === "file") known.add(target.path);
  }
}

/**
 * Changes a file of the project, such as a plan or its results: the change sees what the file contains now, and is
 * asked again if that changes before it is written.
 * @returns whether the file was written
 * @throws UserError if the file cannot be written, and what the change throws
 */
export function editFile(path: string, change: FileChange, runtime: Runtime): boolean {
  return withWriteErrors(path, () => updateFile(resolve(runtime.cwd, path), change));
}

/**
 * Writes a file that smplan keeps for itself, such as a cache or a baseline. The same run has read it, so that its content
 * decides whether it may be replaced.
 * @param change what to write, given the file as it is now; throws if that is something else
 * @throws UserError if the file has the name of something that people write, or cannot be written
 */
export function writeState(path: string, change: FileChange, runtime: Runtime): void {
  withWriteErrors(path, () => {
    const file = resolve(runtime.cwd, path);
    const target = resolveOutputTarget(file);
    if (target.kind !== "file") throw userError("notAFile", { file: path });
    refuseProjectName(path, target.path, "state");
    updateFile(file, change);
  });
}

/** Does something with a file. @throws UserError that says in words why the system refused */
export function withWriteErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw writeErrorFor(file, error);
  }
}

function writeErrorFor(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  switch (code) {
    case "EISDIR":
      return userError("folderForFile", { file });
    case "EREADONLY":
      return userError("readOnlyFile", { file });
    case "ENOTREG":
      return userError("notAFile", { file });
    case "EINVALIDPATH":
      return userError("badPath", { file });
    case "ENAMETOOLONG":
      return userError("longName", { file });
    case "ELOCKED":
    case "ECHANGING":
      return userError("fileBusy", { file });
    case "ENOREADER":
      return userError("noReader", { file });
    default:
      return userError("unwritable", { file, code });
  }
}

/** What goes to the outputs of this process goes there in order with all else that it says. */
function writeToOpenStream(
  target: Exclude<OutputTarget, { kind: "file" }>,
  content: string | Uint8Array,
  runtime: Runtime,
): void {
  if (target.kind === "descriptor" && target.descriptor === 1) runtime.stdout.writeDocument(content);
  else if (target.kind === "descriptor" && target.descriptor === 2) runtime.stderr.writeDocument(content);
  else writeToStream(target, Buffer.from(content));
}
