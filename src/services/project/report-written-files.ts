import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { loadWrittenFileWords, type WrittenFileWords } from "../../i18n/written.ts";
import type { Runtime } from "../../platform/runtime.ts";

/** More files than this are counted, not named. */
const MAX_NAMED_FILES = 10;

/** Tells which files were written; of many into a folder, how many. */
export async function reportWrittenFiles(
  files: readonly string[],
  runtime: Runtime,
  folder?: string,
): Promise<void> {
  if (files.length === 0) return;
  const words = await writtenFileMessages(runtime);
  const lines =
    folder !== undefined && files.length > MAX_NAMED_FILES
      ? [fillPlaceholders(words.wroteMany, { count: files.length, folder })]
      : files.map((file) => fillPlaceholders(words.wrote, { file }));
  for (const line of lines) runtime.stderr.write(`${line}\n`);
}

/** What is said of files here, in the language of the environment. */
export function writtenFileMessages(runtime: Runtime): Promise<WrittenFileWords> {
  return loadWrittenFileWords(uiLanguage(undefined, runtime));
}
