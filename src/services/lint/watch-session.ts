import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../../diagnostics.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { createReport } from "./create-report.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import { Linter, type LintResult } from "./linter.ts";
import { selectPlans } from "./select-plans.ts";

/** The callbacks of watched plans. */
export interface WatchHooks extends LintHooks {
  /** Called when changed plans were linted, before anything else about them. */
  onLinted(): void;
  /** Receives the report on all plans, the number of linted plans and the time in milliseconds. */
  onReport(report: LintReport, stats: { count: number; time: number }): Promise<void>;
  /** Receives an error after which plans could not be linted. The next change may correct it. */
  onError(error: UserError): Promise<void>;
}

/** Watched plans, and the last result of each. */
export class WatchSession {
  readonly #results = new Map<string, LintResult>();
  readonly #recorded: RecordingFiles;
  readonly #runtime: ServiceRuntime;

  constructor(
    readonly paths: readonly string[],
    readonly options: LintRunOptions,
    runtime: ServiceRuntime,
    readonly hooks: WatchHooks,
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
   * Lints the plans that depend on changed files, or all plans the first time, and passes on the report on
   * all plans.
   * @param ended stops linting when it is aborted
   */
  async update(changed: ReadonlySet<string>, ended: AbortSignal): Promise<void> {
    try {
      await this.#lintChanged(changed, ended);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // The results may depend on a configuration that has changed.
      this.#results.clear();
      await this.hooks.onError(error);
    }
  }

  /** Lints the changed plans and passes on the report, unless nothing changed or the session has ended. */
  async #lintChanged(changed: ReadonlySet<string>, ended: AbortSignal): Promise<void> {
    const start = performance.now();
    const linter = await Linter.create(this.options, this.#runtime);
    const { plans } = await selectPlans(this.paths, this.options, linter, this.hooks);
    const affected = this.#affectedPlans(plans, changed);
    const current = new Set(plans);
    const gone = [...this.#results.keys()].filter((plan) => !current.has(plan));
    if (affected.length + gone.length === 0) return;
    for (const plan of gone) this.#results.delete(plan);
    for (const plan of affected) {
      // Lets the process handle an interruption.
      await setImmediate();
      if (ended.aborted) return;
      this.#results.set(plan, await linter.lint(plan));
    }
    this.hooks.onLinted();
    const all = plans.flatMap((plan) => this.#results.get(plan) ?? []);
    const report = await createReport(all, linter, this.options, this.hooks);
    const time = Math.round(performance.now() - start);
    await this.hooks.onReport(report, { count: affected.length, time });
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
}
