/** The run did what it was asked and found nothing wrong. */
export const CLEAN = 0;
/** The run did what it was asked and found faults in a plan. */
export const FOUND = 1;
/** The run itself failed: a bad option, no such file, no terminal. */
export const FAILED = 2;
