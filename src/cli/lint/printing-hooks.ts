import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { LintHooks } from "../../services/lint/lint-hooks.ts";
import { printError } from "../print-error.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";
import { lintMessages, printMessage } from "./lint-messages.ts";

/** Returns hooks that print what happens during a lint run on standard error, with a progress bar. */
export function printingHooks(options: LintCommandOptions, runtime: Runtime): LintHooks {
  const { stderr } = runtime;
  const language = uiLanguage(options.language, runtime);
  return {
    onMessage: (id, data) => printMessage(id, data, options, runtime),
    async onNotice(notice) {
      const { message, remedy } = await localizeError(language, notice);
      stderr.write(`smplan: ${[message, remedy].filter(Boolean).join(" ")}\n`);
    },
    onUnreadable(reason) {
      stderr.write(`smplan: ${reason}\n`);
    },
    async onFixed({ written, refused }) {
      if (written.length > 0) await printMessage("mended", { files: written.join(", ") }, options, runtime);
      for (const error of refused) await printError(error, language, runtime);
    },
    async startProgress(total) {
      if (total < 2 || !stderr.isTTY) return undefined;
      const [{ ProgressBar }, words] = await Promise.all([
        import("../progress-bar.ts"),
        lintMessages(options, runtime),
      ]);
      return new ProgressBar(total, stderr, words);
    },
  };
}
