import { resolve } from "node:path";
import type { DocumentRenderOptions } from "../../documents/render-options.ts";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/**
 * Returns the styles and page layout of the user's reference document, or `undefined` without a file.
 * @throws UserError if it cannot be read, or is not a Word document
 */
export async function loadReferenceDocument(
  file: string | undefined,
  runtime: ServiceRuntime,
): Promise<DocumentRenderOptions["reference"]> {
  if (file === undefined) return undefined;
  const bytes = await withReadErrors(file, () => runtime.files.read(resolve(runtime.cwd, file)));
  const { readReferenceDocument, ReferenceDocumentError } = await import(
    "../../documents/writers/docx/reference-document.ts"
  );
  try {
    return readReferenceDocument(bytes);
  } catch (error) {
    if (error instanceof ReferenceDocumentError) throw userError("badReference", { file, why: error.reason });
    throw error;
  }
}
