import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { ejectTemplates, listTemplates, type TemplateEntry } from "../../services/templates/templates.ts";
import { reportWrittenFiles } from "../report-written-files.ts";

/** Prints the built-in templates with their replacements, then those that the project adds. */
export async function printTemplates(runtime: Runtime): Promise<void> {
  const templates = await listTemplates(runtime);
  runtime.stdout.write(`${templates.map(formatTemplate).join("\n")}\n`);
}

function formatTemplate({ name, builtIn, file }: TemplateEntry): string {
  if (file === undefined) return name;
  return escapeControls(builtIn ? `${name}  → ${file}` : `${name}  + ${file}`);
}

/** Copies templates into the project, and prints the name of each copy. */
export async function copyTemplates(
  names: readonly string[],
  options: { force?: boolean },
  runtime: Runtime,
): Promise<void> {
  for await (const file of ejectTemplates(names, options, runtime)) await reportWrittenFiles([file], runtime);
}
