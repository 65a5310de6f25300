import { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { toUserError } from "../project/to-user-error.ts";

/**
 * Passes on an error as a notice without its remedy. Commands continue after it, because a crisis cannot wait
 * for a file.
 */
export async function warnAboutError(error: unknown, runtime: ServiceRuntime): Promise<void> {
  const { message } = await localizeError(uiLanguage(undefined, runtime), toUserError(error, runtime.cwd));
  await runtime.notify?.(new UserError(escapeControls(message)));
}
