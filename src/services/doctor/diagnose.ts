import { formatMessage } from "../../i18n/message.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type CheckResult, checks, createDoctorContext, type DoctorContext } from "./checks.ts";

/** The result of a check, with its message. */
export interface DiagnosedCheck {
  state: CheckResult["state"];
  id: CheckResult["messageId"];
  message: string;
}

/** Returns the results of all checks of this machine and this project. */
export async function diagnose(
  input: Pick<DoctorContext, "words" | "requestedLanguage" | "terminal">,
  runtime: ServiceRuntime,
): Promise<DiagnosedCheck[]> {
  const context = await createDoctorContext(input, runtime);
  const found: DiagnosedCheck[] = [];
  for (const check of checks)
    for (const { state, messageId, data = {} } of await check(context))
      found.push({ state, id: messageId, message: formatMessage(input.words[messageId], data) });
  return found;
}
