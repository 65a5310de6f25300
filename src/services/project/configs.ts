import type { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { ConfigLoader, type ConfigLoaderOptions } from "../../lint/config/config-loader.ts";
import { arePluginsAllowed } from "../../lint/config/plugins-allowed.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";

/** The notices that this process has printed. Many plans share a configuration, which is reported once. */
const printedNotices = new Set<string>();

/** Returns a loader of the configurations in the runtime's files. It prints notices on standard error. */
export function configsOf(
  runtime: Runtime,
  { language, ...options }: ConfigLoaderOptions & { language?: string } = {},
): ConfigLoader {
  const notify = (notice: UserError): Promise<void> => printNoticeOnce(notice, language, runtime);
  return new ConfigLoader(runtime.files, rules, { notify, ...options });
}

/** Returns whether plugins may be loaded: not with `--no-plugins`, or if the environment forbids it. */
export function mayLoadPlugins(runtime: Pick<Runtime, "env" | "noPlugins">): boolean {
  return runtime.noPlugins !== true && arePluginsAllowed(runtime.env);
}

async function printNoticeOnce(
  notice: UserError,
  language: string | undefined,
  runtime: Runtime,
): Promise<void> {
  const { message, remedy = "" } = await localizeError(uiLanguage(language, runtime), notice);
  if (printedNotices.has(message)) return;
  printedNotices.add(message);
  runtime.stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
}
