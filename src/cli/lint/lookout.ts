import { resolve } from "node:path";
import { UserError } from "../../finding.ts";
import { tellFailure } from "../command.ts";
import type { World } from "../world.ts";
import { Judge, type Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { plansOf } from "./plans.ts";
import { printReport } from "./print.ts";
import { RecordedFiles } from "./recorded-files.ts";
import { reportOf } from "./report.ts";

const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** Files that decide how plans are judged from the moment they are there, when nothing has read them yet. */
const deciding = /[\\/](?:smplan\.config\.(?:ya?ml|json)|package\.json|\.smplanignore|\.gitignore)$/;

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
    // Not a copy: that would open standard input.
    this.#world = Object.create(world, { files: { value: this.#recorded } });
  }

  /** Every file that was read: plans, what they include, configurations and what those call. */
  get files(): string[] {
    return [...this.#recorded.wereRead].map((file) => this.#absolute(file));
  }

  /** Judges the plans that changed files touch, all of them at first, and prints what is found in all. */
  async look(changed: ReadonlySet<string>): Promise<void> {
    const { stderr } = this.#world;
    const start = performance.now();
    try {
      const count = await this.#judge(changed);
      if (count === 0) return;
      const time = Math.round(performance.now() - start);
      this.#sayWatching(`${count} ${count === 1 ? "plan" : "plans"} in ${time} ms. `);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // What was known may have been known by a configuration that is no more.
      this.#known.clear();
      this.#clear();
      tellFailure(error, { stderr });
      this.#sayWatching("");
    }
  }

  /** @returns how many plans were judged, or are no longer there */
  async #judge(changed: ReadonlySet<string>): Promise<number> {
    const judge = await Judge.of(this.options, this.#world);
    const plans = await plansOf(this.paths, this.options, this.#world, judge);
    const touched = this.#touched(plans, changed);
    const gone = [...this.#known.keys()].filter((plan) => !plans.includes(plan));
    for (const plan of gone) this.#known.delete(plan);
    for (const plan of touched) this.#known.set(plan, await judge.judge(plan));
    if (touched.length + gone.length === 0) return 0;
    this.#clear();
    const all = plans.flatMap((plan) => this.#known.get(plan) ?? []);
    await printReport(await reportOf(all, judge, this.options, this.#world), this.options, this.#world);
    return touched.length + gone.length;
  }

  #touched(plans: readonly string[], changed: ReadonlySet<string>): readonly string[] {
    const texts = new Map(
      [...this.#known].map(([plan, { texts }]) => [
        plan,
        [...texts.keys()].map((file) => this.#absolute(file)),
      ]),
    );
    const ofPlans = new Set([...texts.values()].flat());
    const read = new Set(this.files);
    const decides = (file: string): boolean => deciding.test(file) || (read.has(file) && !ofPlans.has(file));
    if ([...changed].some(decides)) return plans;
    return plans.filter((plan) => texts.get(plan)?.some((file) => changed.has(file)) ?? true);
  }

  #absolute(file: string): string {
    return resolve(this.#world.cwd, file);
  }

  #clear(): void {
    const { stdout } = this.#world;
    if (stdout.isTTY) stdout.write(CLEAR);
  }

  #sayWatching(judged: string): void {
    const time = this.#world.now().toTimeString().slice(0, 8);
    this.#world.stderr.write(`\n[${time}] ${judged}Watching for changes; Ctrl+C ends it.\n`);
  }
}
