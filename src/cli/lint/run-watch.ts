import type { UserError } from "../../diagnostics.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { watchPlans } from "../../services/lint/watch-plans.ts";
import type { WatchHooks } from "../../services/lint/watch-session.ts";
import { printError } from "../print-error.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";
import { lintMessages } from "./lint-messages.ts";
import { printReport } from "./print-report.ts";
import { printingHooks } from "./printing-hooks.ts";

const CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";

/**
 * Runs `smplan lint --watch` until it is interrupted, and returns the exit code.
 * @throws UserError if the system's limit of watched files is reached
 */
export async function runWatch(
  paths: readonly string[],
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<number> {
  const controller = new AbortController();
  const screen = new WatchScreen(options, runtime);
  process.once("SIGINT", () => controller.abort());
  await watchPlans(paths, options, { runtime, hooks: screen.hooks, signal: controller.signal });
  return EXIT_OK;
}

/** Shows the last report on the watched plans. */
class WatchScreen {
  constructor(
    readonly options: LintCommandOptions,
    readonly runtime: Runtime,
  ) {}

  get hooks(): WatchHooks {
    return {
      ...printingHooks(this.options, this.runtime),
      onLinted: () => this.#clear(),
      onReport: (report, stats) => this.#printReport(report, stats),
      onError: (error) => this.#printError(error),
    };
  }

  async #printReport(report: LintReport, stats: { count: number; time: number }): Promise<void> {
    await printReport(report, this.options, this.runtime);
    await this.#printStatus(stats);
  }

  async #printError(error: UserError): Promise<void> {
    this.#clear();
    await printError(error, uiLanguage(this.options.language, this.runtime), this.runtime);
    await this.#printStatus();
  }

  #clear(): void {
    const { stdout } = this.runtime;
    if (stdout.isTTY) stdout.stream.write(CLEAR_SCREEN);
  }

  async #printStatus(stats?: { count: number; time: number }): Promise<void> {
    const words = await lintMessages(this.options, this.runtime);
    const sentences = stats ? [words.judged(stats), words.watching] : [words.watching];
    const time = this.runtime.now().toTimeString().slice(0, 8);
    this.runtime.stderr.write(`\n[${time}] ${sentences.join(" ")}\n`);
  }
}
