import { localizeError } from "../errors.ts";
import { uiLanguage } from "../i18n/ui-language.ts";
import type { Runtime } from "../platform/runtime.ts";
import { toUserError } from "../services/project/to-user-error.ts";

/**
 * Prints a notice on standard error, on one line.
 * @param printed the notices of this run. Each is printed once: many plans share a configuration.
 */
export async function printNotice(
  notice: Error,
  language: string | undefined,
  runtime: Pick<Runtime, "cwd" | "env" | "stderr">,
  printed: Set<string>,
): Promise<void> {
  const error = toUserError(notice, runtime.cwd);
  const { message, remedy } = await localizeError(uiLanguage(language, runtime), error);
  const line = [message, remedy].filter(Boolean).join(" ");
  if (printed.has(line)) return;
  printed.add(line);
  runtime.stderr.write(`smplan: ${line}\n`);
}
