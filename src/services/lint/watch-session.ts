import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../../diagnostics.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { printError } from "../project/print-error.ts";
import { createReport } from "./create-report.ts";
import { lintMessages } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { selectPlans } from "./select-plans.ts";

const CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";

/** Watched plans, and the last result of each. */
export class WatchSession {
  readonly #results = new Map<string, LintResult>();
  readonly #recorded: RecordingFiles;
  readonly #runtime: Runtime;

  constructor(
    readonly paths: readonly string[],
    readonly options: LintRunOptions,
    runtime: Runtime,
  ) {
    this.#recorded = new RecordingFiles(runtime.files);
    this.#runtime = withFiles(runtime, this.#recorded);
  }

  /**
   * Every file that was read or looked for, including files that do not exist: plans, included files,
   * configurations and the modules that they import.
   */
  get watchedFiles(): string[] {
    return this.#absolute(this.#recorded.requestedPaths);
  }

  /**
   * Lints the plans that depend on changed files, or all plans the first time, and prints the findings of all
   * plans.
   * @param ended stops linting when it is aborted
   */
  async update(changed: ReadonlySet<string>, ended: AbortSignal): Promise<void> {
    const { stderr } = this.#runtime;
    const start = performance.now();
    try {
      const count = await this.#lintChanged(changed, ended);
      if (count === undefined) return;
      const time = Math.round(performance.now() - start);
      await this.#printStatus({ count, time });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // The results may depend on a configuration that has changed.
      this.#results.clear();
      this.#clear();
      await printError(error, uiLanguage(this.options.language, this.#runtime), { stderr });
      await this.#printStatus();
    }
  }

  /**
   * Lints the changed plans and prints the report.
   * @returns the number of linted plans, or `undefined` if nothing changed or the session has ended
   */
  async #lintChanged(changed: ReadonlySet<string>, ended: AbortSignal): Promise<number | undefined> {
    const linter = await Linter.create(this.options, this.#runtime);
    const { plans } = await selectPlans(this.paths, this.options, this.#runtime, linter);
    const affected = this.#affectedPlans(plans, changed);
    const current = new Set(plans);
    const gone = [...this.#results.keys()].filter((plan) => !current.has(plan));
    if (affected.length + gone.length === 0) return undefined;
    for (const plan of gone) this.#results.delete(plan);
    for (const plan of affected) {
      // Lets the process handle an interruption.
      await setImmediate();
      if (ended.aborted) return undefined;
      this.#results.set(plan, await linter.lint(plan));
    }
    this.#clear();
    const all = plans.flatMap((plan) => this.#results.get(plan) ?? []);
    await printReport(
      await createReport(all, linter, this.options, this.#runtime),
      this.options,
      this.#runtime,
    );
    return affected.length;
  }

  /**
   * Returns the plans that depend on changed files. A file that was read but is not part of a plan's text,
   * such as a configuration, affects all plans.
   */
  #affectedPlans(plans: readonly string[], changed: ReadonlySet<string>): readonly string[] {
    const texts = new Map(
      [...this.#results].map(([plan, { texts }]) => [plan, this.#absolute(texts.keys())]),
    );
    const others = new Set(this.#absolute(this.#recorded.requestedPaths));
    for (const file of [...texts.values()].flat()) others.delete(file);
    if ([...changed].some((file) => others.has(file))) return plans;
    return plans.filter((plan) => texts.get(plan)?.some((file) => changed.has(file)) ?? true);
  }

  #absolute(files: Iterable<string>): string[] {
    return Array.from(files, (file) => resolve(this.#runtime.cwd, file));
  }

  #clear(): void {
    const { stdout } = this.#runtime;
    if (stdout.isTTY) stdout.stream.write(CLEAR_SCREEN);
  }

  async #printStatus(stats?: { count: number; time: number }): Promise<void> {
    const words = await lintMessages(this.options, this.#runtime);
    const sentences = stats ? [words.judged(stats), words.watching] : [words.watching];
    const time = this.#runtime.now().toTimeString().slice(0, 8);
    this.#runtime.stderr.write(`\n[${time}] ${sentences.join(" ")}\n`);
  }
}
