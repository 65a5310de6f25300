import type { Messages } from "../generated/messages.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import { uiLanguage } from "../i18n/ui-language.ts";
import type { Runtime } from "../platform/runtime.ts";

/** The maximum number of files in a folder that are named. More files are only counted. */
const MAX_NAMED_FILES = 10;

/** The options for the message about written files. */
interface WrittenFilesOptions {
  /** The folder that all files are in. */
  folder?: string;
  /** The language, by default the environment's. */
  language?: string;
}

/**
 * Prints the names of written files on standard error, or their number if many files were written into a
 * folder.
 */
export async function reportWrittenFiles(
  files: readonly string[],
  runtime: Runtime,
  { folder, language }: WrittenFilesOptions = {},
): Promise<void> {
  if (files.length === 0) return;
  const words = await writtenFileMessages(runtime, language);
  const lines =
    folder !== undefined && files.length > MAX_NAMED_FILES
      ? [words.wroteMany({ count: files.length, folder })]
      : files.map((file) => words.wrote({ file }));
  for (const line of lines) runtime.stderr.write(`${line}\n`);
}

/** Returns the messages about written files, by default in the environment's language. */
export function writtenFileMessages(runtime: Runtime, language?: string): Promise<Messages["written"]> {
  return loadMessages("written", uiLanguage(language, runtime));
}
