import type { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { ConfigLoader, type ConfigLoaderOptions } from "../../lint/config/config-loader.ts";
import { arePluginsAllowed } from "../../lint/config/plugins-allowed.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";

/** What this process has said of configurations: many plans have the same ones. */
const printedNotices = new Set<string>();

/** Returns the configurations of the world's files; what a person should know of one is written to standard error. */
export function configsOf(
  runtime: Runtime,
  { language, ...asked }: ConfigLoaderOptions & { language?: string } = {},
): ConfigLoader {
  const notify = (notice: UserError): Promise<void> => printNoticeOnce(notice, language, runtime);
  return new ConfigLoader(runtime.files, rules, { notify, ...asked });
}

/** Returns whether plugins may be loaded: not with `--no-plugins`, or if the environment forbids it. */
export function mayLoadPlugins(runtime: Pick<Runtime, "env" | "noPlugins">): boolean {
  return runtime.noPlugins !== true && arePluginsAllowed(runtime.env);
}

async function printNoticeOnce(
  notice: UserError,
  asked: string | undefined,
  runtime: Runtime,
): Promise<void> {
  const { message, remedy = "" } = await localizeError(uiLanguage(asked, runtime), notice);
  if (printedNotices.has(message)) return;
  printedNotices.add(message);
  runtime.stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
}
