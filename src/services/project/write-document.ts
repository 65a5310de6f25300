import { escapeForDocument } from "../../platform/escape-controls.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { writeResult } from "./write-output.ts";

/** The format of a document. It recognizes its own files, which may be replaced. */
interface RecognizableFormat {
  isOwnOutput(content: Uint8Array): boolean;
}

/**
 * Writes a document to a file.
 * @param force whether a file that is not of this format may be replaced
 * @throws UserError if the file may not be replaced, or cannot be written
 */
export function writeDocument(
  file: string,
  content: string | Uint8Array,
  { format, force, runtime }: { format: RecognizableFormat; force?: boolean; runtime: ServiceRuntime },
): void {
  const document = typeof content === "string" ? escapeForDocument(content) : content;
  writeResult(file, document, { runtime, force, isReplaceable: format.isOwnOutput });
}
