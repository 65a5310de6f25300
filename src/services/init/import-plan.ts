import { basename, resolve } from "node:path";
import { userError } from "../../errors.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type ImportedPlan, importDocument } from "../../wizard/import/import-document.ts";
import { writeImportedPlan } from "../../wizard/import/write-imported-plan.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { writeEditorSchema } from "./write-editor-schema.ts";

interface ImportPlanOptions {
  /** The path of the plan to write. */
  file: string;
  /** The language of the document. By default, it is detected. */
  language?: string;
  /** Whether an existing file may be replaced. */
  force?: boolean;
  /** Whether to write a schema for editors next to the plan. */
  schema: boolean;
}

/**
 * Converts a document into a plan, and writes the plan. Returns which parts of the document were imported and
 * which were not.
 * @throws UserError if the document cannot be read, or the plan's file exists and `force` is not set
 */
export async function importPlan(
  path: string,
  { file, language, force, schema }: ImportPlanOptions,
  runtime: ServiceRuntime,
): Promise<ImportedPlan> {
  const bytes = await readSourceDocument(path, runtime);
  const imported = await importDocument({ name: basename(path), bytes, language });
  const [words, { comments }] = await Promise.all([
    loadMessages("import", imported.language, { values: "as-is" }),
    loadMessages("wizard", imported.language, { values: "as-is" }),
  ]);
  const plan = writeImportedPlan(imported, { words, comments, from: basename(path) });
  const schemaLine = await writeEditorSchema(file, imported.language, { runtime, wanted: schema });
  writeResult(file, schemaLine + plan, { runtime, force, kind: "plan" });
  return imported;
}

async function readSourceDocument(path: string, runtime: ServiceRuntime): Promise<Uint8Array> {
  try {
    return runtime.files.read(resolve(runtime.cwd, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw userError("noDocument", { file: path });
    if ((error as NodeJS.ErrnoException).code === "EISDIR")
      throw userError("folderForDocument", { file: path });
    return withReadErrors(path, () => Promise.reject(error));
  }
}
