import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { loadWrittenWords, type WrittenWords } from "../../i18n/written.ts";
import type { World } from "../../platform/runtime.ts";

/** More files than this are counted, not named. */
const MOST_NAMED = 10;

/** Tells which files were written; of many into a folder, how many. */
export async function tellWrote(files: readonly string[], world: World, folder?: string): Promise<void> {
  if (files.length === 0) return;
  const words = await writtenWords(world);
  const lines =
    folder !== undefined && files.length > MOST_NAMED
      ? [fillWords(words.wroteMany, { count: files.length, folder })]
      : files.map((file) => fillWords(words.wrote, { file }));
  for (const line of lines) world.stderr.write(`${line}\n`);
}

/** What is said of files here, in the language of the environment. */
export function writtenWords(world: World): Promise<WrittenWords> {
  return loadWrittenWords(findingLanguage(undefined, world));
}
