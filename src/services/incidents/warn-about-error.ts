import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { toUserError } from "../project/print-error.ts";

/** Prints an error as a warning. Commands continue after it, because a crisis cannot wait for a file. */
export async function warnAboutError(error: unknown, runtime: Runtime): Promise<void> {
  const { message } = await localizeError(uiLanguage(undefined, runtime), toUserError(error, runtime.cwd));
  runtime.stderr.write(`smplan: ${escapeControls(message)}\n`);
}
