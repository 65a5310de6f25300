import { loadMessages } from "../../i18n/load-messages.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { StartProgress } from "../../services/project/progress.ts";
import type { ImportNote } from "../../services/results/import-notes.ts";
import type { ImportResultsOptions } from "../../services/results/import-options.ts";
import { importResults } from "../../services/results/import-results.ts";
import { ResultStore } from "../../services/results/result-store.ts";
import { ProgressBar } from "../progress-bar.ts";
import { confirmAndRecord } from "./confirm-and-record.ts";
import { ImportNotePrinter } from "./import-note-printer.ts";

/** The options of `smplan measure import`, as commander parses them. */
export interface ImportExportsOptions extends ImportResultsOptions {
  plan?: string;
  yes?: boolean;
  dryRun?: boolean;
  replace?: boolean;
}

/** Records values from results files and from exports of known formats. Returns the exit code. */
export async function importExports(
  files: readonly string[],
  options: ImportExportsOptions,
  runtime: Runtime,
): Promise<number> {
  const { stderr } = runtime;
  const store = await ResultStore.open(options.plan, runtime);
  const words = await loadMessages("performance", store.language, { values: "as-is" });
  const startProgress: StartProgress = async (total) =>
    stderr.isTTY ? new ProgressBar(total, stderr, words) : undefined;
  const printer = await ImportNotePrinter.create(store, words);
  const onNote = async (note: ImportNote): Promise<void> => {
    for (const line of await printer.lines(note)) stderr.write(`${line}\n`);
  };
  const { results, isPartial } = await importResults(files, options, { store, onNote, startProgress });
  const exitCode = await confirmAndRecord(results, store, options, runtime);
  return exitCode === EXIT_OK && isPartial ? EXIT_PROBLEMS : exitCode;
}
