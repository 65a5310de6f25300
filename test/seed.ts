/**
 * The seed of a property test: a fresh one for every run, which fast-check prints with a failing case. Set
 * SMPLAN_TEST_SEED to run a failing case again.
 */
export const seed = Number(process.env.SMPLAN_TEST_SEED ?? Date.now() % 2 ** 31);
