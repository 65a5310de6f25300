import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../../diagnostics.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import { type Runtime, withFiles } from "../../platform/runtime.ts";
import { printError } from "../project/print-error.ts";
import { createReport } from "./create-report.ts";
import { lintMessages } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { selectPlans } from "./select-plans.ts";

const CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";

/** Plans that are watched, and what is known of each. */
export class WatchSession {
  readonly #known = new Map<string, LintResult>();
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

  /** Every file that was asked for, whether there or not: plans, what they include, configurations, what those call. */
  get watchedFiles(): string[] {
    return this.#absolute(this.#recorded.requestedPaths);
  }

  /**
   * Judges the plans that changed files touch, all of them at first, and prints what is found in all.
   * @param ended says that nobody wants to know any more
   */
  async update(changed: ReadonlySet<string>, ended: AbortSignal): Promise<void> {
    const { stderr } = this.#runtime;
    const start = performance.now();
    try {
      const count = await this.#judge(changed, ended);
      if (count === undefined) return;
      const time = Math.round(performance.now() - start);
      await this.#sayWatching({ count, time });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // What was known may have been known by a configuration that is no more.
      this.#known.clear();
      this.#clear();
      await printError(error, uiLanguage(this.options.language, this.#runtime), { stderr });
      await this.#sayWatching();
    }
  }

  /** @returns how many plans were judged; nothing where all stands as it stood */
  async #judge(changed: ReadonlySet<string>, ended: AbortSignal): Promise<number | undefined> {
    const judge = await Linter.create(this.options, this.#runtime);
    const { plans } = await selectPlans(this.paths, this.options, this.#runtime, judge);
    const touched = this.#touched(plans, changed);
    const there = new Set(plans);
    const gone = [...this.#known.keys()].filter((plan) => !there.has(plan));
    if (touched.length + gone.length === 0) return undefined;
    for (const plan of gone) this.#known.delete(plan);
    for (const plan of touched) {
      // Lets an interruption be heard.
      await setImmediate();
      if (ended.aborted) return undefined;
      this.#known.set(plan, await judge.lint(plan));
    }
    this.#clear();
    const all = plans.flatMap((plan) => this.#known.get(plan) ?? []);
    await printReport(
      await createReport(all, judge, this.options, this.#runtime),
      this.options,
      this.#runtime,
    );
    return touched.length;
  }

  /** The plans that were made of a changed file: all of them where it was asked for, and is no plan's text. */
  #touched(plans: readonly string[], changed: ReadonlySet<string>): readonly string[] {
    const texts = new Map([...this.#known].map(([plan, { texts }]) => [plan, this.#absolute(texts.keys())]));
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

  async #sayWatching(judged?: { count: number; time: number }): Promise<void> {
    const words = await lintMessages(this.options, this.#runtime);
    const said = judged ? [fillPlaceholders(words.judged, judged), words.watching] : [words.watching];
    const time = this.#runtime.now().toTimeString().slice(0, 8);
    this.#runtime.stderr.write(`\n[${time}] ${said.join(" ")}\n`);
  }
}
