import { dirname, join } from "node:path";
import type { Runtime } from "../../platform/runtime.ts";
import { editorSchema } from "../../schema/editor-schema.ts";
import { writeResult } from "../project/write-output.ts";

/** The schema that editors look for beside a plan. */
const SCHEMA_FILE_NAME = "smplan.schema.json";

/**
 * Puts the schema beside a plan, in the plan's language, and gives the line at the plan's head that editors find it
 * by; nothing where it is not wanted.
 * @throws UserError where another file stands there
 */
export async function writeEditorSchema(
  plan: string,
  language: string,
  { runtime, wanted }: { runtime: Runtime; wanted: boolean },
): Promise<string> {
  if (!wanted) return "";
  const text = `${JSON.stringify(await editorSchema(language), null, 2)}\n`;
  writeResult(join(dirname(plan), SCHEMA_FILE_NAME), text, {
    runtime,
    isReplaceable: (existing) => isPlanSchema(existing.toString()),
  });
  return `# yaml-language-server: $schema=./${SCHEMA_FILE_NAME}\n`;
}

/** Whether a file is a schema of ours, of whatever version. */
function isPlanSchema(text: string): boolean {
  return text.includes('"$schema": "https://json-schema.org/') && text.includes('"smplan"');
}
