/** The number of items that a thread takes at once: so few that all threads end at about the same time. */
const BATCH_SIZE = 8;

/** The indexes of the items of a job. Threads take them in batches, each index once. */
export class WorkQueue {
  readonly #next: Int32Array;

  constructor(
    readonly total: number,
    /** The memory with the next index, shared by all threads. */
    readonly sharedBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.#next = new Int32Array(sharedBuffer);
  }

  /** Returns the next indexes, or an empty list if all are taken. */
  takeBatch(): readonly number[] {
    const first = Atomics.add(this.#next, 0, BATCH_SIZE);
    return Array.from(
      { length: Math.max(0, Math.min(BATCH_SIZE, this.total - first)) },
      (_, at) => first + at,
    );
  }

  /** Ends the queue: no thread gets another batch. */
  close(): void {
    Atomics.store(this.#next, 0, this.total);
  }
}
