/** The run succeeded and found no problems. */
export const EXIT_OK = 0;
/** The run succeeded and found problems in a plan. */
export const EXIT_PROBLEMS = 1;
/** The run failed: an invalid option, a missing file, no terminal. */
export const EXIT_FAILED = 2;
/** The user aborted with Ctrl-C: 128 plus the number of the signal, as in shells. */
export const EXIT_INTERRUPTED = 130;
