/** A line and a column of a text, both from 1. Columns are UTF-16 code units, as in editors. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Converts offsets in a text to lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Returns the line and column of an offset. */
  positionAt(offset: number): LinePosition {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Returns the text of a line without its line break. */
  lineText(line: number): string {
    const start = this.#starts[line - 1] ?? this.text.length;
    return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/\r?\n$/, "");
  }
}
