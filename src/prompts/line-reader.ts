import { createInterface, type Interface } from "node:readline";
import { PromptAborted } from "./prompt-aborted.ts";

/** Reads an input line by line. Lines that arrive before they are requested are queued. */
export class LineReader {
  readonly #reader: Interface;
  readonly #queue: string[] = [];
  #wake = (): void => {};
  #ended = false;

  constructor(input: NodeJS.ReadableStream) {
    // The terminal itself echoes the line and lets the user edit it; readline does not move the cursor.
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

  /** Returns the next line. @throws PromptAborted at the end of the input, or on Ctrl-C */
  async next(): Promise<string> {
    if (this.#queue.length === 0 && !this.#ended) await this.#waitForInput();
    const line = this.#queue.shift();
    if (line === undefined) throw new PromptAborted();
    return line;
  }

  /** Waits for a line, the end or Ctrl-C. */
  async #waitForInput(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    process.once("SIGINT", this.#wake);
    this.#reader.resume();
    await woken;
    process.off("SIGINT", this.#wake);
    // The input must not keep the program running until the next question.
    if (!this.#ended) this.#reader.pause();
  }
}
