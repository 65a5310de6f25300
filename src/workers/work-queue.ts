/** So many plans are taken at once: few enough that everybody ends at about the same time. */
const PORTION = 8;

/** Numbers from zero, which threads take in turns, each once. */
export class Claims {
  readonly #next: Int32Array;

  constructor(
    readonly total: number,
    /** What the threads share to agree on whose turn it is. */
    readonly shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.#next = new Int32Array(shared);
  }

  /** The next numbers, or none where all are taken. */
  take(): readonly number[] {
    const first = Atomics.add(this.#next, 0, PORTION);
    return Array.from({ length: Math.max(0, Math.min(PORTION, this.total - first)) }, (_, at) => first + at);
  }

  /** Nobody gets any more. */
  end(): void {
    Atomics.store(this.#next, 0, this.total);
  }
}
