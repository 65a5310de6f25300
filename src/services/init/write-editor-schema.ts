import { dirname, join } from "node:path";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { editorSchema } from "../../schema/editor-schema.ts";
import { writeResult } from "../project/write-output.ts";

/** The name of the schema that editors read from the folder of a plan. */
const SCHEMA_FILE_NAME = "smplan.schema.json";

/**
 * Writes the schema next to a plan, in the plan's language, and returns the first line of the plan: a comment
 * that contains the path of the schema for editors. If the schema is not wanted, writes nothing and returns
 * an empty text.
 * @throws UserError if another file has the name of the schema
 */
export async function writeEditorSchema(
  plan: string,
  language: string,
  { runtime, wanted }: { runtime: ServiceRuntime; wanted: boolean },
): Promise<string> {
  if (!wanted) return "";
  const text = `${JSON.stringify(await editorSchema(language), null, 2)}\n`;
  writeResult(join(dirname(plan), SCHEMA_FILE_NAME), text, {
    runtime,
    isReplaceable: (existing) => isPlanSchema(existing.toString()),
  });
  return `# yaml-language-server: $schema=./${SCHEMA_FILE_NAME}\n`;
}

/** Returns whether a text is a plan schema of any version of smplan. */
function isPlanSchema(text: string): boolean {
  return text.includes('"$schema": "https://json-schema.org/') && text.includes('"smplan"');
}
