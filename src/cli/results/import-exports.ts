import type { Messages } from "../../generated/messages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { Message } from "../../i18n/message.ts";
import { formatMessage } from "../../i18n/message.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { localizeReason } from "../../services/project/localize-reason.ts";
import type { StartProgress } from "../../services/project/progress.ts";
import {
  type ImportNote,
  type ImportResultsOptions,
  importResults,
} from "../../services/results/import-results.ts";
import { ResultStore } from "../../services/results/result-store.ts";
import { ProgressBar } from "../progress-bar.ts";
import { confirmAndRecord } from "./confirm-and-record.ts";

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
  const onNote = async (note: ImportNote): Promise<void> => {
    for (const line of await noteLines(note, words, store.language)) stderr.write(`${line}\n`);
  };
  const results = await importResults(files, options, { store, onNote, startProgress });
  return confirmAndRecord(results, store, options, runtime);
}

/** Returns a note as lines in the language of the plan. */
async function noteLines(
  note: ImportNote,
  words: Messages["performance"],
  language: string,
): Promise<string[]> {
  const line = (template: Message<never>, values: Readonly<Record<string, string | number>>): string =>
    escapeControls(formatMessage(template, values));
  switch (note.kind) {
    case "export": {
      const { file, format, kpis, ofPosts } = note;
      return [escapeControls(`${file}: ${format} → ${kpis.join(", ")}`), ...(ofPosts ? [words.ofPosts] : [])];
    }
    case "unused":
      return [line(words.idle, { file: note.file, name: note.format })];
    case "row": {
      const reason = await localizeReason(language, note.why);
      return [`smplan: ${escapeControls(note.file)}:${note.row}: ${reason}`];
    }
    case "moreRows":
      return [line(words.moreFaults, { file: note.file, count: note.count })];
    case "incompletePeriods":
      return [line(words.partial, { kpi: note.kpi, count: note.count })];
    case "notAggregatable":
      return [line(words.unsummable, { kpi: note.kpi })];
  }
}
