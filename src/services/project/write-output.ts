import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { outputOfDescriptor } from "../../platform/node-runtime.ts";
import { type OutputTarget, resolveOutputTarget, writeToStream } from "../../platform/output-target.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type FileChange, updateFile } from "../../platform/write-file.ts";
import { type OutputKind, refuseProjectContent, refuseProjectName } from "./project-files.ts";

interface WriteOutputOptions {
  runtime: ServiceRuntime;
  /** Whether the user confirmed that an existing file may be replaced. */
  force?: boolean;
  /** Returns whether smplan may replace the existing content, such as an earlier rendering. */
  isReplaceable?: (existing: Buffer) => boolean;
  /**
   * The kind of the file, by default a document or report, which must not replace a file that users write.
   */
  kind?: OutputKind;
}

/**
 * Writes a result of a command: either the complete file or nothing, or directly to a pipe, a device or
 * `/dev/stdout`.
 *
 * Every command uses this function, so that no output overwrites an input, even with `force` or if the path
 * is spelled differently. Inputs are files that this run has read or that a plan refers to, and files with
 * the name or content of an input.
 * @throws UserError if the file is an input, may not be replaced, or cannot be written
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
    if (target.kind !== "file") return writeToOpenStream(target, content);
    refuseProjectName(path, target.path, kind);
    updateFile(file, (existing) => {
      if (existing === undefined) return content;
      if (runtime.inputs.isInput(target.path)) throw userError("inputLost", { file: path });
      const mayReplace =
        existing.length === 0 || existing.equals(Buffer.from(content)) || isReplaceable?.(existing);
      if (!mayReplace) refuseProjectContent(path, { path: target.path, content: existing, holds: kind });
      if (!mayReplace && !force) throw userError("notOurs", { file: path });
      return content;
    });
  });
}

/** @throws UserError if two outputs would be written to the same file */
export function refuseSameFile(outputs: readonly string[], runtime: ServiceRuntime): void {
  const known = new Set<string>();
  for (const file of outputs) {
    const target = withWriteErrors(file, () => resolveOutputTarget(resolve(runtime.cwd, file)));
    if (target.kind === "file" && known.has(target.path)) throw userError("sameOutput", { file });
    if (target.kind === "file") known.add(target.path);
  }
}

/**
 * Changes a file of the project, such as a plan or its results. `change` gets the current content, and is
 * called again if the content changes before it is written.
 * @returns whether the file was written
 * @throws UserError if the file cannot be written, and the errors of `change`
 */
export function editFile(path: string, change: FileChange, runtime: ServiceRuntime): boolean {
  return withWriteErrors(path, () => updateFile(resolve(runtime.cwd, path), change));
}

/**
 * Writes a file for smplan's own use, such as a cache or a baseline. The same run has read the file, so its
 * content, and not the list of inputs, decides whether it may be replaced.
 * @param change returns the new content for the current content. Throws if the file is of another kind
 * @throws UserError if the name is reserved for files that users write, or the file cannot be written
 */
export function writeState(path: string, change: FileChange, runtime: ServiceRuntime): void {
  withWriteErrors(path, () => {
    const file = resolve(runtime.cwd, path);
    const target = resolveOutputTarget(file);
    if (target.kind !== "file") throw userError("notAFile", { file: path });
    refuseProjectName(path, target.path, "state");
    updateFile(file, change);
  });
}

/**
 * Returns the result of a function that writes a file.
 * @throws UserError if the system refuses, with the reason as a message
 */
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

/** Writes to a pipe or device. Uses the streams of this process for its outputs, so that the order is kept. */
function writeToOpenStream(
  target: Exclude<OutputTarget, { kind: "file" }>,
  content: string | Uint8Array,
): void {
  const output = target.kind === "descriptor" ? outputOfDescriptor(target.descriptor) : undefined;
  if (output) output.writeDocument(content);
  else writeToStream(target, Buffer.from(content));
}
