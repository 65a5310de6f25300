import type { LintWords } from "../../i18n/lint.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import type { OutputStream } from "../../platform/runtime.ts";

/** Nobody waits for less than this, in milliseconds. */
const SHOW_AFTER_MS = 1000;
const BAR_WIDTH = 30;

/** A bar on a terminal for what takes longer than a second. */
export class ProgressBar {
  readonly #start = performance.now();
  #done = 0;
  #shown = "";

  constructor(
    readonly total: number,
    readonly output: OutputStream,
    readonly words: Pick<LintWords, "progress">,
  ) {}

  advance(count = 1): void {
    this.#done += count;
    if (performance.now() - this.#start < SHOW_AFTER_MS) return;
    const filled = Math.floor((BAR_WIDTH * this.#done) / this.total);
    const figures = fillPlaceholders(this.words.progress, { done: this.#done, total: this.total });
    const bar = `\r${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${figures}`;
    if (bar === this.#shown) return;
    this.#shown = bar;
    this.output.stream.write(bar);
  }

  /** Takes the bar away again. */
  clear(): void {
    if (this.#shown) this.output.stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
    this.#shown = "";
  }
}
