import { createInterface, type Interface } from "node:readline";
import { PromptAborted } from "./prompt-aborted.ts";

/** Lines as they come, however many at once: those that nobody asked for yet wait. */
export class LineReader {
  readonly #reader: Interface;
  readonly #queue: string[] = [];
  #wake = (): void => {};
  #ended = false;

  constructor(input: NodeJS.ReadableStream) {
    // The terminal itself lets one mend the line, and shows it; readline moves no cursor.
    this.#reader = createInterface({ input, terminal: false });
    this.#reader.on("line", (line) => {
      this.#queue.push(line);
      this.#wake();
    });
    this.#reader.once("close", () => {
      this.#ended = true;
      this.#wake();
    });
    this.#reader.pause();
  }

  /** @throws Stop where no more will come, or at Ctrl-C */
  async next(): Promise<string> {
    if (this.#queue.length === 0 && !this.#ended) await this.#waitForInput();
    const line = this.#queue.shift();
    if (line === undefined) throw new PromptAborted();
    return line;
  }

  /** Waits for a line, the end or Ctrl-C. */
  async #waitForInput(): Promise<void> {
    const news = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    process.once("SIGINT", this.#wake);
    this.#reader.resume();
    await news;
    process.off("SIGINT", this.#wake);
    // Until the next question, nothing keeps the program from ending.
    if (!this.#ended) this.#reader.pause();
  }
}
