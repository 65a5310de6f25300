import type { InputRow } from "./input-table.ts";

/** Reads the rows of a table and looks ahead, to find where the next table begins. */
export class RowReader {
  readonly #rows: AsyncIterator<InputRow>;
  #buffer: InputRow[] = [];
  #isEnded = false;

  constructor(rows: AsyncIterable<InputRow>) {
    this.#rows = rows[Symbol.asyncIterator]();
  }

  /** Returns the next rows without consuming them; fewer than `count` at the end of the file. */
  async peek(count: number): Promise<readonly InputRow[]> {
    while (!this.#isEnded && this.#buffer.length < count) {
      const { done, value } = await this.#rows.next();
      if (done) this.#isEnded = true;
      else this.#buffer.push(value);
    }
    return this.#buffer.slice(0, count);
  }

  /** Consumes rows that were returned by `peek`. */
  skip(count: number): void {
    this.#buffer = this.#buffer.slice(count);
  }

  /** Stops reading, so that the file is closed. */
  async close(): Promise<void> {
    await this.#rows.return?.();
  }
}
