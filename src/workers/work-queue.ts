/** So many plans are taken at once: few enough that everybody ends at about the same time. */
const BATCH_SIZE = 8;

/** Numbers from zero, which threads take in turns, each once. */
export class WorkQueue {
  readonly #next: Int32Array;

  constructor(
    readonly total: number,
    /** What the threads share to agree on whose turn it is. */
    readonly sharedBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.#next = new Int32Array(sharedBuffer);
  }

  /** The next numbers, or none where all are taken. */
  takeBatch(): readonly number[] {
    const first = Atomics.add(this.#next, 0, BATCH_SIZE);
    return Array.from(
      { length: Math.max(0, Math.min(BATCH_SIZE, this.total - first)) },
      (_, at) => first + at,
    );
  }

  /** Nobody gets any more. */
  close(): void {
    Atomics.store(this.#next, 0, this.total);
  }
}
