import { localizeError } from "../errors.ts";
import { uiLanguage } from "../i18n/ui-language.ts";
import type { Runtime } from "../platform/runtime.ts";
import { toUserError } from "../services/project/to-user-error.ts";

/** The notices that this process has printed. Many plans share a configuration, which is reported once. */
const printedNotices = new Set<string>();

/** Prints a notice on standard error, on one line. A notice is printed once per process. */
export async function printNotice(
  notice: Error,
  language: string | undefined,
  runtime: Pick<Runtime, "cwd" | "env" | "stderr">,
): Promise<void> {
  const error = toUserError(notice, runtime.cwd);
  const { message, remedy } = await localizeError(uiLanguage(language, runtime), error);
  const line = [message, remedy].filter(Boolean).join(" ");
  if (printedNotices.has(line)) return;
  printedNotices.add(line);
  runtime.stderr.write(`smplan: ${line}\n`);
}
