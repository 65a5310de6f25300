import type { Messages } from "../generated/messages.ts";
import type { OutputStream } from "../platform/runtime.ts";

/** The time before the bar is shown, in milliseconds: short runs do not need one. */
const SHOW_AFTER_MS = 1000;
const BAR_WIDTH = 30;

/** A progress bar on a terminal. It is shown only if the work takes longer than a second. */
export class ProgressBar {
  readonly #start = performance.now();
  #done = 0;
  #shown = "";

  constructor(
    readonly total: number,
    readonly output: OutputStream,
    readonly words: Pick<Messages["lint"], "progress">,
  ) {}

  /** Counts finished items and updates the bar. */
  advance(count = 1): void {
    this.#done += count;
    if (performance.now() - this.#start < SHOW_AFTER_MS) return;
    const filled = Math.floor((BAR_WIDTH * this.#done) / this.total);
    const figures = this.words.progress({ done: this.#done, total: this.total });
    const bar = `\r${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${figures}`;
    if (bar === this.#shown) return;
    this.#shown = bar;
    this.output.stream.write(bar);
  }

  /** Removes the bar from the terminal. */
  clear(): void {
    if (this.#shown) this.output.stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
    this.#shown = "";
  }
}
