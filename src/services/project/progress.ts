/** Shows how many of several items are finished. */
export interface Progress {
  /** Counts finished items. */
  advance(count?: number): void;
  /** Ends the display. */
  clear(): void;
}

/** Starts to show the progress of work on a number of items; returns `undefined` if it is not shown. */
export type StartProgress = (total: number) => Promise<Progress | undefined>;
