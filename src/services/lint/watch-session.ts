import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { UserError } from "../../diagnostics.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { RecordedFiles } from "../../platform/recording-files.ts";
import { type World, withFiles } from "../../platform/runtime.ts";
import { tellFailure } from "../project/print-error.ts";
import { reportOf } from "./create-report.ts";
import { lintWords } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { Judge, type Judged } from "./linter.ts";
import { printReport } from "./print-report.ts";
import { plansOf } from "./select-plans.ts";

const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** Plans that are watched, and what is known of each. */
export class Lookout {
  readonly #known = new Map<string, Judged>();
  readonly #recorded: RecordedFiles;
  readonly #world: World;

  constructor(
    readonly paths: readonly string[],
    readonly options: LintOptions,
    world: World,
  ) {
    this.#recorded = new RecordedFiles(world.files);
    this.#world = withFiles(world, this.#recorded);
  }

  /** Every file that was asked for, whether there or not: plans, what they include, configurations, what those call. */
  get files(): string[] {
    return this.#absolute(this.#recorded.asked);
  }

  /**
   * Judges the plans that changed files touch, all of them at first, and prints what is found in all.
   * @param ended says that nobody wants to know any more
   */
  async look(changed: ReadonlySet<string>, ended: AbortSignal): Promise<void> {
    const { stderr } = this.#world;
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
      await tellFailure(error, findingLanguage(this.options.language, this.#world), { stderr });
      await this.#sayWatching();
    }
  }

  /** @returns how many plans were judged; nothing where all stands as it stood */
  async #judge(changed: ReadonlySet<string>, ended: AbortSignal): Promise<number | undefined> {
    const judge = await Judge.of(this.options, this.#world);
    const { plans } = await plansOf(this.paths, this.options, this.#world, judge);
    const touched = this.#touched(plans, changed);
    const there = new Set(plans);
    const gone = [...this.#known.keys()].filter((plan) => !there.has(plan));
    if (touched.length + gone.length === 0) return undefined;
    for (const plan of gone) this.#known.delete(plan);
    for (const plan of touched) {
      // Lets an interruption be heard.
      await setImmediate();
      if (ended.aborted) return undefined;
      this.#known.set(plan, await judge.judge(plan));
    }
    this.#clear();
    const all = plans.flatMap((plan) => this.#known.get(plan) ?? []);
    await printReport(await reportOf(all, judge, this.options, this.#world), this.options, this.#world);
    return touched.length;
  }

  /** The plans that were made of a changed file: all of them where it was asked for, and is no plan's text. */
  #touched(plans: readonly string[], changed: ReadonlySet<string>): readonly string[] {
    const texts = new Map([...this.#known].map(([plan, { texts }]) => [plan, this.#absolute(texts.keys())]));
    const others = new Set(this.#absolute(this.#recorded.asked));
    for (const file of [...texts.values()].flat()) others.delete(file);
    if ([...changed].some((file) => others.has(file))) return plans;
    return plans.filter((plan) => texts.get(plan)?.some((file) => changed.has(file)) ?? true);
  }

  #absolute(files: Iterable<string>): string[] {
    return Array.from(files, (file) => resolve(this.#world.cwd, file));
  }

  #clear(): void {
    const { stdout } = this.#world;
    if (stdout.isTTY) stdout.stream.write(CLEAR);
  }

  async #sayWatching(judged?: { count: number; time: number }): Promise<void> {
    const words = await lintWords(this.options, this.#world);
    const said = judged ? [fillWords(words.judged, judged), words.watching] : [words.watching];
    const time = this.#world.now().toTimeString().slice(0, 8);
    this.#world.stderr.write(`\n[${time}] ${said.join(" ")}\n`);
  }
}
