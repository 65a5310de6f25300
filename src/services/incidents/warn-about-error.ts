import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { toUserError } from "../project/print-error.ts";

/** Says in a line what could not be read. The command goes on without it: a crisis does not wait for a file. */
export async function warnAboutError(error: unknown, runtime: Runtime): Promise<void> {
  const { message } = await localizeError(uiLanguage(undefined, runtime), toUserError(error, runtime.cwd));
  runtime.stderr.write(`smplan: ${escapeControls(message)}\n`);
}
