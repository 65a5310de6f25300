/**
 * The seed of property tests: a new one in every run, which fast-check prints with a failing case. Set
 * SMPLAN_TEST_SEED to repeat a failing case.
 */
export const seed = Number(process.env.SMPLAN_TEST_SEED ?? Date.now() % 2 ** 31);

const factor = Number(process.env.SMPLAN_TEST_RUNS ?? 1);

/** Returns the number of cases of a property test: SMPLAN_TEST_RUNS=20 multiplies it by 20. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor);
}
