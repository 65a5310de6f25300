import type { LintWords } from "../../i18n/lint.ts";
import { fillWords } from "../../i18n/report.ts";
import type { Output } from "../../platform/runtime.ts";

/** Nobody waits for less than this, in milliseconds. */
const PATIENCE = 1000;
const WIDTH = 30;

/** A bar on a terminal for what takes longer than a second. */
export class Progress {
  readonly #start = performance.now();
  #done = 0;
  #shown = "";

  constructor(
    readonly total: number,
    readonly output: Output,
    readonly words: Pick<LintWords, "progress">,
  ) {}

  step(count = 1): void {
    this.#done += count;
    if (performance.now() - this.#start < PATIENCE) return;
    const filled = Math.floor((WIDTH * this.#done) / this.total);
    const figures = fillWords(this.words.progress, { done: this.#done, total: this.total });
    const bar = `\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${figures}`;
    if (bar === this.#shown) return;
    this.#shown = bar;
    this.output.stream.write(bar);
  }

  /** Takes the bar away again. */
  end(): void {
    if (this.#shown) this.output.stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
    this.#shown = "";
  }
}
