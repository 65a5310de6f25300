import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { writeConflictCopy } from "../project/write-conflict-copy.ts";
import { writeResult } from "../project/write-output.ts";
import { writeEditorSchema } from "./write-editor-schema.ts";

interface WriteNewPlanOptions {
  runtime: ServiceRuntime;
  language: string;
  /** Whether to write a schema for editors next to the plan. */
  schema: boolean;
  /** Whether to replace any existing file. Otherwise only a file with the content `known` is replaced. */
  replaces: { any: boolean; known?: Buffer };
}

/**
 * Writes a plan and its schema. A file that was created or saved during the questions is not replaced.
 * @throws UserError if a file cannot be written. If another file appeared, it names the file that the plan
 * was written to instead
 */
export async function writeNewPlan(
  file: string,
  planText: string,
  { runtime, language, schema, replaces }: WriteNewPlanOptions,
): Promise<void> {
  const text = (await writeEditorSchema(file, language, { runtime, wanted: schema })) + planText;
  const { any, known } = replaces;
  let changed = false;
  const replaceable = (existing: Buffer): boolean => {
    changed = !(known?.equals(existing) ?? false);
    return !changed;
  };
  try {
    writeResult(file, text, { runtime, force: any, isReplaceable: replaceable, kind: "plan" });
  } catch (error) {
    if (!changed || any) throw error;
    throw userError("planAppeared", { file, kept: writeConflictCopy(file, text, runtime) });
  }
}
