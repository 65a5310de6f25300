/** The run did what it was asked and found nothing wrong. */
export const EXIT_OK = 0;
/** The run did what it was asked and found faults in a plan. */
export const EXIT_PROBLEMS = 1;
/** The run itself failed: a bad option, no such file, no terminal. */
export const EXIT_FAILED = 2;
