import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { importPlan } from "../../services/init/import-plan.ts";
import { lintNewPlan } from "../../services/init/lint-new-plan.ts";
import { todayOf } from "../../services/lint/lint-context.ts";
import { printImport, printImportFindings } from "./print-import.ts";

/** The options of `smplan init --from`. */
export interface RunImportOptions {
  /**
   * The language of the document and of messages. By default, the language of the document is detected, and
   * messages are in the environment's language.
   */
  language?: string;
  force?: boolean;
  schema: boolean;
}

/**
 * Converts a document into a plan, and prints what was imported and what the plan still needs.
 * @throws UserError if the document cannot be read, or the plan's file exists and `--force` is not used
 */
export async function runImport(
  document: string,
  file: string,
  options: RunImportOptions,
  runtime: Runtime,
): Promise<void> {
  const imported = await importPlan(document, { ...options, file }, runtime);
  const language = uiLanguage(options.language, runtime);
  await printImport(file, imported, language, runtime);
  const { findings } = await lintNewPlan(file, { language, today: todayOf(runtime) }, runtime);
  await printImportFindings(file, findings.length, language, runtime);
}
